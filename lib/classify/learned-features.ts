/** The words of a clause as what is learned from a seller hangs on: pairs of characters, words, concepts. Pure. */

/** Features and how much of each; the squares add up to 1, so a short clause weighs as much as a long one. */
export interface ClauseWords {
  keys: string[];
  amounts: number[];
}

/** A word that is hardly more than grammar says little about what a clause is about. */
const FAINT = 0.3;
const CONCEPT = 0.6;
/** Longer words are cut, so that their endings don't matter. */
const STEM = 7;
const SHORT_WORD = 3;

const RUNS = /[\u3040-\u30ff\u3400-\u9fff々]+|[\p{L}\p{N}'’-]+/gu;
const isCjk = (run: string): boolean => /^[\u3040-\u30ff\u3400-\u9fff々]/.test(run);
const isHiragana = (pair: string): boolean => /^[\u3040-\u309f]+$/.test(pair);

function addRun(to: Map<string, number>, run: string): void {
  if (!isCjk(run)) {
    to.set(run.slice(0, STEM), run.length <= SHORT_WORD ? FAINT : 1);
    return;
  }
  if (run.length === 1) to.set(run, FAINT);
  for (let at = 0; at + 1 < run.length; at++) {
    const pair = run.slice(at, at + 2);
    to.set(pair, isHiragana(pair) ? FAINT : 1);
  }
}

/** `text`: normalised, of one clause or of several; `concepts`: what they touch (concepts/concept.ts). Linear. */
export function clauseWords(text: string, concepts: readonly number[]): ClauseWords {
  const found = new Map<string, number>();
  // A Japanese run may end where a Latin word begins: "usbケーブル".
  for (const [run] of text.matchAll(RUNS))
    for (const part of run.match(/[\u3040-\u30ff\u3400-\u9fff々]+|[^\u3040-\u30ff\u3400-\u9fff々]+/g) ?? [])
      addRun(found, part);
  for (const concept of concepts) found.set(`#${concept}`, CONCEPT);
  const keys = [...found.keys()];
  const values = [...found.values()];
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { keys, amounts: values.map((value) => value / length) };
}
