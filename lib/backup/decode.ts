/** Bytes of an exported file → text. Strict: an encoding that does not fit is refused, never filled with `�`. Pure. */

/** Names `TextDecoder` knows; its `shift_jis` is windows-31j (CP932), as RMS writes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'windows-1252';

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** The file ends in the middle of a character: it was cut off. */
  cut: boolean;
}

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function strictly(bytes: Uint8Array, encoding: Encoding, mayBeCut: boolean): string | null {
  try {
    // In a stream a character may still be on its way: its beginning alone is no error.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: mayBeCut });
  } catch {
    return null;
  }
}

/** CP932 reads many Western bytes as rare characters; what Japanese people write has kana in it, and nothing private. */
const isJapanese = (text: string): boolean => /[ぁ-んァ-ヶ]/.test(text) && !/[\ue000-\uf8ff]/.test(text);

/** Five bytes that no code page uses; letters with accents never come four in a row, but half a Chinese text does. */
const isWestern = (text: string): boolean => !/[\u0080-\u009f]|[\u00a0-\u00ff]{4}/.test(text);

/**
 * The text and its encoding: by the byte order mark, else the first of UTF-8, CP932 and windows-1252 that fits without
 * an error and looks like what is written in it. null: none does, so nothing is read.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  for (const cut of [false, true]) {
    const read = (encoding: Encoding, fits: (text: string) => boolean = () => true): Decoded | null => {
      const text = strictly(bytes, encoding, cut);
      return text !== null && fits(text) ? { text, encoding, cut } : null;
    };
    const found = marked
      ? read(marked)
      : (read('utf-8') ?? read('shift_jis', isJapanese) ?? (cut ? null : read('windows-1252', isWestern)));
    if (found) return found;
  }
  return null;
}
