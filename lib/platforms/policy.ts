/** What a platform allows, as data with sources: channels, windows, rules. One `policy.ts` per platform folder. */
import type { Channel, Platform, ReviewKind } from '../reviews/review.ts';
import type { HolidayRegion } from '../seller-time.ts';
import type { Ground, Sign } from '../signs/sign.ts';

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

export const WINDOW_NAMES = ['reply', 'follow-up-reply', 'buyer-change', 'report', 'retention'] as const;
export type WindowName = (typeof WINDOW_NAMES)[number];

/** A time in which something is still possible. One of a name for each channel of a platform. */
export interface WindowPolicy extends Fact {
  name: WindowName;
  /** What can no longer be done once it has closed; null: what the buyer can do. */
  channel: Channel | null;
  /** Days; null: not known, or only the page knows. */
  days: number | null;
  /** The fewest days any source speaks of; absent: `days`. */
  least?: number;
  /** `page`: the page counts it down, or shows by what it offers whether it is open. */
  from: 'posted' | 'page';
  /** Review kinds it is about; absent: all of the platform. */
  kinds?: ReviewKind[];
}

/** Where one may write to the buyer once more after a solution, without a word that asks for anything. */
export interface ClosingPolicy extends Fact {
  kind: ReviewKind;
  channel: Channel;
}

/**
 * Where one may write to the buyer again of one's own accord, about the order and never about the review. `second-message`:
 * once, when the buyer has not answered · `arrival`: whether what was sent or refunded has arrived.
 */
export interface MessagePolicy extends Fact {
  purpose: 'second-message' | 'arrival';
  kinds: ReviewKind[];
  channel: Channel;
}

/** How a rule applies on this platform: channels it covers, and the platform's own ground for it. */
export interface RulePolicy extends Fact {
  rule: Rule;
  channels: Partial<Record<Channel, Level>>;
}

/** What a sign would be a ground for, if it is true. The clause is named in the platform's own language. */
export interface GroundPolicy extends Ground {
  sign: Sign;
  /** Review kinds it is about; absent: all of the platform. */
  kinds?: ReviewKind[];
}

export interface Policy {
  platform: Platform;
  /** IANA zone of the platform's wall clock; Amazon's varies with the marketplace, so it is a function of the shop. */
  timeZone(shop: string): string;
  /** Whose public holidays its buyers keep, where we have them; null: weekends only. */
  holidays(shop: string): HolidayRegion | null;
  channels: Partial<Record<Channel, ChannelPolicy>>;
  windows: WindowPolicy[];
  /** None: after a solution nothing more may be said about a review. */
  closing: ClosingPolicy[];
  /** None: the buyer is not written to again from here. */
  messages: MessagePolicy[];
  /** Grounds for a report; of a sign without one the platform names none. */
  grounds: GroundPolicy[];
  rules: RulePolicy[];
}

/** Names a window in the settings: `amazon/report/report`; `-` where it is of no channel. */
export const windowId = (platform: Platform, { channel, name }: Pick<WindowPolicy, 'channel' | 'name'>): string =>
  `${platform}/${channel ?? '-'}/${name}`;
