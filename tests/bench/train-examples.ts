/** Labelled reviews as the models read them. */
import { askingClauses } from '../../lib/classify/asks.ts';
import { findCauses } from '../../lib/classify/causes.ts';
import { TO_SIMPLIFIED } from '../../lib/classify/chinese.ts';
import { readDocument } from '../../lib/classify/document.ts';
import { findHarm } from '../../lib/classify/flags.ts';
import { foldOf } from '../../lib/classify/latin-letters.ts';
import { lexiconOf } from '../../lib/classify/lexicon-of.ts';
import { type ReviewReading, readReview } from '../../lib/classify/model/reading.ts';
import type { SignalPhrases } from '../../lib/classify/model/signal-features.ts';
import { scan } from '../../lib/classify/scan.ts';
import { CAUSES, type Cause, type Language } from '../../lib/reviews/review.ts';
import type { LabelledReview } from './labels.ts';

export interface Example {
  review: LabelledReview;
  /** Written for this project: may teach everything. Others teach numbers of what we wrote only. */
  own: boolean;
  /** Name of the set it is from. */
  set: string;
  reading: ReviewReading;
  /** Where phrases alone see requests and danger. */
  signs: SignalPhrases;
  /** For each read clause, which causes (by their order) a labeller quoted in it. */
  quoted: Set<number>[];
}

interface Quote {
  cause: number;
  field: 'title' | 'body';
  start: number;
  end: number;
}

function quotesOf({ causes, body, title }: LabelledReview): Quote[] {
  return Object.entries(causes).flatMap(([cause, quote]): Quote[] => {
    if (!quote) return [];
    const inBody = body.indexOf(quote);
    const inTitle = inBody < 0 ? (title ?? '').indexOf(quote) : -1;
    const start = Math.max(inBody, inTitle);
    if (start < 0) return [];
    const field = inBody >= 0 ? 'body' : 'title';
    return [{ cause: CAUSES.indexOf(cause as Cause), field, start, end: start + quote.length }];
  });
}

/** `null` for a language without a lexicon. */
export function exampleOf(review: LabelledReview, own: boolean, set = ''): Example | null {
  const language = (review.language === 'zh' ? 'zh-CN' : review.language) as Language;
  const lexicon = lexiconOf(language);
  if (lexicon === null) return null;
  const fold = language.startsWith('zh') ? TO_SIMPLIFIED : foldOf(language);
  const document = readDocument({ title: review.title, body: review.body, followUp: null }, lexicon.contrast, fold);
  const read = scan(document, lexicon);
  const phrases = findCauses(document, read, review.rating, language);
  const original = [review.body, review.title].filter((text) => text !== null).join('\n');
  const reading = readReview(document, read, phrases, review.rating, language, original);
  const quotes = quotesOf(review);
  const quoted = reading.concepts.map((_, at) => {
    const clause = document.clauses[at];
    const from = document.starts[clause?.start ?? 0] ?? 0;
    const to = document.ends[(clause?.end ?? 1) - 1] ?? 0;
    const here = quotes.filter(({ field, start, end }) => field === clause?.field && start < to && from < end);
    return new Set(here.map(({ cause }) => cause));
  });
  return {
    review,
    own,
    set,
    reading,
    signs: { asking: askingClauses(document, read), hurting: findHarm(document, read, lexicon) },
    quoted,
  };
}
