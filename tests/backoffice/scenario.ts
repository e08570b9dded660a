/** One simulated page of one back office: its address on the real host, how it answers, and what is true about it. */
import type { NoTarget, ReadingStatus, Scope } from '../../lib/platforms/platform.ts';
import type { Channel, PageKind, Platform, ReviewRecord } from '../../lib/reviews/review.ts';

export interface SimulatedRequest {
  method: string;
  url: URL;
  body: string;
}

export interface SimulatedResponse {
  status?: number;
  /** With charset: an EUC-JP page says so here and sends bytes. */
  contentType: string;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** A reply the seller could write on this page. */
export interface ReplySpot {
  /** Index into `truth`; null on message pages (the order decides). */
  record: number | null;
  channel: Channel;
  /** What the seller clicks first, in order, as Playwright selectors. Empty: the box is there already. */
  open: string[];
  /** Name of the box in `window.backoffice.state().boxes`. */
  box: string;
}

/** A box the product must not write into: what is clicked first, for which record it is asked for then, why it refuses. */
export interface Refusal extends Omit<ReplySpot, 'box'> {
  reason: NoTarget;
}

export interface Scenario {
  /** `amazon/customer-reviews-zh`: platform, page kind, variant. Unique. */
  id: string;
  platform: Platform;
  /** null: a page of the host that is not a review page; no sidebar may appear. */
  pageKind: PageKind | null;
  /** Address on the real host. */
  url: string;
  /** What the sidebar must say once the page has settled; `none`: no sidebar at all. */
  expects: ReadingStatus | 'none';
  /** Every record on screen once settled, in page order, exactly as the adapter must read it. */
  truth: ReviewRecord[];
  /** Lists that hold more than the document does: every record there is, in list order. Scrolling brings them. */
  whole?: ReviewRecord[];
  /** The part of the scope this page shows. */
  scope: Partial<Scope>;
  /** Order of a message page. */
  orderId?: string;
  /** Buyer's language as a message page states it, BCP 47; absent: it does not say. */
  buyerLanguage?: string;
  replies: ReplySpot[];
  refusals?: Refusal[];
  /** Scenarios of one page that belong together after a click (paging): what is clicked, and the truth then. */
  then?: { click: string[]; truth: ReviewRecord[]; scope: Partial<Scope> }[];
  /** Answers every request to this scenario's address and to its `/backoffice-assets/…`. undefined: not mine. */
  respond(request: SimulatedRequest): SimulatedResponse | undefined | Promise<SimulatedResponse | undefined>;
}

/** What the page's own code believes; set by every simulated page as `window.backoffice`. */
export interface BackofficeState {
  /** Text of each reply box as the page's own state has it (React state, Katal value), not as the DOM paints it. */
  boxes: Record<string, string>;
  /** Forms or requests the page has sent since it was loaded. Must stay 0. */
  submitted: number;
  /** Every click on a control of the page, trusted or not. */
  clicks: { target: string; trusted: boolean }[];
}
declare global {
  interface Window {
    backoffice?: { state(): BackofficeState };
  }
}
