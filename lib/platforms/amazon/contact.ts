/** Which product reviews' buyers a brand may write to. */
import type { Channel, ReviewRecord } from '../../reviews/review.ts';

/** Contact Customer is offered below four stars (amazon.md 5.1 [DOC A1; E1]); unknown stars are not a no. */
const MOST_STARS = 3;

/** Product reviews have no reply box: all that is left is a message about the order, and that not for praise. */
export const contactChannels = ({ rating }: ReviewRecord): Channel[] =>
  rating !== null && rating > MOST_STARS ? [] : ['buyer-message'];
