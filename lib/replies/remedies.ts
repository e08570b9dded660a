/** What a shop can do about a complaint, and which of it suits which cause. */
import type { Cause } from '../reviews/review.ts';

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
  | 'as-promised';

/** Remedies that suit a cause, the usual one first; none where there is nothing to arrange. */
export const REMEDIES_FOR: Record<Cause, readonly Remedy[]> = {
  defect: ['exchange', 'repair', 'part-refund', 'return', 'full-refund'],
  quality: ['exchange', 'part-refund', 'return', 'full-refund'],
  performance: ['exchange', 'guide', 'part-refund', 'return', 'full-refund'],
  damaged: ['resend', 'exchange', 'part-refund', 'full-refund', 'carrier'],
  packaging: [],
  late: ['carrier', 'resend', 'part-refund', 'full-refund'],
  courier: ['carrier', 'resend', 'full-refund'],
  'wrong-item': ['send-right', 'exchange', 'return', 'full-refund'],
  missing: ['send-missing', 'resend', 'part-refund', 'full-refund'],
  mismatch: ['exchange', 'part-refund', 'return', 'full-refund'],
  size: ['other-size', 'part-refund', 'return', 'full-refund'],
  colour: ['other-colour', 'part-refund', 'return', 'full-refund'],
  smell: ['exchange', 'part-refund', 'return', 'full-refund'],
  authenticity: ['source', 'exchange', 'return', 'full-refund'],
  price: [],
  service: [],
  refund: ['return', 'exchange', 'repair', 'difference', 'full-refund'],
  usability: ['guide', 'resend', 'return', 'full-refund'],
  livestream: ['replay', 'as-promised', 'difference', 'return'],
  taste: [],
  external: [],
};

/** True when a reply to this cause holds a remedy that the seller must name. */
export const needsRemedy = (cause: Cause): boolean => REMEDIES_FOR[cause].length > 0;
