/** What a shop can do about a complaint, what it may have found on checking, and which of it suits which cause. */
import { POLICIES } from '../platforms/policies.ts';
import type { Cause, Channel, Platform } from '../reviews/review.ts';
import { PRIVATE_CHANNELS } from '../reviews/review.ts';

export type Remedy =
  | 'exchange'
  | 'resend'
  | 'send-missing'
  | 'send-right'
  | 'repair'
  | 'part-refund'
  | 'full-refund'
  | 'return'
  | 'carrier'
  | 'difference'
  | 'other-size'
  | 'other-colour'
  | 'guide'
  | 'source'
  | 'replay'
  | 'as-promised'
  | 'coupon';

/** Remedies that suit a cause, the usual one first; none where there is nothing to arrange. */
export const REMEDIES_FOR: Record<Cause, readonly Remedy[]> = {
  defect: ['exchange', 'repair', 'part-refund', 'return', 'full-refund'],
  quality: ['exchange', 'part-refund', 'return', 'full-refund', 'coupon'],
  performance: ['exchange', 'guide', 'part-refund', 'return', 'full-refund', 'coupon'],
  damaged: ['resend', 'exchange', 'part-refund', 'full-refund', 'carrier', 'coupon'],
  packaging: [],
  late: ['carrier', 'resend', 'part-refund', 'full-refund', 'coupon'],
  courier: ['carrier', 'resend', 'full-refund'],
  'wrong-item': ['send-right', 'exchange', 'return', 'full-refund'],
  missing: ['send-missing', 'resend', 'part-refund', 'full-refund', 'coupon'],
  mismatch: ['exchange', 'part-refund', 'return', 'full-refund', 'coupon'],
  size: ['other-size', 'part-refund', 'return', 'full-refund'],
  colour: ['other-colour', 'part-refund', 'return', 'full-refund', 'coupon'],
  smell: ['exchange', 'part-refund', 'return', 'full-refund', 'coupon'],
  authenticity: ['source', 'exchange', 'return', 'full-refund'],
  price: [],
  service: [],
  refund: ['return', 'exchange', 'repair', 'difference', 'full-refund'],
  usability: ['guide', 'resend', 'return', 'full-refund'],
  livestream: ['replay', 'as-promised', 'difference', 'return'],
  taste: [],
  external: [],
};

/** What shops mostly do, where the complaint is not known. */
export const USUAL_SOLUTIONS: readonly Remedy[] = [
  'exchange',
  'resend',
  'part-refund',
  'full-refund',
  'return',
  'carrier',
];

/** Of which one can ask whether it has arrived: money first where it is money that was sent. */
const MONEY: readonly Remedy[] = ['full-refund', 'part-refund', 'return', 'difference'];
const GOODS: readonly Remedy[] = [
  ...(['resend', 'exchange', 'send-missing', 'send-right', 'other-size', 'other-colour', 'repair'] as const),
];

/** Those that can arrive, of `fitting` and in its order; what was recorded as sent goes first, fitting or not. */
export function arriving(fitting: readonly Remedy[], onItsWay: 'refund' | 'resend' | undefined): readonly Remedy[] {
  const known = fitting.filter((remedy) => MONEY.includes(remedy) || GOODS.includes(remedy));
  if (onItsWay === undefined) return known;
  const sent = onItsWay === 'refund' ? MONEY : GOODS;
  const first = known.filter((remedy) => sent.includes(remedy));
  const plain = sent.slice(0, 2).filter((remedy) => !first.includes(remedy));
  return [...first, ...plain, ...known.filter((remedy) => !sent.includes(remedy))];
}

/**
 * Those of a cause that may be offered in this channel. A coupon is for a further purchase: it is offered in private only,
 * and only where the platform's rules do not stop marketing there.
 */
export function remediesIn(cause: Cause, platform: Platform, channel: Channel): readonly Remedy[] {
  const marketing = POLICIES[platform].rules.find(({ rule }) => rule === 'marketing')?.channels[channel];
  const coupons = PRIVATE_CHANNELS.includes(channel) && marketing !== 'block';
  return REMEDIES_FOR[cause].filter((remedy) => remedy !== 'coupon' || coupons);
}

/** What a shop may find on checking. */
export type FoundCause =
  | 'packing'
  | 'transit'
  | 'batch'
  | 'check'
  | 'picking'
  | 'left-out'
  | 'page'
  | 'handover'
  | 'restock'
  | 'rush'
  | 'on-the-way'
  | 'instructions';

/** What may be found where this is complained about, the usual one first; none where there is nothing to find. */
export const FOUND_FOR: Record<Cause, readonly FoundCause[]> = {
  defect: ['check', 'batch', 'transit', 'instructions'],
  quality: ['batch', 'check'],
  performance: ['instructions', 'batch', 'check'],
  damaged: ['packing', 'transit', 'check'],
  packaging: ['packing', 'transit'],
  late: ['rush', 'restock', 'on-the-way', 'handover'],
  courier: ['on-the-way', 'handover'],
  'wrong-item': ['picking', 'handover'],
  missing: ['left-out', 'check'],
  mismatch: ['page', 'picking', 'batch'],
  size: ['page', 'picking', 'batch'],
  colour: ['page', 'batch', 'picking'],
  smell: ['batch', 'check'],
  authenticity: [],
  price: [],
  service: ['handover', 'rush'],
  refund: ['handover', 'rush'],
  usability: ['instructions', 'page'],
  livestream: ['handover', 'page'],
  taste: [],
  external: [],
};

/** True when a reply to this cause holds a remedy that the seller must name. */
export const needsRemedy = (cause: Cause): boolean => REMEDIES_FOR[cause].length > 0;
