/** Which of the seller's templates fit a review best, and why. Pure. */
import { classify } from '../classify/classify.ts';
import { withoutFields } from '../replies/template.ts';
import { type Cause, LANGUAGES, type Platform } from './review.ts';
import type { Template } from './template-rows.ts';

export const MOST_SUGGESTED = 3;

/** What a template is an answer to, as its name and its own words say; fields say nothing yet. */
export function causesOfTemplate({ name, text, language }: Template, platform: Platform): Cause[] {
  const known = LANGUAGES.find((one) => one === language);
  if (known === undefined) return [];
  const { causes } = classify({
    title: name,
    body: withoutFields(text),
    followUp: null,
    rating: null,
    sentiment: null,
    platform,
    kind: 'product-review',
    replyable: null,
    replied: false,
    language: known,
  });
  return causes.map(({ cause }) => cause);
}

interface Asked {
  platform: Platform;
  /** Of the review, strongest first. */
  causes: readonly Cause[];
  /** The buyer's. */
  language: string;
}

/**
 * At most three, best first, each with the causes it shares with the review; with none, it is one that names no cause and is
 * used most. In the buyer's language only; one that answers to other causes than the review's is never among them.
 */
export function suggestTemplates(
  rows: readonly Template[],
  { platform, causes, language }: Asked,
): { id: string; causes: Cause[] }[] {
  const fitting = rows.flatMap((row) => {
    if (row.language !== language) return [];
    const about = causesOfTemplate(row, platform);
    const shared = causes.filter((cause) => about.includes(cause));
    const [first] = shared;
    if (first === undefined && (about.length > 0 || row.usedCount === 0)) return [];
    return [{ id: row.id, causes: shared, used: row.usedCount, place: first ? causes.indexOf(first) : causes.length }];
  });
  return fitting
    .toSorted((a, b) => a.place - b.place || b.used - a.used)
    .slice(0, MOST_SUGGESTED)
    .map(({ id, causes: shared }) => ({ id, causes: shared }));
}
