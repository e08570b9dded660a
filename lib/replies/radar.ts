/**
 * How like two replies are. A shop that answers everybody with the same words is read as a robot, and a marketplace may take
 * it for spam (taobao.md 4.3: "mass same-text replies" [K]). Pure; time grows with the texts' length.
 */

/** From here on a reply is too like an earlier one. Measured over all packs: see tests/replies/radar.test.ts. */
export const TOO_LIKE = 0.7;
/** As many of the shop's replies are looked at, newest first. */
export const LAST_REPLIES = 20;
/** No reply box takes more, and what stands first is what a reader sees to be the same. */
const MOST_CHARACTERS = 4_000;

const TOKEN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〇]|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|\p{N}+/gu;
const CJK = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〇]$/u;

/** Characters of Chinese and Japanese, words of other writings; all numbers are one, since they tell no wording apart. */
function tokens(text: string): string[] {
  const plain = text.slice(0, MOST_CHARACTERS).normalize('NFKC').toLowerCase();
  return Array.from(plain.matchAll(TOKEN), ([token]) => (/^\p{N}/u.test(token) ? '#' : token));
}

/** Overlapping runs of three characters, or two words. A text shorter than that is one run; an empty one has none. */
export function shingles(text: string): Set<string> {
  const all = tokens(text);
  if (all.length === 0) return new Set();
  const size = all.filter((token) => CJK.test(token)).length * 2 > all.length ? 3 : 2;
  if (all.length <= size) return new Set([all.join(' ')]);
  return new Set(Array.from({ length: all.length - size + 1 }, (_, at) => all.slice(at, at + size).join(' ')));
}

/** Jaccard: what both have of what either has, 0 (nothing) to 1 (the same words in the same order, but for repetitions). */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const shingle of one) if (other.has(shingle)) both += 1;
  return both / (one.size + other.size - both);
}

export const likeness = (one: string, other: string): number => overlap(shingles(one), shingles(other));

export interface Alike {
  /** 0 to 1. */
  score: number;
  /** The earlier reply that is most like it. */
  text: string;
}

/** The earlier reply a text is most like; null when there is none with words in it. */
export function mostAlike(text: string, earlier: readonly string[]): Alike | null {
  const own = shingles(text);
  let most: Alike | null = null;
  for (const one of earlier) {
    const score = overlap(own, shingles(one));
    if (score > (most?.score ?? 0)) most = { score, text: one };
  }
  return most;
}
