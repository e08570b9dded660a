/** The buyer says that the goods are not there or not used, and rates low all the same. Pure; linear in the text. */
import { TO_SIMPLIFIED } from '../classify/chinese.ts';
import { clauseAt, evidenceSpan, readDocument } from '../classify/document.ts';
import { foldOf } from '../classify/latin-letters.ts';
import { lexiconOf } from '../classify/lexicon-of.ts';
import type { Language, Span, StoredReview } from '../reviews/review.ts';
import { NOT_ARRIVED } from './not-arrived-phrases.ts';

/** Characters of each text that are read, and stars from which on nothing is held against the shop. */
const READ = 4_000;
const NOT_LOW = 4;
/** Places that are looked at. */
const MOST = 10;

interface Patterns {
  missing: RegExp;
  late: RegExp;
  came: RegExp;
}

const made = new Map<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  const known = made.get(language);
  if (known) return known;
  const { missing, late, came } = NOT_ARRIVED[language];
  const patterns = {
    missing: new RegExp(missing, 'gu'),
    late: new RegExp(`^(?:${late})`, 'u'),
    came: new RegExp(came, 'u'),
  };
  made.set(language, patterns);
  return patterns;
}

const isLow = ({ rating, sentiment, analysis }: StoredReview): boolean =>
  rating === null ? (sentiment ?? analysis.sentiment) === 'negative' : rating < NOT_LOW;

/**
 * The first place that says so; null where it came after all, where another order, a fear or somebody else's words are
 * meant, and where the stars are not low. Nothing is known of when it was really delivered.
 */
export function notArrived(review: StoredReview): Span | null {
  const { language } = review.analysis;
  const lexicon = lexiconOf(language);
  if (language === null || lexicon === null || !isLow(review)) return null;
  const substitute = language.startsWith('zh') ? TO_SIMPLIFIED : foldOf(language);
  // What is added later may well be from before delivery too, but then the review stood already.
  const texts = {
    title: review.title?.slice(0, READ) ?? null,
    body: review.body?.slice(0, READ) ?? null,
    followUp: null,
  };
  const document = readDocument(texts, lexicon.contrast, substitute);
  const { missing, late, came } = patternsOf(language);
  if (came.test(document.text)) return null;
  let looked = 0;
  for (const match of document.text.matchAll(missing)) {
    if (++looked > MOST) break;
    const end = match.index + match[0].length;
    const clause = document.clauses[clauseAt(document, match.index)];
    if (!clause || late.test(document.text.slice(end, clause.end))) continue;
    const words = document.text.slice(clause.start, clause.end);
    const meansOther = [lexicon.elsewhere, lexicon.hypothetical, lexicon.reported].some((scope) => scope.test(words));
    if (!meansOther) return evidenceSpan(document, match.index, end);
  }
  return null;
}
