/** What a platform allows, as data with sources: channels, windows, rules. One `policy.ts` per platform folder. */
import type { Channel, Platform, ReviewKind } from '../reviews/review.ts';

/** Keys and borders: shared definitions of the product's rule check (README, "rules"). */
export const RULES = [
  'ask-change-review',
  'incentive',
  'off-platform-contact',
  'personal-data',
  'insult',
  'threat',
  'accuse-third-party',
  'over-promise',
  'medical-claim',
  'marketing',
  'wrong-language',
  'liability-admission',
  'deny-legal-duty',
  'too-long',
  'placeholder-left',
  'emoji-in-japanese',
] as const;
export type Rule = (typeof RULES)[number];
export type Level = 'block' | 'warn' | 'hint';

/** How sure we are of a platform fact: seen in code run on the live site / the platform's own text / second-hand / inferred. */
export type Confidence = 'code' | 'doc' | 'copy' | 'inferred';

export interface Fact {
  source: string;
  confidence: Confidence;
}

/**
 * What the seller looks at once more before pressing the site's own button, where nothing can be changed afterwards.
 * `final`: it stays as it is · `final-no-second`: it can be deleted, and then there is no second one.
 */
export const LAST_LOOKS = [
  'right-review',
  'reads-well',
  'facts',
  'no-personal-data',
  'no-request',
  'final',
  'final-no-second',
] as const;
export type LastLook = (typeof LAST_LOOKS)[number];

export interface ChannelPolicy extends Fact {
  public: boolean;
  /** Whether what was sent can be changed afterwards; null = not known. */
  editable: boolean | null;
  /** Longest text in code points, null where no limit is known. */
  limit: number | null;
  /** Review kinds it can answer. */
  answers: ReviewKind[];
  /** Before what can't be changed is sent, in this order; absent: nothing to ask. */
  lastLooks?: LastLook[];
  /** Most stars a review of this kind may have to be answered here; absent: any. */
  maxRating?: Partial<Record<ReviewKind, number>>;
}

/** A time in which something is still possible. */
export interface WindowPolicy extends Fact {
  name: 'reply' | 'follow-up-reply' | 'buyer-change' | 'report' | 'retention';
  /** Days, null = only the page knows. */
  days: number | null;
  /** The fewest days any source speaks of; absent: `days`. */
  least?: number;
  from: 'posted' | 'page';
  /** Review kinds it is about; absent: all of the platform. */
  kinds?: ReviewKind[];
}

/** How a rule applies on this platform: channels it covers, and the platform's own ground for it. */
export interface RulePolicy extends Fact {
  rule: Rule;
  channels: Partial<Record<Channel, Level>>;
}

export interface Policy {
  platform: Platform;
  /** IANA zone of the platform's wall clock; Amazon's varies with the marketplace, so it is a function of the shop. */
  timeZone(shop: string): string;
  channels: Partial<Record<Channel, ChannelPolicy>>;
  windows: WindowPolicy[];
  rules: RulePolicy[];
}
