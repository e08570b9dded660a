/** The database, every version of it. Opened by the background and by extension pages, never in a content script. */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { TaughtField } from './extract/taught.ts';
import type { FieldHealth, Health, Reading, ReadingStatus, Scope } from './platforms/platform.ts';
import type { Remembered } from './replies/draft.ts';
import type { VoiceRow } from './replies/voice.ts';
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
import { markForSearch } from './reviews/search-marks.ts';

/** The last look at one page of one list: what was on screen and how well it was read (lib/reviews/coverage-rows.ts). */
export interface CoverageRow extends Pick<Reading, 'platform' | 'shop' | 'pageKind' | 'url' | 'status'> {
  /** The list and its page; `*` for a list without page numbers. */
  key: string;
  /** The first of the looks which add up in this row: where a page shows only a stretch of its reviews at a time. */
  begun: number;
  /** When it was first seen with the reviews it has now, and last. */
  since: number;
  at: number;
  scope: Scope;
  health: Health;
  /** Reviews seen in it, in page order. */
  reviewKeys: string[];
  /** Reviews the page showed that could not be read, or not be told apart. */
  unread: number;
  /** The list has changed its length since: its pages no longer hold what they held. */
  stale: boolean;
}

/** One complete reading of a list: a part of the proof that a review is gone. Times are epoch ms. */
export interface ListReading {
  /** When the first of its looks began, and when the last was made. */
  from: number;
  at: number;
  /** Reviews the list had and that were read: all of them. */
  total: number;
  /** Looks it is made of, a page or stretch each. */
  looks: number;
  dateRange: Scope['dateRange'];
  sort: string | null;
}

/** A review on one list of the seller, as it was last seen there (lib/reviews/removal-rows.ts). Gone reviews have none. */
export interface ListedRow {
  /** The list's name: platform, shop, page kind and filters. */
  list: string;
  reviewKey: string;
  /** Of the review; empty where it is not known. */
  postedAt: string;
  /** When it was first seen in this list, and last. */
  firstAt: number;
  at: number;
  /** Keys of reviews that stood near it. */
  beside: string[];
  /** The first complete reading since that did not show it. */
  missed: ListReading | null;
  /** The most reviews the list was said to have while it stood there, whatever their dates. Absent: not known. */
  total?: number;
}

/** A report to the platform and what came of it. */
export interface AppealRow {
  id?: number;
  reviewKey: string;
  at: number;
  state: 'filed' | 'upheld' | 'rejected';
  data: Record<string, unknown>;
}

/** A reply of the seller's own, with merge fields in it (lib/replies/template.ts). Absent fields: rows of earlier versions. */
export interface TemplateRow {
  id: string;
  /** null: any. */
  platform: Platform | null;
  channel: Channel | null;
  /** Of the text. */
  language: string;
  text: string;
  name?: string;
  /** Templates of one group say the same in several languages. Absent: its own id. */
  group?: string;
  /** How often it was put into a reply box, and when last (epoch ms). */
  usedCount?: number;
  usedAt?: number | null;
  changedAt?: number;
}

/** How well readings of a page kind went, those alike in one: numbers only, nothing of what was read. */
export interface PageHealthReading {
  /** The first of them, and the last; the numbers are the last one's. */
  since: number;
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

/** How one field of a page kind is found, as the seller taught it. */
export interface TaughtRow extends TaughtField {
  /** `platform:pageKind:field`. */
  key: string;
  platform: Platform;
  taughtAt: number;
}

/** A tag of the seller's own for one shop, with the words it was made from (lib/classify/tags.ts). */
export interface TagRow {
  id: string;
  platform: Platform;
  shop: string;
  name: string;
  /** Words as the seller chose them; any of them is enough. */
  examples: string[];
  /** Only for reviews of this product; null: of all. */
  productId: string | null;
  createdAt: number;
  changedAt: number;
}

/**
 * A stretch of the reviews in the order of their keys, made for searching (lib/reviews/search-pages.ts): columns, one entry a
 * review. Recomputed at need, so no backup carries it.
 */
export interface SearchPage {
  /** Keys from here on, up to the next page's. The first page's is empty. */
  from: string;
  /** Which making of all pages it belongs to. */
  made: string;
  /** Grows with each writing: whoever holds pages in memory reads those with a larger one. */
  stamp: number;
  /** From then on (epoch ms) an entry is no longer right, because time passed. */
  staleAt: number;
  /** Entries in it. */
  count: number;
  keys: string[];
  shops: string[];
  /** What is searched: normalised, one line a field. */
  texts: string[];
  /** Epoch ms of what is due first. */
  orders: Float64Array;
  /** Epoch ms of posting, or of the first look. */
  posted: Float64Array;
  /** Platform, triage and so on in bits (lib/reviews/search-facts.ts). */
  facts: Uint32Array;
  causes: Uint32Array;
}

/** A review whose search entry is to be made anew; `*`: all of them, from the key behind `after` on. */
export interface SearchMark {
  key: string;
  after?: string;
}

/** A shop whose reviews are being looked through for its tags: from which fingerprint on that is still to do (lib/reviews/tag-rows.ts). */
export interface RetaggingRow {
  platform: Platform;
  shop: string;
  from: string;
}

/** What was chosen for a blank of a product's drafts the last time (lib/reviews/remembered-blanks.ts). */
export interface RememberedRow extends Remembered {
  /** `platform:shop:` and the product's id, else its title. */
  product: string;
  at: number;
}

/**
 * Numbers by which reviews with nearly the same words are found (lib/signs/wording-rows.ts); none for a short text. Recomputed
 * at need, so no backup carries it.
 */
export interface WordingRow {
  key: string;
  /** The review's `lastSeenAt` when they were made. */
  at: number;
  prints: number[];
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
  declare listed: Table<ListedRow, [string, string]>;
  declare remembered: Table<RememberedRow, [string, string, string]>;
  declare searchPages: EntityTable<SearchPage, 'from'>;
  declare searchMarks: EntityTable<SearchMark, 'key'>;
  declare tags: EntityTable<TagRow, 'id'>;
  declare retagging: Table<RetaggingRow, [Platform, string]>;
  declare voices: EntityTable<VoiceRow, 'key'>;
  declare wordings: EntityTable<WordingRow, 'key'>;

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
    // Rows of version 1 don't say whether what narrowed their list is known: nothing can be proved with them.
    this.version(2)
      .stores({ pageHealth: 'key', taught: 'key' })
      .upgrade((upgrade) => upgrade.table('coverage').clear());
    this.version(3).stores({ listed: '[list+reviewKey], [list+postedAt], reviewKey' });
    // Reviews that vanished and ratings that changed are found by their events, newest first.
    // Few reviews are corrected or carry a tag of the seller's own: those two indexes hold only them. What was
    // answered on one product before is found by its product, last seen first.
    this.version(4).stores({
      events: '++id, [reviewKey+at], [type+at]',
      reviews:
        'key, [platform+shop+fingerprint], [platform+orderId], lastSeenAt, status, [platform+shop+correctedAt], *tagged, ' +
        '[platform+shop+productTitle+lastSeenAt], url',
      tags: 'id, [platform+shop]',
      retagging: '[platform+shop]',
      searchPages: 'from, stamp, staleAt, count',
      searchMarks: 'key',
      wordings: 'key, at, *prints',
      remembered: '[product+cause+blank]',
      voices: 'key',
    });
    this.use(markForSearch);
    // Not only at the first install: a browser that is short of disk, or finds the files damaged, begins anew.
    this.on('populate', () => {
      for (const tell of onceMade) tell();
    });
    this.on('versionchange', (event) => {
      // Deleted, as when all data of the browser is cleared: it opens anew.
      if (event.newVersion === null) return undefined;
      // Closed for good: opened again by this old code it would stand in the newer one's way.
      newer = true;
      this.close();
      for (const tell of onceNewer) tell();
      return false;
    });
  }
}

let opened: ReviewDeskDb | undefined;
/** A newer version of the extension has taken the database over. */
let newer = false;
const onceNewer: (() => void)[] = [];

/** Tells an open page that it is of an older version than the database: only a reload helps. */
export function onNewerVersion(tell: () => void): void {
  onceNewer.push(tell);
}

const onceMade: (() => void)[] = [];

/** Tells whoever is the one to open the database that it was made just now, with nothing in it. */
export function onMade(tell: () => void): void {
  onceMade.push(tell);
}

/** Opened lazily and again after it was closed (a worker that woke up), but for a newer version's sake. */
export function db(): ReviewDeskDb {
  if (!opened || (!newer && opened.hasBeenClosed() && !opened.isOpen())) opened = new ReviewDeskDb();
  return opened;
}
