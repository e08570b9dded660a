/** The contract every platform keeps. The core never asks "which site is it?": it asks these objects. */
import type { Steps } from '../extract/steps.ts';
import type { ShownRecord } from '../extract/structural-reader.ts';
import type {
  Channel,
  PageKind,
  Platform,
  ReviewField,
  ReviewKind,
  ReviewRecord,
  StoredReview,
} from '../reviews/review.ts';
import type { SelectorGroups } from './selector.ts';

/** What an adapter looks at. A saved page tests it as well as a live one. */
export interface Page {
  document: Document;
  url: URL;
}

/**
 * `loading`: the page's frame is there, its list is not (yet) · `empty`: the page itself proves there is nothing ·
 * `unreadable`: there should be reviews and they can't be read · `records`: at least one was read.
 */
export type ReadingStatus = 'records' | 'empty' | 'unreadable' | 'loading';

/** Which filter, range and page of the list was on screen. `null`: the page does not say. */
export interface Scope {
  /** Only those in force: what shows everything of its kind is no filter. */
  filters: Record<string, string>;
  /** `YYYY-MM-DD` both, inclusive. */
  dateRange: [from: string, to: string] | null;
  sort: string | null;
  page: number | null;
  pages: number | null;
  pageSize: number | null;
  /** Reviews of the whole list, all pages together. */
  total: number | null;
  /** Does the list begin on this page? */
  starts: boolean | null;
  /** Does it end here? */
  ends: boolean | null;
  /**
   * Are `filters`, `dateRange` and `sort` all that narrows and orders the list, with their values? `false`: two lists of the
   * same name may hold different reviews, so that nothing can be proved with them.
   */
  certain: boolean;
}

/**
 * How a field was found. `selector`: by the dated selector · `label`: by the words beside it · `structure`: by what it is, where
 * the other records have the like · `taught`: where the seller pointed · `unsure`: two readings disagree, or what is there may be
 * another's, so it is unknown · `missing`: not at all, although the page kind shows it.
 */
export const FOUND = ['selector', 'label', 'structure', 'taught', 'unsure', 'missing'] as const;
export type Found = (typeof FOUND)[number];

/** How each field of one record was found: only the fields its page kind shows. */
export type Provenance = Partial<Record<ReviewField, Found>>;

/** How a field was found, counted over the records of a reading. */
export type FieldHealth = Record<Found, number>;

export interface Health {
  /** Records the page shows. */
  seen: number;
  /** Records read completely: every field this page kind shows is there. */
  complete: number;
  fields: Partial<Record<ReviewField, FieldHealth>>;
}

/** One look at a page, ready to be sent to the background. */
export interface Reading {
  platform: Platform;
  pageKind: PageKind;
  /** Names the shop within the platform; stable across UI languages. */
  shop: string;
  url: string;
  status: ReadingStatus;
  records: ReviewRecord[];
  scope: Scope;
  health: Health;
  /** Read the same twice with a pause between: only then it is remembered. Sites show recycled cards for a moment. */
  settled: boolean;
}

/** A record, where it stands on the page, and how its fields were found. */
export interface LocatedRecord {
  record: ReviewRecord;
  element: Element;
  provenance: Provenance;
}

/** One look at a page with the places of its records; `records` and `settled` are added by whoever watches the page. */
export interface PageReading extends Omit<Reading, 'records' | 'settled'> {
  located: LocatedRecord[];
}

/** Where a review stands, found by structure: its element, the part that holds its body where one does, and what was read. */
export interface FoundRow {
  element: Element;
  body: Element | null;
  shown: ShownRecord;
}

/** What an adapter's `read` gives; how well it was read is counted after the second reading. */
export interface FirstReading extends Omit<PageReading, 'health'> {
  /** Records the page shows, read or not. */
  seen: number;
  /** Rows were left out, as asked for. */
  cut: boolean;
}

/**
 * Why there is no box to insert into right now. `not-open`: the seller must press the site's own button first (the UI
 * names it) · `no-box`: this page kind has none for this review · `ambiguous`: more than one, so none ·
 * `other-review`: the open box belongs to another review · `closed`: the platform no longer takes an answer.
 */
export type NoTarget = 'not-open' | 'no-box' | 'ambiguous' | 'other-review' | 'closed' | 'read-only';

export interface ReplyTarget {
  /** The real editable element, inside any shadow root. */
  field: HTMLTextAreaElement | HTMLInputElement | HTMLElement;
  channel: Channel;
  /** `maxlength` as the page states it, in UTF-16 units; `null` when it doesn't. */
  maxLength: number | null;
}

export type TargetResult = { ok: true; target: ReplyTarget } | { ok: false; reason: NoTarget };

interface PageBase {
  kind: PageKind;
  /** All it looks things up with on this page kind; those of other page kinds may be among them (`on`). */
  selectors: SelectorGroups;
  /** May this address be such a page? Cheap, no DOM. */
  matches(url: URL): boolean;
  /** Is the page's own anchor there? False on login pages, error pages and neighbours of the same host. */
  present(page: Page): boolean;
}

/** A page that lists reviews. */
export interface ReviewPage extends PageBase {
  type: 'reviews';
  /** Channels a review of this page can be answered in, best first. Amazon product reviews: `buyer-message` only. */
  channels(record: ReviewRecord): Channel[];
  /**
   * The first reading: dated selectors, then labels. Never throws for a changed page: that is `unreadable`. Touches nothing.
   * `rows`: where reviews stand, found by structure; given, they are read instead of those the selectors find.
   * `most`: no more than the first so many rows are read, and counted as seen; what the page says about its list is read all the same.
   * Whoever wants a page read asks `readPage` (read-page.ts), which adds the second reading.
   */
  read(page: Page, rows?: readonly FoundRow[], most?: number): Steps<FirstReading>;
  /** The box that belongs to exactly this record, looked up at the moment of asking. */
  replyTarget(page: Page, located: LocatedRecord, channel: Channel): TargetResult;
  /** Passive listeners the adapter needs to know which row the seller opened (never touches the page). */
  observe?(page: Page, signal: AbortSignal): void;
}

/** A page where one buyer is written to. Only the order and the box are read: these pages hold personal data. */
export interface MessagePage extends PageBase {
  type: 'messages';
  channel: Channel;
  read(page: Page): Conversation;
  replyTarget(page: Page, conversation: Conversation): TargetResult;
}

export interface Conversation {
  status: 'ready' | 'loading' | 'unreadable';
  orderId: string | null;
  /** BCP 47 of what the page says the buyer prefers, `null` if it doesn't say. */
  buyerLanguage: string | null;
}

export type PageAdapter = ReviewPage | MessagePage;

/**
 * A platform, or a part of it that lives on hosts of its own, as one content script carries it: where it lives and its page
 * kinds. What it allows is `policy.ts` of the same folder, which the background reads (lib/platforms/policies.ts).
 */
export interface PlatformAdapter {
  name: Platform;
  /** Match patterns of the content script. */
  matches: string[];
  pages: PageAdapter[];
}

/** Where the seller can see this review again; filtered to it where the site's own address allows. Pure, any context. */
export type ReviewAddress = (review: StoredReview) => string;

/** Kinds of review a page kind shows; also says which pages are lists. */
export const PAGE_REVIEW_KINDS: Partial<Record<PageKind, ReviewKind[]>> = {
  'customer-reviews': ['product-review'],
  'feedback-manager': ['seller-feedback'],
  'public-reviews': ['product-review', 'shop-review'],
  'review-check-tool': ['product-review', 'shop-review'],
  'review-list': ['product-review'],
};
