/** The database, every version of it. Opened by the background and by extension pages, never in a content script. */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Health, Reading, Scope } from './platforms/platform.ts';
import type {
  Channel,
  FollowUp,
  FollowUpKind,
  Platform,
  ReviewEvent,
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

export class ReviewDeskDb extends Dexie {
  declare reviews: EntityTable<StoredReview, 'key'>;
  declare events: EntityTable<ReviewEvent, 'id'>;
  declare followUps: Table<FollowUp, [string, FollowUpKind]>;
  declare drafts: Table<SavedDraft, [string, Channel]>;
  declare coverage: EntityTable<CoverageRow, 'key'>;
  declare appeals: EntityTable<AppealRow, 'id'>;
  declare templates: EntityTable<TemplateRow, 'id'>;

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
  }
}

let opened: ReviewDeskDb | undefined;

/** Opened lazily and again after it was closed (a worker that woke up, a version change in another context). */
export function db(): ReviewDeskDb {
  if (!opened || (opened.hasBeenClosed() && !opened.isOpen())) opened = new ReviewDeskDb();
  return opened;
}
