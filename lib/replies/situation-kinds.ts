/** The situations a reply can answer, and what one of them says about the reply. */
import type { CauseFinding } from '../reviews/review.ts';
import type { NamedCause } from './details/said-causes.ts';
import type { DraftRequest } from './draft.ts';

export const SITUATIONS = [
  'complaint',
  'complaint-told',
  'complaint-general',
  'mixed',
  'praise',
  'neutral',
  'no-text-high',
  'no-text-low',
  'no-text-unknown',
  'rating-mismatch',
  'unfamiliar',
  'unreadable',
  'off-topic',
  'safety',
  'resolved',
  'edited',
  'follow-up-worse',
  'follow-up-better',
  'suspected',
  'question',
  'wrong-product',
  'second-message',
  'arrival',
  'after-solution',
  'invitation',
] as const;
export type SituationKind = (typeof SITUATIONS)[number];

export interface Situation {
  kind: SituationKind;
  /** What is complained about, worst first, at most two. Empty where the reply names none. */
  causes: NamedCause[];
  /** What else was found, sure or not, whose words may be quoted. Surest first. */
  heard: CauseFinding[];
  /** A small gripe: it is answered, but nobody is asked to come to the shop about it. */
  slight: boolean;
  /** The buyer has sent it back, got the money or thrown it away: there is nothing left to arrange. */
  over: boolean;
  /** Praise that takes something back in words we could not make out. */
  but: boolean;
  /** The buyer has not tried it yet and says so: there are no remarks to take to heart. */
  untried?: boolean;
}

/** What the situation is chosen from. */
export type Asked = Pick<DraftRequest, 'channel' | 'review' | 'analysis' | 'purpose' | 'editedSinceReply'>;

/** A situation as far as the texts decide it. */
export type Choice = Pick<Situation, 'kind'> & Partial<Pick<Situation, 'causes' | 'heard' | 'but' | 'untried'>>;

/** The name under which the draft says what it answered, e.g. `complaint:late+service`, `praise`. */
export function situationName({ kind, causes }: Situation): string {
  return causes.length === 0 ? kind : `${kind}:${causes.map((finding) => finding.cause).join('+')}`;
}
