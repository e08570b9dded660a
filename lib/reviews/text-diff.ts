/** What became of a text, word by word, to be shown. Pure; the background makes it, the sidebar only draws it. */
import { diffArrays } from 'diff';

/**
 * A stretch of the two texts: in both, only in the old one, only in the new one; `folded` is in both and far from any change.
 * In their order; of a change, what was comes before what is.
 */
export interface Segment {
  kind: 'same' | 'old' | 'new' | 'folded';
  text: string;
}

/** Beyond so many changed words a comparison helps nobody, and finding the least of them would take long. */
const MOST_CHANGES = 600;
/** What stays readable beside a change, in UTF-16 units; what is shorter than twice that and a bit is not folded. */
const BESIDE = 60;
const WORTH_FOLDING = 80;

/** The words of a text with all that stands between them: together they are the text. CJK has words, too. */
const wordsOf = (text: string, language: string | null): string[] =>
  [...new Intl.Segmenter(language ?? undefined, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

const isBlank = (word: string): boolean => word.trim() === '';
const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
/** One page breaks a line where another has a space. */
const alike = (one: string, other: string): boolean => one === other || (isBlank(one) && isBlank(other));

/** One after the other: words of both texts, and where they differ those of each. */
interface Stretch {
  same: string[];
  old: string[];
  new: string[];
}

/** Only the beginning and the end are compared: for texts that have little in common. */
function roughly(before: readonly string[], after: readonly string[]): Stretch[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const [oldEnd, newEnd] = [before.length - tail, after.length - tail];
  return [
    { same: after.slice(0, head), old: before.slice(head, oldEnd), new: after.slice(head, newEnd) },
    { same: after.slice(newEnd), old: [], new: [] },
  ];
}

function stretchesOf(before: string[], after: string[]): Stretch[] {
  const parts = diffArrays(before, after, { comparator: alike, maxEditLength: MOST_CHANGES });
  if (!parts) return roughly(before, after);
  const stretches: Stretch[] = [];
  for (const [i, { value, added, removed }] of parts.entries()) {
    const last = stretches.at(-1);
    const changes = added || removed;
    // Marks and spaces between two changes belong to them: word for word it would be unreadable.
    const between = last && last.old.length + last.new.length > 0 && i < parts.length - 1 && !value.some(isWord);
    if (!last || (!changes && !between)) {
      stretches.push({ same: changes ? [] : value, old: removed ? value : [], new: added ? value : [] });
      continue;
    }
    if (!added) last.old = [...last.old, ...value];
    if (!removed) last.new = [...last.new, ...value];
  }
  return stretches;
}

/** As many words from the front as it takes. */
function upTo(words: readonly string[], length: number): number {
  let taken = 0;
  let at = 0;
  while (at < words.length && taken < length) taken += words[at++]?.length ?? 0;
  return at;
}

/** What is far from any change is folded; beside the text's own beginning or end is none. */
function folded(words: readonly string[], { first, last }: { first: boolean; last: boolean }): Segment[] {
  const head = first ? 0 : upTo(words, BESIDE);
  const tail = last ? 0 : upTo(words.toReversed(), BESIDE);
  const middle = words.slice(head, Math.max(head, words.length - tail)).join('');
  if (middle.length < WORTH_FOLDING) return [{ kind: 'same', text: words.join('') }];
  return [
    { kind: 'same', text: words.slice(0, head).join('') },
    { kind: 'folded', text: middle },
    { kind: 'same', text: words.slice(words.length - tail).join('') },
  ];
}

/**
 * The difference of two texts in words as `language` (BCP 47, `null`: not known) has them. `same`, `folded` and `new` together
 * are the new text; with `old` instead of `new` the old one, but for white space.
 */
export function textDiff(before: string, after: string, language: string | null): Segment[] {
  const stretches = stretchesOf(wordsOf(before, language), wordsOf(after, language));
  const segments = stretches.flatMap((one, i): Segment[] => [
    ...folded(one.same, { first: i === 0, last: one.old.length + one.new.length === 0 }),
    { kind: 'old', text: one.old.join('') },
    { kind: 'new', text: one.new.join('') },
  ]);
  return segments.filter(({ text }) => text !== '');
}
