/** Compares one review as it was read with what is true of it: right, missing, or wrong. */
import type { ReviewField, ReviewRecord } from '../../lib/reviews/review.ts';
import type { DriftRecord } from './page.ts';

export type Verdict = 'right' | 'missing' | 'wrong';

export interface FieldVerdict {
  field: ReviewField;
  verdict: Exclude<Verdict, 'right'>;
  want: unknown;
  got: unknown;
}

type Addition = ReviewRecord['reply'];

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

function compareTexts(want: string | null, got: string | null): Verdict {
  if (got === null) return want === null ? 'right' : 'missing';
  return want !== null && words(want) === words(got) ? 'right' : 'wrong';
}

function compareAdditions(want: Addition, got: Addition): Verdict {
  if (want === null || got === null) return want === got ? 'right' : got === null ? 'missing' : 'wrong';
  const both = [compareTexts(want.body, got.body), compareTexts(want.postedAt, got.postedAt)];
  if (both.includes('wrong')) return 'wrong';
  return both.includes('missing') ? 'missing' : 'right';
}

/** Unread items of a list are missing ones; an item that is not in the true list is wrong. */
function compareLists(want: readonly string[], got: readonly string[]): Verdict {
  if (got.some((item) => !want.includes(item)) || new Set(got).size < got.length) return 'wrong';
  return got.length < want.length ? 'missing' : 'right';
}

function compareField(field: ReviewField, want: ReviewRecord, got: ReviewRecord): Verdict {
  switch (field) {
    case 'images':
    case 'marks':
      return compareLists(want[field], got[field]);
    case 'reply':
    case 'followUp':
      return compareAdditions(want[field], got[field]);
    case 'partial':
      // Of an unknown text nobody says that it is whole.
      if (got.body === null) return 'right';
      return want.partial === got.partial ? 'right' : 'wrong';
    default: {
      const [a, b] = [want[field], got[field]];
      if (typeof a === 'string' || typeof b === 'string') {
        return compareTexts(a === null ? null : String(a), b === null ? null : String(b));
      }
      if (b === null) return a === null ? 'right' : 'missing';
      return a === b ? 'right' : 'wrong';
    }
  }
}

/** What is not right about a reading. A field whose information is gone may be unknown, but not another value. */
export function compareRecord({ truth, fates }: DriftRecord, got: ReviewRecord): FieldVerdict[] {
  return (Object.keys(truth) as ReviewField[]).flatMap((field) => {
    const fate = fates.get(field);
    const verdict = compareField(field, truth, got);
    if (verdict === 'right' || fate === 'untold' || (fate === 'gone' && verdict === 'missing')) return [];
    return [{ field, verdict, want: truth[field], got: got[field] }];
  });
}

/** How surely both are the same review; below 2 they are two. */
export function likeness(truth: ReviewRecord, got: ReviewRecord): number {
  const same = (field: ReviewField, weight: number): number =>
    truth[field] !== null && truth[field] !== '' && compareField(field, truth, got) === 'right' ? weight : 0;
  return (
    same('nativeId', 8) +
    same('orderId', 8) +
    same('body', 5) +
    same('postedAt', 2) +
    same('author', 2) +
    same('title', 2) +
    same('rating', 0.5)
  );
}
