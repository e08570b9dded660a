/** The database, every version of it. Opened by the background and by extension pages, never in a content script. */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { FieldHealth, Health, Reading, ReadingStatus, Scope } from './platforms/platform.ts';
import type {
  Channel,
  FollowUp,
  FollowUpKind,
  PageKind,
  Platform,
  ReviewEvent,
  ReviewField,
  SavedDraft,
  StoredReview,
} from './reviews/review.ts';

/** The last look at one page of one list: what was on screen and how well it was read. */
export interface CoverageRow extends Pick<Reading, 'platform' | 'shop' | 'pageKind' | 'url' | 'status'> {
  /** `platform:shop:pageKind:` and the scope that was on screen. */
  key: string;
  at: number;
  scope: Scope;
  health: Health;
  /** Reviews seen in it, in page order. */
  reviewKeys: string[];
}

/** A report to the platform and what came of it. */
export interface AppealRow {
  id?: number;
  reviewKey: string;
  at: number;
  state: 'filed' | 'upheld' | 'rejected';
  data: Record<string, unknown>;
}

/** A reply of the seller's own. */
export interface TemplateRow {
  id: string;
  platform: Platform | null;
  channel: Channel | null;
  language: string;
  text: string;
}

/** How well one reading of a page kind went: numbers only, nothing of what was read. */
export interface PageHealthReading {
  at: number;
  status: ReadingStatus;
  seen: number;
  complete: number;
  /** Only the ways in which the field was found at least once. */
  fields: Partial<Record<ReviewField, Partial<FieldHealth>>>;
  /** Of the extension that read it. */
  version: string;
}

/** The last readings of a page kind, so that a field which went missing is noticed and dated. */
export interface PageHealthRow {
  /** `platform:pageKind`. */
  key: string;
  platform: Platform;
  pageKind: PageKind;
  /** Newest first. */
  readings: PageHealthReading[];
}

/** Selectors the seller taught for one field of a page kind, relative to the record. */
export interface TaughtRow {
  /** `platform:pageKind:field`. */
  key: string;
  platform: Platform;
  pageKind: PageKind;
  field: ReviewField;
  selectors: string[];
  taughtAt: number;
}

export class ReviewDeskDb extends Dexie {
  declare reviews: EntityTable<StoredReview, 'key'>;
  declare events: EntityTable<ReviewEvent, 'id'>;
  declare followUps: Table<FollowUp, [string, FollowUpKind]>;
  declare drafts: Table<SavedDraft, [string, Channel]>;
  declare coverage: EntityTable<CoverageRow, 'key'>;
  declare appeals: EntityTable<AppealRow, 'id'>;
  declare templates: EntityTable<TemplateRow, 'id'>;
  declare pageHealth: EntityTable<PageHealthRow, 'key'>;
  declare taught: EntityTable<TaughtRow, 'key'>;

  constructor() {
    super('review-desk');
    // A shipped version is never edited: the next one gets its own line and an upgrade.
    this.version(1).stores({
      reviews: 'key, [platform+shop+fingerprint], [platform+orderId], lastSeenAt, status',
      events: '++id, [reviewKey+at]',
      followUps: '[reviewKey+kind], reviewKey, state',
      drafts: '[reviewKey+channel], reviewKey',
      coverage: 'key, at',
      appeals: '++id, reviewKey',
      templates: 'id',
    });
    this.version(2).stores({ pageHealth: 'key', taught: 'key' });
  }
}

let opened: ReviewDeskDb | undefined;

/** Opened lazily and again after it was closed (a worker that woke up, a version change in another context). */
export function db(): ReviewDeskDb {
  if (!opened || (opened.hasBeenClosed() && !opened.isOpen())) opened = new ReviewDeskDb();
  return opened;
}
