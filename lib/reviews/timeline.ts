/** The history of a review as it is shown: each event, and of a changed text what changed. Pure. */
import { fold } from '../extract/text.ts';
import { standing } from './events.ts';
import { type Channel, DEEDS, type DeedType, type EventType, PRIVATE_CHANNELS, type ReviewEvent } from './review.ts';
import { type Segment, textDiff } from './text-diff.ts';

/** One event, and what it changed. */
export interface TimelineEntry {
  event: ReviewEvent;
  /** What became of the text; null where the event is about none. */
  diff: Segment[] | null;
  /**
   * What the new text is compared with: what stood there `before`, or what we had `inserted` and the shop then published.
   * `as-inserted`: published as it was inserted, so that there is no difference to show.
   */
  against: 'before' | 'inserted' | 'as-inserted' | null;
  /** What the seller recorded, and may take back. */
  deed: DeedType | null;
  /** The review became another, or vanished: what a seller looks for in a history. */
  byBuyer: boolean;
  /** The seller recorded it by mistake, and said so. */
  takenBack: boolean;
}

const BUYERS: readonly EventType[] = [
  'edited',
  'rating-changed',
  'follow-up-added',
  'media-changed',
  'not-seen',
  'gone',
];

const MOST = 50;

const isText = (value: unknown): value is string => typeof value === 'string';

/** The last words that went into a public box and were not taken out again, before this event. */
function insertedBefore(events: readonly ReviewEvent[]): string | null {
  const isPublic = ({ data }: ReviewEvent): boolean =>
    !PRIVATE_CHANNELS.includes(data.channel as Channel) && data.channel !== 'report';
  const last = events.findLast((event) => (event.type === 'inserted' || event.type === 'undone') && isPublic(event));
  return last?.type === 'inserted' && isText(last.data.text) ? last.data.text : null;
}

type Told = Pick<TimelineEntry, 'diff' | 'against'>;

function publishedOf(text: string, before: readonly ReviewEvent[], language: string | null): Told {
  const inserted = insertedBefore(before);
  if (inserted === null) return { diff: [{ kind: 'new', text }], against: null };
  if (fold(inserted) === fold(text)) return { diff: [{ kind: 'same', text }], against: 'as-inserted' };
  return { diff: textDiff(inserted, text, language), against: 'inserted' };
}

function toldBy({ type, data }: ReviewEvent, before: readonly ReviewEvent[], language: string | null): Told {
  const [old, now] = [data.old, data.new];
  if (type === 'reply-seen' && isText(now)) return publishedOf(now, before, language);
  if (type === 'follow-up-added' && isText(now)) return { diff: [{ kind: 'new', text: now }], against: null };
  const changes = type === 'edited' || type === 'reply-changed';
  if (changes && isText(old) && isText(now)) return { diff: textDiff(old, now, language), against: 'before' };
  return { diff: null, against: null };
}

/** What travels: the texts are in the difference already, and those of a draft nobody is shown. */
function lean(event: ReviewEvent, told: Told): ReviewEvent {
  const { old, new: now, text: _, ...data } = event.data;
  if (told.diff) return { ...event, data };
  return { ...event, data: { ...data, ...(old !== undefined && { old }), ...(now !== undefined && { new: now }) } };
}

/** Newest first, at most 50. `events`: all, oldest first; `language` of the buyer's words, `null`: not known. */
export function timelineOf(events: readonly ReviewEvent[], language: string | null): TimelineEntry[] {
  const stand = new Set(standing(events));
  return events
    .map((event, i) => ({ event, i }))
    .slice(-MOST)
    .reverse()
    .map(({ event, i }) => {
      const told = toldBy(event, events.slice(0, i), language);
      const deed = DEEDS.find((type) => type === event.type) ?? null;
      const byBuyer = BUYERS.includes(event.type);
      return { ...told, event: lean(event, told), deed, byBuyer, takenBack: deed !== null && !stand.has(event) };
    });
}
