/** Signs that a review needs more than a reply. Signs only: they are quoted, never turned into a verdict on a buyer. */
import { FLAGS, type Flag, type Span } from '../reviews/review.ts';
import type { CompiledLexicon } from './compile.ts';
import { clauseAt, evidenceSpan, type ReviewDocument } from './document.ts';
import type { Scan } from './scan.ts';

export interface FlagFinding {
  flag: Flag;
  span: Span;
}

/** A place that speaks of harm. */
export interface HarmHit {
  start: number;
  end: number;
  clause: number;
  /** Denied there, of another shop or an earlier purchase, or only what the thing helps against. */
  doubted: boolean;
}

const NEGATION_REACH = 24;
/** How far before it may stand what the thing helps against: "great for all kinds of small cuts". */
const HARMLESS_REACH = 40;
/** More than these say no more, and a text of one repeated word must stay cheap. */
const MOST_HARM = 20;

/** Where harm to people or things is spoken of, in the order of the text. */
export function findHarm(document: ReviewDocument, scan: Scan, lexicon: CompiledLexicon): HarmHit[] {
  const hits: HarmHit[] = [];
  for (const { start, end } of scan.flags.get('safety') ?? []) {
    const at = clauseAt(document, start);
    const clause = scan.clauses[at];
    if (!clause) continue;
    const before = document.text.slice(Math.max(clause.start, start - NEGATION_REACH), start);
    const after = document.text.slice(end, Math.min(clause.end, end + NEGATION_REACH));
    const doubted =
      clause.elsewhere ||
      lexicon.negatedBefore.test(before) ||
      lexicon.negatedAfter.test(after) ||
      lexicon.harmlessBefore.test(document.text.slice(Math.max(clause.start, start - HARMLESS_REACH), start));
    hits.push({ start, end, clause: at, doubted });
    if (hits.length >= MOST_HARM) break;
  }
  return hits;
}

/** Danger, shown by the first place that isn't denied. */
export function dangerFlag(document: ReviewDocument, harm: readonly HarmHit[]): FlagFinding[] {
  const hit = harm.find(({ doubted }) => !doubted);
  return hit ? [{ flag: 'safety', span: evidenceSpan(document, hit.start, hit.end) }] : [];
}

/** The first place for each flag but danger. */
export function findFlags(document: ReviewDocument, scan: Scan): FlagFinding[] {
  return FLAGS.flatMap((flag): FlagFinding[] => {
    const [first] = flag === 'safety' ? [] : (scan.flags.get(flag) ?? []);
    return first ? [{ flag, span: evidenceSpan(document, first.start, first.end) }] : [];
  });
}
