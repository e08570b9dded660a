/** Text as bytes of code page 932, what Japanese tools call Shift_JIS: the browser only decodes it, so its table is read backwards. Pure. */

/** Stands where the code page has no such character: the mark printers use for a missing type. */
const MISSING = '〓';

/** Two code points for one place of the page: the decoder knows one, texts use the other as well. */
const TWINS = new Map([
  ['〜', '～'],
  ['−', '－'],
  ['‖', '∥'],
  ['—', '―'],
  ['¢', '￠'],
  ['£', '￡'],
  ['¬', '￢'],
  ['¥', '￥'],
  ['‾', '￣'],
  ['\u00a0', ' '],
]);

let table: Map<string, number> | null = null;

/** NEC's selection of IBM's characters: programs write IBM's own places. */
const NEC_SELECTION: readonly number[] = [0xed, 0xee];

/** Of several places for one character the first, but for that selection. */
function build(): Map<string, number> {
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const places = new Map<string, number>();
  const add = (bytes: number[], code: number): void => {
    try {
      const char = decoder.decode(new Uint8Array(bytes));
      const before = places.get(char);
      const isFree = before === undefined || NEC_SELECTION.includes(before >> 8);
      if (isFree && [...char].length === 1) places.set(char, code);
    } catch {
      // No character has this place.
    }
  };
  for (let byte = 0; byte < 0x80; byte += 1) places.set(String.fromCharCode(byte), byte);
  for (let byte = 0xa1; byte <= 0xdf; byte += 1) add([byte], byte);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    // Between the two areas lie the half-width kana; F0–F9 is for everybody's own.
    if ((lead > 0x9f && lead < 0xe0) || (lead >= 0xf0 && lead <= 0xf9)) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) if (trail !== 0x7f) add([lead, trail], lead * 256 + trail);
  }
  return places;
}

export interface Encoded {
  bytes: Uint8Array<ArrayBuffer>;
  /** Characters that the code page does not have; `〓` stands for each. */
  replaced: number;
}

export function encodeCp932(text: string): Encoded {
  table ??= build();
  const places = table;
  const missing = places.get(MISSING) ?? 0x3f;
  const bytes = new Uint8Array(text.length * 2);
  let end = 0;
  let replaced = 0;
  for (const char of text) {
    const place = places.get(char) ?? places.get(TWINS.get(char) ?? '');
    if (place === undefined) replaced += 1;
    const code = place ?? missing;
    if (code > 0xff) {
      bytes[end] = code >> 8;
      end += 1;
    }
    bytes[end] = code & 0xff;
    end += 1;
  }
  return { bytes: bytes.slice(0, end), replaced };
}
