/** Which words of a review a correction may be about. Pure. */
import type { Analysis, Span } from '../reviews/review.ts';
import { TO_SIMPLIFIED } from './chinese.ts';
import type { ClassifyInput } from './classify.ts';
import { evidenceSpan, readDocument } from './document.ts';
import { foldOf } from './latin-letters.ts';
import { lexiconOf } from './lexicon-of.ts';

/** Beyond these nobody can say which of them it was. */
const MOST_CLAUSES = 8;

const overlap = (a: Span, b: Span): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

/**
 * The clauses that a cause which was missed may stand in: those that neither praise nor show another cause; all of them where
 * none is left. Empty: too many, or in a language we can't read.
 */
export function complaintWords(
  { title, body, followUp }: Pick<ClassifyInput, 'title' | 'body' | 'followUp'>,
  { language, causes, praise }: Analysis,
): Span[] {
  const lexicon = lexiconOf(language);
  if (language === null || lexicon === null) return [];
  const isChinese = language === 'zh-CN' || language === 'zh-TW';
  const document = readDocument(
    { title, body, followUp },
    lexicon.contrast,
    isChinese ? TO_SIMPLIFIED : foldOf(language),
  );
  const all = document.clauses.map(({ start, end }) => evidenceSpan(document, start, end));
  const known = [...praise, ...causes.flatMap(({ evidence }) => evidence)];
  const open = all.filter((span) => !known.some((other) => overlap(span, other)));
  const found = open.length > 0 ? open : all;
  return found.length > MOST_CLAUSES ? [] : found;
}
