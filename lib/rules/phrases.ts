/** Phrases as data and the one engine that looks for them: bounded gaps only, so time grows with the text, not with its traps. */
import type { Level } from '../platforms/policy.ts';
import type { CheckedText } from './checked-text.ts';

/** Phrase sets by writing: `zh` is matched against simplified characters, `latin` against every Latin text. */
export type Writing = 'zh' | 'ja' | 'latin';

export interface Phrase {
  pattern: RegExp;
  /** The sentence around the match is looked at: if this is in it, the phrase means something else. */
  unless?: RegExp;
  /** A milder level than the rule's own. */
  level?: Level;
}

export type Phrases = Partial<Record<Writing, Phrase[]>>;

/** What a quote is: a clause takes a clause in its place, a number or name takes a noun, a picture goes; `none`: nothing is offered. */
export type RewriteKind = 'clause' | 'number' | 'address' | 'name' | 'picture' | 'none';

/** A stretch of the folded text. `clause`: the quote grows to the clause, so that a rewrite can stand in its place. */
export interface Hit {
  start: number;
  end: number;
  level?: Level;
  clause?: boolean;
  /** What the quote is, for the rewrite; absent: a clause. */
  rewrite?: RewriteKind;
}

/** At most this many places per rule: more tell the seller nothing, and a hostile text stays cheap. */
export const MAX_PLACES = 50;

const SENTENCE_END = /[。！？!?\n;；]|\.(?=\s|$)/g;
const CLAUSE_END = /[，,、。！？!?；;：:\n…~]/;

/** Up to `n` characters within one sentence, as few as possible. */
export function gap(n: number): string {
  return `[^。!?.\\n;]{0,${n}}?`;
}

/** A phrase from parts of regular expressions, matched case-folded. */
export function phrase(source: string, unless?: string, level?: Level): Phrase {
  const made: Phrase = { pattern: new RegExp(source, 'g') };
  if (unless !== undefined) made.unless = new RegExp(unless);
  if (level !== undefined) made.level = level;
  return made;
}

/** The text a writing's phrases are matched against, null when the text isn't in that writing. */
export function viewFor(text: CheckedText, writing: Writing): string | null {
  if (writing === 'latin') return /[a-z]{3}/.test(text.plain) ? text.plain : null;
  if (writing === 'ja') return text.language === 'ja' ? text.plain : null;
  return text.language === 'zh-CN' || text.language === 'zh-TW' ? text.simplified : null;
}

/** Start and end of the sentence around a stretch, at most 300 characters to each side. */
export function sentenceAround(view: string, start: number, end: number): string {
  const from = Math.max(0, start - 300);
  let begin = from;
  for (const match of view.slice(from, start).matchAll(SENTENCE_END)) begin = from + match.index + 1;
  const rest = view.slice(end, end + 300);
  SENTENCE_END.lastIndex = 0;
  const stop = SENTENCE_END.exec(rest);
  return view.slice(begin, end + (stop ? stop.index + 1 : rest.length));
}

function isClauseEnd(view: string, index: number): boolean {
  const char = view.charAt(index);
  const inNumber = /\d/.test(view.charAt(index - 1)) && /\d/.test(view.charAt(index + 1));
  if (CLAUSE_END.test(char)) return !inNumber;
  return char === '.' && /^(\s|)$/.test(view.charAt(index + 1));
}

/** Grows a stretch to its clause, at most 80 characters to each side; blanks at the edges stay outside. */
export function clauseAround(view: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && start - from < 80 && !isClauseEnd(view, from - 1)) from -= 1;
  let to = end;
  const closed = isClauseEnd(view, end - 1);
  while (!closed && to < view.length && to - end < 80 && !isClauseEnd(view, to)) to += 1;
  while (from < start && /\s/.test(view.charAt(from))) from += 1;
  while (to > end && /\s/.test(view.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Every place one of the phrases stands, in order of the data. */
export function findPhrases(text: CheckedText, phrases: Phrases): Hit[] {
  const hits: Hit[] = [];
  for (const writing of Object.keys(phrases) as Writing[]) {
    const view = viewFor(text, writing);
    if (view === null) continue;
    for (const { pattern, unless, level } of phrases[writing] ?? []) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(view); match && hits.length < MAX_PLACES; match = pattern.exec(view)) {
        if (match[0] === '') pattern.lastIndex += 1;
        const end = match.index + match[0].length;
        if (unless?.test(sentenceAround(view, match.index, end))) continue;
        hits.push({ start: match.index, end, clause: true, ...(level ? { level } : {}) });
      }
    }
  }
  return hits;
}
