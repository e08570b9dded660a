/**
 * What the seller taught, read where the two readings found nothing or disagree. It never replaces what they agree on, and what is
 * no such field stays unknown.
 */
import type { Steps } from '../extract/steps.ts';
import { languageOf } from '../extract/structural-reader.ts';
import type { TaughtField, TeachableField } from '../extract/taught.ts';
import { type PageRules, readTaught } from '../extract/taught-reader.ts';
import type { TaughtValue } from '../extract/taught-value.ts';
import type { Platform } from '../reviews/review.ts';
import { ORDER_FORMS } from './order-forms.ts';
import type { LocatedRecord, Page } from './platform.ts';

/** How values look on this page. */
export const rulesOf = (platform: Platform, { document, url }: Page): PageRules => ({
  orderForm: ORDER_FORMS[platform],
  language: languageOf(document, url),
});

/** Texts first: what people wrote must be known before numbers are looked for around it. */
const TEXTS: readonly TeachableField[] = ['body', 'reply', 'title', 'productTitle'];

/** Which records lack the field. A page kind that shows it in some records only (an order number) does not lack it in the others. */
function lacking(located: readonly LocatedRecord[], field: TeachableField): number[] {
  const isShown = located.some(({ provenance }) => provenance[field] !== undefined);
  return located.flatMap(({ record, provenance }, i) => {
    const found = provenance[field];
    const isOpen = isShown ? found === 'missing' || found === 'unsure' : record[field] === null;
    return isOpen ? [i] : [];
  });
}

const withValue = (one: LocatedRecord, field: TeachableField, value: TaughtValue, cut: boolean): LocatedRecord => ({
  ...one,
  record: { ...one.record, [field]: value, partial: one.record.partial || cut },
  provenance: { ...one.provenance, [field]: 'taught' },
});

/** The records with what was taught for their page kind; the same ones where nothing is lacking. */
export function* withTaught(
  located: LocatedRecord[],
  taught: readonly TaughtField[],
  rules: PageRules,
): Steps<LocatedRecord[]> {
  const lessons = taught.toSorted((a, b) => Number(TEXTS.includes(b.field)) - Number(TEXTS.includes(a.field)));
  let all = located;
  for (const lesson of lessons) {
    const open = lacking(all, lesson.field);
    const records = open.flatMap((i) => all[i] ?? []);
    const found = yield* readTaught(records, lesson, rules);
    const byRecord = new Map(open.map((i, at) => [i, found[at]]));
    all = all.map((one, i) => {
      const { value = null, cut = false } = byRecord.get(i) ?? {};
      return value === null ? one : withValue(one, lesson.field, value, cut);
    });
  }
  return all;
}
