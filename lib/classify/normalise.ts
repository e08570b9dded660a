/** Text as the phrase lists expect it, with the way back to the original: every unit knows where it came from. */

/** `starts[i]`/`ends[i]`: the stretch `[start, end)` of the original that unit `i` of `text` stands for (UTF-16 units). */
export interface Normalised {
  text: string;
  starts: number[];
  ends: number[];
}

/** Longest run of one character that is kept: "sooooo" and "！！！！！" say no more than three of them. */
const LONGEST_RUN = 3;

const CODE = { tab: 9, newline: 10, carriageReturn: 13, space: 32, upperA: 65, upperZ: 90, delete: 127 };
const folded = new Map<string, string>();
const QUOTES: Record<string, string> = { '‘': "'", '’': "'", '´': "'", '“': '"', '”': '"', '`': "'" };
/** Zero-width and direction marks, variation selectors, soft hyphen: invisible, and used to hide words. */
const INVISIBLE = /^[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]$|^[\ufe00-\ufe0f]$/;

/** NFKC and lower case of one character, remembered, since reviews use few different ones. */
function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = INVISIBLE.test(character) ? '' : (QUOTES[character] ?? character.normalize('NFKC').toLowerCase());
  // Bounded: a hostile text with all of Unicode in it must not fill the worker's memory.
  if (folded.size < 20_000) folded.set(character, plain);
  return plain;
}

const isHalfWidthKana = (code: number) => code >= 0xff66 && code <= 0xff9d;
const isVoicingMark = (code: number) => code === 0xff9e || code === 0xff9f;

/** How many UTF-16 units at `at` make one character; a lone surrogate counts as one. */
function unitsAt(text: string, at: number, code: number): number {
  if (isHalfWidthKana(code) && isVoicingMark(text.charCodeAt(at + 1))) return 2;
  if (code < 0xd800 || code > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

function foldAscii(code: number, character: string): string {
  if (code >= CODE.upperA && code <= CODE.upperZ) return String.fromCharCode(code + 32);
  if (code === CODE.newline || code === CODE.carriageReturn) return '\n';
  return code === CODE.tab ? ' ' : character;
}

/**
 * Width-folded (NFKC), lower-cased, invisible characters out, runs cut to three, and each character passed through
 * `substitute` (Traditional → Simplified for Chinese). Linear; never throws, also on lone surrogates.
 */
export function normalise(original: string, substitute?: ReadonlyMap<string, string>): Normalised {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '';
  let run = 0;
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at);
    const units = code < CODE.delete ? 1 : unitsAt(original, at, code);
    const character = units === 1 ? original.charAt(at) : original.slice(at, at + units);
    let plain = code < CODE.delete ? foldAscii(code, character) : foldCharacter(character);
    if (substitute && code > CODE.delete) plain = substitute.get(plain) ?? plain;
    run = plain === last ? run + 1 : 1;
    last = plain;
    // Digits are kept whole: 1000000 is a number, not a shout.
    if (plain !== '' && (run <= LONGEST_RUN || (code >= 48 && code <= 57))) {
      pieces.push(plain);
      for (let unit = 0; unit < plain.length; unit++) {
        starts.push(at);
        ends.push(at + units);
      }
    }
    at += units;
  }
  return { text: pieces.join(''), starts, ends };
}
