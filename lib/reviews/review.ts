/**
 * The noun of the product: one review, as a page shows it (`ReviewRecord`) and as we keep it (`StoredReview`).
 * Types and lists only: content scripts carry this file. What checks a record at run time is `schema.ts`.
 */

import type { TagFinding } from '../classify/tags.ts';
import type { Purpose, Tone } from '../replies/draft.ts';
import type { Correction } from './correction.ts';

export * from './event.ts';

export const PLATFORMS = ['amazon', 'rakuten', 'taobao'] as const;
export const PAGE_KINDS = [
  'customer-reviews',
  'feedback-manager',
  'contact-buyer',
  'inbox',
  'public-reviews',
  'review-check-tool',
  'rmesse',
  'review-list',
] as const;
export const REVIEW_KINDS = ['product-review', 'seller-feedback', 'shop-review'] as const;
export const CHANNELS = [
  'feedback-reply',
  'buyer-message',
  'review-comment',
  'rmesse',
  'review-reply',
  'follow-up-reply',
  'report',
] as const;
/** Channels only the buyer reads; all others but `report` are public. */
export const PRIVATE_CHANNELS: readonly Channel[] = ['buyer-message', 'rmesse'];
export const CAUSES = [
  'defect',
  'quality',
  'performance',
  'damaged',
  'packaging',
  'late',
  'courier',
  'wrong-item',
  'missing',
  'mismatch',
  'size',
  'colour',
  'smell',
  'authenticity',
  'price',
  'service',
  'refund',
  'usability',
  'livestream',
  'taste',
  'external',
] as const;
export const FLAGS = [
  'abusive',
  'promotional',
  'off-topic',
  'personal-info',
  'extortion',
  'competitor',
  'safety',
  'legal',
  'other-product',
] as const;
export const TRIAGES = ['win-back', 'answer-publicly', 'report', 'leave'] as const;
export const SENTIMENTS = ['positive', 'negative', 'mixed', 'neutral'] as const;
export const LANGUAGES = ['zh-CN', 'zh-TW', 'ja', 'en', 'de', 'fr', 'es', 'it'] as const;

export type Platform = (typeof PLATFORMS)[number];
export type PageKind = (typeof PAGE_KINDS)[number];
export type ReviewKind = (typeof REVIEW_KINDS)[number];
export type Channel = (typeof CHANNELS)[number];
export type Cause = (typeof CAUSES)[number];
export type Flag = (typeof FLAGS)[number];
export type Triage = (typeof TRIAGES)[number];
export type Sentiment = (typeof SENTIMENTS)[number];
/** A language the product can judge; text in any other stays `null` (unknown). */
export type Language = (typeof LANGUAGES)[number];

/** What the platform itself says has been done about a review, in our words. */
export const MARKS = ['contacted', 'replied', 'follow-up-replied', 'reported', 'follow-up-reported', 'done'] as const;
export type Mark = (typeof MARKS)[number];

/** Platform's wall clock, without zone: `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`. Relative or unreadable dates are `null`. */
export type WallClock = string;

/** Words that belong to a review: the shop's answer, the buyer's 追评. */
export interface Addition {
  body: string;
  postedAt: WallClock | null;
}

/**
 * One review as one page shows it. `null` means "this page does not show it, or it could not be read with certainty";
 * an empty string means the buyer wrote nothing there.
 */
export interface ReviewRecord {
  kind: ReviewKind;
  /** The platform's own id, where shown (Amazon `R…`, Taobao 主评ID). */
  nativeId: string | null;
  /** Whole stars 1–5. */
  rating: number | null;
  /** The platform's own judgement (Taobao 情感), never ours. */
  sentiment: 'positive' | 'neutral' | 'negative' | null;
  title: string | null;
  body: string | null;
  /** The page cut the body ("View more"): what is here is only the beginning. */
  partial: boolean;
  postedAt: WallClock | null;
  /** As masked by the page; never un-masked. */
  author: string | null;
  productTitle: string | null;
  productId: string | null;
  /** Always a string: Taobao order numbers exceed the safe integers. */
  orderId: string | null;
  images: string[];
  /** Taobao 追评. */
  followUp: Addition | null;
  /** The shop's published answer. */
  reply: Addition | null;
  /** true: the page offers an answer now; false: it says it can't be answered (here); null: it does not say. */
  replyable: boolean | null;
  /** Days the page counts down until an answer is no longer possible. */
  replyDaysLeft: number | null;
  marks: Mark[];
  /** Public address of this one review. */
  url: string | null;
}
export type ReviewField = keyof ReviewRecord;

/** A stretch of one of the review's texts: `[start, end)` in UTF-16 units of that text. */
export interface Span {
  field: 'title' | 'body' | 'followUp';
  start: number;
  end: number;
}

export interface CauseFinding {
  cause: Cause;
  /** 0–1. Below `UNSURE_BELOW` the UI says "maybe". */
  score: number;
  /** Where the text shows it, best first. */
  evidence: Span[];
}

/** A reason in the UI's language: `code` is the locale key under `reason.`, `values` fill its holes. */
export interface Reason {
  code: string;
  values?: Record<string, string | number>;
}

/** Our judgement of a review. Pure function of its texts, stars and windows; see lib/classify. */
export interface Analysis {
  language: Language | null;
  sentiment: Sentiment;
  /** 0 no complaint, 1 small gripe, 2 real problem, 3 danger, fraud or total failure (data/LABELS.md). */
  severity: 0 | 1 | 2 | 3;
  causes: CauseFinding[];
  flags: Flag[];
  flagEvidence: { flag: Flag; span: Span }[];
  /** Praised details, for replies that pick one up. */
  praise: Span[];
  /** The buyer asks for a remedy, an answer or contact. */
  asks: boolean;
  triage: Triage;
  reasons: Reason[];
  confidence: number;
}

export const UNSURE_BELOW = 0.5;

export const STATUSES = ['new', 'to-do', 'waiting', 'replied', 'reported', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

/** Where a review was last seen, so that we can lead the seller back to it; a public page never replaces a seller's page. */
export interface SeenOn {
  url: string;
  pageKind: PageKind;
}

/** A row of the `reviews` table (DESIGN section 5). Times are epoch milliseconds. */
export interface StoredReview extends ReviewRecord {
  /** `platform:shop:id`, `id` being the native id or a fingerprint that survives an edit of the text. */
  key: string;
  /** What stays the same when the buyer edits the text; finds a review again that shows its id only sometimes. */
  fingerprint: string;
  platform: Platform;
  shop: string;
  firstSeenAt: number;
  lastSeenAt: number;
  presence: 'seen' | 'not-seen' | 'gone';
  status: Status;
  analysis: Analysis;
  seenOn: SeenOn;
  /** When an answer stops being possible, as the page counted it down when last seen. */
  replyClosesAt: number | null;
  /**
   * When a page of the seller first showed what an imported file had told; null: none has yet, so nobody knows whether it
   * was answered. Absent: a page told it first, at `firstSeenAt`.
   */
  onPageSince?: number | null;
  /** What the seller said about our judgement; `analysis` holds it already. Absent: nothing. */
  corrections?: Correction[];
  /** When something was last said about it, or taken back. Absent: never. */
  correctedAt?: number;
  /** The seller's own tags in it, and the same ones' ids for the index. Absent: none. */
  tags?: TagFinding[];
  tagged?: string[];
  /** Which state of the shop's corrections and tags it was judged with. Absent: none. */
  judgedWith?: string;
  /** When its words were removed because they were old (lib/retention.ts). What a page shows later is kept again. */
  wordsRemovedAt?: number;
  /** When the seller had its buyer forgotten (lib/backup/forget-buyer.ts): no page brings words or names back. */
  forgottenAt?: number;
}

/** What each waits for: lib/follow-ups/rules.ts. `seller-reminder`: the seller put off a review that nothing else reminds of. */
export const FOLLOW_UP_KINDS = [
  'second-review',
  'buyer-added',
  'outdated-reply',
  'check-published',
  'unanswered-negative',
  'window-closing',
  'closing-message',
  'confirm-arrival',
  'check-contact',
  'report-closing',
  'check-report',
  'check-report-again',
  'seller-reminder',
] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** A row of the `followUps` table. Primary key `[reviewKey+kind]`: one thing is never reminded of twice. */
export interface FollowUp {
  reviewKey: string;
  kind: FollowUpKind;
  dueAt: number;
  /** `done` by the seller, `cancelled` because the reason went away or the seller does not want its kind. */
  state: 'open' | 'done' | 'cancelled';
  snoozedUntil: number | null;
  /** When the notification was shown, so that it is shown once. */
  notifiedAt: number | null;
  /** From then on (epoch ms) it is too late, and it counts as due no longer. */
  until?: number;
  /** When it was put off until the buyer writes (epoch ms): words newer than that end the snooze. Absent: put off to a time. */
  untilBuyer?: number;
}

/** How long a reminder can be put off. The last two end as soon as the buyer writes, at `snoozedUntil` at the latest. */
export const SNOOZES = ['tomorrow-morning', 'in-2-days', 'next-week', 'until-buyer', 'until-delivery'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** Reviews that are put off or done in one go. */
export const MOST_CHOSEN = 500;

/** A draft as another tab left it, and when (epoch ms). */
export interface OtherVersion {
  text: string;
  at: number;
}

/** What the seller has written or chosen for one review and channel. Survives reload and worker death. */
export interface SavedDraft {
  reviewKey: string;
  channel: Channel;
  text: string;
  /** Which of the packs' wordings was on screen. */
  variant: number;
  /** Filled blanks by blank id. */
  blanks: Record<string, string>;
  /** The seller typed into it: it is no longer what `compose` would make. */
  edited: boolean;
  updatedAt: number;
  /** Chosen to be carried over to the message page of this order. */
  carried: boolean;
  /** Absent or null: whichever. */
  tone?: Tone | null;
  /** Absent: a reply. */
  purpose?: Purpose;
  /** The seller's template this text was begun with. Absent: none. */
  template?: string;
  /** It has been counted as used: the text was inserted. */
  templateCounted?: boolean;
  /** What another tab wrote into it meanwhile, until the seller has chosen. Absent: nothing. */
  other?: OtherVersion;
}
