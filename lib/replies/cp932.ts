/** Which characters CP932 can hold: Rakuten's exports are CP932, so its reply form may keep no others (rakuten.md 5.2). */

let holdable: ReadonlySet<string> | null = null;

/** WHATWG's shift_jis is CP932; decoding every two-byte code once gives the exact set, without a table of our own. */
function load(): ReadonlySet<string> {
  const decoder = new TextDecoder('shift_jis');
  const found = new Set<string>(['\t', '\n', '\r']);
  for (let code = 0x20; code < 0x7f; code += 1) found.add(String.fromCharCode(code));
  for (let code = 0xff61; code <= 0xff9f; code += 1) found.add(String.fromCharCode(code));
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if (lead > 0x9f && lead < 0xe0) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      // The private use area (lead F0–F9) is not text that anybody else could read.
      if ([...char].length === 1 && char !== '\uFFFD' && !/\p{Co}/u.test(char)) found.add(char);
    }
  }
  return found;
}

/** True when every character of `text` survives a trip through CP932. */
export function fitsCp932(text: string): boolean {
  holdable ??= load();
  for (const char of text) if (!holdable.has(char)) return false;
  return true;
}
