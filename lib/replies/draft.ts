/** A reply draft: text in the buyer's language, its meaning in the seller's, and the facts only the seller knows. */
import type { Analysis, Cause, Channel, Language, Platform, ReviewKind, ReviewRecord } from '../reviews/review.ts';
import type { Remedy } from './remedies.ts';

/** Languages a pack exists for. */
export type PackLanguage = Language;
/** Languages a gloss exists for. */
export const GLOSS_LANGUAGES = ['en', 'ja', 'zh-CN', 'zh-TW'] as const;
export type GlossLanguage = (typeof GLOSS_LANGUAGES)[number];

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
  /** Absent: a reply. */
  purpose?: Purpose;
  /** The buyer has changed the review after the shop's published answer. Absent: not known. */
  editedSinceReply?: boolean;
  /** A second message has gone out, and the buyer has not written since. Absent: none that we know of. */
  secondMessageSent?: boolean;
  /** What is on its way to the buyer, as far as was recorded: it is proposed first. Absent: not known. */
  onItsWay?: 'refund' | 'resend';
  /** Which wordings to prefer; absent: the voice's, else all of them. */
  tone?: Tone;
  /** How this shop speaks; absent: as the packs do. */
  voice?: Voice;
  /** What the seller chose for this product before: proposed first where the complaint is the same, never filled in by itself. */
  remembered?: readonly Remembered[];
  /** The seller's calendar day, `YYYY-MM-DD`: days near it are proposed for dates. Absent: none are. */
  today?: string;
}

/**
 * What the words are for. `second-message`: reminds a buyer who has not answered of an offer to help, once · `arrival`: asks
 * whether a refund or replacement has reached the buyer · `after-solution`: tells the buyer that the matter has been put
 * right · `invitation`: invites the buyer to write a review. All but the first only where the platform allows a message for it.
 */
export const PURPOSES = ['reply', 'second-message', 'arrival', 'after-solution', 'invitation'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** `warm`: as a small shop speaks to its customers · `formal`: as a company writes to them. Both are polite. */
export const TONES = ['warm', 'formal'] as const;
export type Tone = (typeof TONES)[number];

/** How one shop speaks, whatever the review. Everything may be absent. */
export interface Voice {
  /** In place of the packs' signatures; lines as the shop wrote them. */
  signature?: string;
  /** Where the request asks for none. */
  tone?: Tone;
  /** What the shop usually does about a cause: proposed before other remedies, after what was chosen for the product. */
  remedies?: Partial<Record<Cause, Remedy>>;
  /** In place of the packs' greetings and closings, by language of the reply; not where things are grave. */
  greetings?: Partial<Record<PackLanguage, string>>;
  closings?: Partial<Record<PackLanguage, string>>;
  /** Wordings without these phrases are preferred. */
  avoid?: readonly string[];
}

/** Why there is no text: what the seller can do instead. */
export interface Notice {
  code: 'platform-button-only' | 'no-invitation-here' | 'no-message-here' | 'second-message-sent';
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

export const BLANK_IDS = ['remedy', 'done', 'cause', 'date', 'done-date'] as const;
export type BlankId = (typeof BLANK_IDS)[number];

/** A value chosen before: one of the options by its key, or the seller's own words in the language of that draft. */
export interface Remembered {
  blank: BlankId;
  /** The complaint it was about; empty where none was named. */
  cause: Cause | '';
  option: string | null;
  text: string;
  language: PackLanguage;
}

/** A sensible value: what goes into the text, and what it means. */
export interface BlankOption {
  /** The same in all languages; empty for the seller's own words of another time. */
  key: string;
  text: string;
  gloss: string;
  /** Chosen the last time for this product and cause. */
  remembered?: boolean;
}

/** A fact only the seller knows. */
export interface Blank {
  id: BlankId;
  /**
   * Stands visibly in the text until filled, e.g. `【対応内容】`, and stops the insert. null: nothing is said about it until
   * it is filled, so it may stay empty.
   */
  marker: string | null;
  /** What is asked, in the gloss language. */
  label: string;
  /** What was chosen the last time first. */
  options: BlankOption[];
  /** The complaint it is about; null where the reply names none. */
  cause: Cause | null;
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
