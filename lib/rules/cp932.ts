/** Which characters the Japanese code page 932 holds: asked from the platform's own decoder once, no table of ours. */

let known: Set<string> | null = null;

/** Signs that have two code points for one place in the code page; either is kept. */
const TWINS = '〜−‖—¢£¬¥‾';

function build(): Set<string> {
  const decoder = new TextDecoder('shift_jis');
  const pairs: number[] = [];
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    // Between the two double-byte areas lie the half-width kana; 0xF0–0xF9 is the private area.
    if ((lead > 0x9f && lead < 0xe0) || (lead >= 0xf0 && lead <= 0xf9)) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) if (trail !== 0x7f) pairs.push(lead, trail);
  }
  const singles = Array.from({ length: 0xdf - 0xa1 + 1 }, (_, i) => 0xa1 + i);
  const chars = new Set(decoder.decode(new Uint8Array([...pairs, ...singles])) + TWINS);
  for (let code = 0; code < 0x80; code++) chars.add(String.fromCharCode(code));
  chars.delete('\ufffd');
  return chars;
}

/** Can code page 932 hold this one character (a code point as a string)? */
export function isInCp932(char: string): boolean {
  known ??= build();
  return known.has(char);
}
