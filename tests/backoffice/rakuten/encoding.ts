/** Pages of the older back office as bytes. */
import iconv from 'iconv-lite';

export type Encoding = 'UTF-8' | 'EUC-JP' | 'Shift_JIS';

const known = new Map<string, boolean>();

/** Does a browser read back what `iconv` writes for this character? Decided by the browsers' own tables (TextDecoder). */
function survives(character: string, encoding: Encoding): boolean {
  const key = `${encoding}${character}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const same = new TextDecoder(encoding).decode(iconv.encode(character, encoding)) === character;
  known.set(key, same);
  return same;
}

/** `html` as bytes; characters the encoding lacks become numeric references, as browsers themselves send them. */
export function encodePage(html: string, encoding: Encoding): Uint8Array {
  if (encoding === 'UTF-8') return new TextEncoder().encode(html);
  const safe = Array.from(html, (character) =>
    survives(character, encoding) ? character : `&#${character.codePointAt(0)};`,
  ).join('');
  return iconv.encode(safe, encoding);
}
