/** Reviews that were in a list of the seller and are not any more, with the proof of it. Extension pages only. */
import { db, type ListReading, type ReviewDeskDb } from '../db.ts';
import { PAGE_KINDS, type PageKind, type ReviewEvent, type StoredReview } from './review.ts';

/** Which list was read without the review, and when: what the event kept (removal-rows.ts). */
export interface Certificate {
  pageKind: PageKind;
  filters: Record<string, string>;
  /** One says that it was not there, two that it is gone. */
  readings: ListReading[];
}

export interface Vanished {
  review: StoredReview;
  /** When it was said, epoch ms. */
  at: number;
  /** null: the event has none, as one from another hand's file. */
  certificate: Certificate | null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function readingFrom(value: unknown): ListReading | null {
  if (!isObject(value)) return null;
  const [from, at, total, looks] = [value.from, value.at, value.total, value.looks];
  const numbers = [from, at, total, looks].map((one) => (typeof one === 'number' && Number.isFinite(one) ? one : null));
  const [first, last, all, made] = numbers;
  if (first == null || last == null || all == null || made == null) return null;
  const [begin, end] = Array.isArray(value.dateRange) ? value.dateRange.map(textOr) : [];
  return {
    from: first,
    at: last,
    total: all,
    looks: made,
    dateRange: begin && end ? [begin, end] : null,
    sort: textOr(value.sort),
  };
}

/** Backups bring events of other hands: what is no certificate is none. */
export function certificateOf({ data }: Pick<ReviewEvent, 'data'>): Certificate | null {
  const { list, readings } = data;
  if (!isObject(list) || !Array.isArray(readings)) return null;
  const pageKind = PAGE_KINDS.find((kind) => kind === list.pageKind);
  const read = readings.map(readingFrom).filter((one) => one !== null);
  if (!pageKind || read.length === 0 || read.length < readings.length) return null;
  const filters = Object.entries(isObject(list.filters) ? list.filters : {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return { pageKind, filters: Object.fromEntries(filters), readings: read };
}

/** All that are gone or not seen now, the last to vanish first. Costs as much as there are such, however many reviews there are. */
export async function vanishedReviews(store: ReviewDeskDb = db()): Promise<Vanished[]> {
  const told = await Promise.all(
    (['gone', 'not-seen'] as const).map((type) =>
      store.events
        .where('[type+at]')
        .between([type, Number.NEGATIVE_INFINITY], [type, Number.POSITIVE_INFINITY])
        .toArray(),
    ),
  );
  const last = new Map<string, ReviewEvent>();
  for (const event of told.flat()) {
    const other = last.get(event.reviewKey);
    // Told in one moment, "gone" is the later word.
    if (!other || event.at > other.at || (event.at === other.at && event.type === 'gone'))
      last.set(event.reviewKey, event);
  }
  const events = [...last.values()];
  const reviews = await store.reviews.bulkGet(events.map(({ reviewKey }) => reviewKey));
  return events
    .flatMap((event, i): Vanished[] => {
      const review = reviews[i];
      if (!review || review.presence === 'seen') return [];
      return [{ review, at: event.at, certificate: certificateOf(event) }];
    })
    .sort((a, b) => b.at - a.at);
}
