/** A reply draft: text in the buyer's language, its meaning in the seller's, and the facts only the seller knows. */
import type { Analysis, Channel, Language, Platform, ReviewKind, ReviewRecord } from '../reviews/review.ts';

/** Languages a pack exists for. */
export type PackLanguage = Language;
/** Languages a gloss exists for. */
export type GlossLanguage = 'en' | 'ja' | 'zh-CN';

export interface DraftRequest {
  platform: Platform;
  kind: ReviewKind;
  channel: Channel;
  review: Pick<
    ReviewRecord,
    'title' | 'body' | 'rating' | 'sentiment' | 'followUp' | 'reply' | 'productTitle' | 'author'
  >;
  analysis: Analysis;
  /** Of the buyer as the page states it, else null: then the review's own language decides, then the platform's. */
  buyerLanguage: string | null;
  glossLanguage: GlossLanguage;
  shopName: string | null;
  /** 0, 1, 2 …: asks for another wording; wraps around. The same request gives the same draft. */
  variant: number;
  /** Filled blanks by id; the rest stay visible blanks. */
  blanks: Record<string, string>;
  /** Absent: a reply. `invitation`: a message that invites the buyer to write a review, where the platform allows it. */
  purpose?: 'reply' | 'invitation';
  /** The buyer has changed the review after the shop's published answer. Absent: not known. */
  editedSinceReply?: boolean;
  /** Which wordings to prefer; absent: all of them. Both are polite. */
  tone?: Tone;
}

/** `warm`: as a small shop speaks to its customers · `formal`: as a company writes to them. */
export type Tone = 'warm' | 'formal';

/** Why there is no text: what the seller can do instead. */
export interface Notice {
  code: 'platform-button-only' | 'no-invitation-here';
  /** In the gloss language. */
  text: string;
}

export type SegmentRole =
  | 'greeting'
  | 'thanks'
  | 'apology'
  | 'point'
  | 'cause'
  | 'remedy'
  | 'contact'
  | 'prevention'
  | 'closing'
  | 'signature';

/** One sentence or two of the draft with its hand-written meaning. `text` of all segments joined is the draft. */
export interface Segment {
  role: SegmentRole;
  text: string;
  gloss: string;
}

/** A fact the seller must supply. Its `marker` stands visibly in the text until filled, and stops the insert. */
export interface Blank {
  id: 'remedy' | 'cause' | 'date' | 'shop-name';
  /** As it stands in the draft, e.g. `【対応内容】`. */
  marker: string;
  /** What is asked, in the gloss language. */
  label: string;
  /** Sensible values: what goes into the text, and what it means. */
  options: { text: string; gloss: string }[];
}

export interface Draft {
  language: PackLanguage;
  /** The situation the pack answered, e.g. `complaint:late`, `praise`, `no-text`, `safety`. */
  situation: string;
  text: string;
  segments: Segment[];
  blanks: Blank[];
  /** Only where no text may be sent in this way: then `text` is empty. */
  notice?: Notice;
}
