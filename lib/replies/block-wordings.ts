/** What a block of a reply is for, and where its pack keeps the wordings. Pure. */
import type { Cause } from '../reviews/review.ts';
import type { NamedCause } from './details/said-causes.ts';
import type { SegmentRole } from './draft.ts';
import type { BodySituation, Opening, Pack, ReplyChannel, Wordings } from './packs/pack.ts';
import { type Block, closingOf } from './plan.ts';
import type { Situation, SituationKind } from './situation-kinds.ts';

const THANKING: readonly SituationKind[] = [
  'praise',
  'no-text-high',
  'rating-mismatch',
  'unfamiliar',
  'resolved',
  'edited',
  'follow-up-better',
];
const ANSWERING: readonly SituationKind[] = [
  'question',
  'wrong-product',
  'neutral',
  'suspected',
  'unreadable',
  'off-topic',
  'mixed',
  'invitation',
  'second-message',
];

/** What a block does in its reply. */
export function roleOf(block: Block, kind: SituationKind): SegmentRole {
  if (block === 'praised-point' || block === 'part' || block === 'like-too') return 'point';
  if (block === 'like') return 'thanks';
  if (block === 'second' || block === 'symptom' || block === 'second-symptom' || block === 'slight') return 'apology';
  if (block === 'evidence' || block === 'door') return 'contact';
  if (block === 'pledge' || block === 'feedback-notice') return 'closing';
  if (block === 'found') return 'cause';
  if (block === 'done-on' || block === 'until') return 'remedy';
  if (block !== 'body') return block;
  if (kind === 'after-solution' || kind === 'arrival') return 'remedy';
  if (THANKING.includes(kind)) return 'thanks';
  return ANSWERING.includes(kind) ? 'point' : 'apology';
}

/** Instructions help nobody whose trouble is the thing itself, and none that were not there can be made easier to follow. */
const preventionOf = (worst: NamedCause | undefined): Cause | null =>
  worst?.symptom !== undefined &&
  ['hard-to-use', 'hard-to-clean', 'incompatible', 'no-instructions'].includes(worst.symptom)
    ? 'performance'
    : (worst?.cause ?? null);

/** Whose body it is. Of a good and a bad side it speaks only where both were found: one of them may not be there. */
function bodyOf({ kind, causes, untried = false }: Situation, pack: Pack, twoSided: boolean): BodySituation {
  if (kind === 'neutral' && untried) return 'no-text-unknown';
  if (kind === 'complaint') return 'complaint-general';
  const oneSided = pack.details === undefined ? !twoSided : !twoSided || causes.length === 0;
  return kind === 'mixed' && oneSided ? 'neutral' : kind;
}

/** The pack's wordings for a block of this reply. `twoSided`: the review was found to praise and to complain. */
export function wordingsOf(
  block: Block,
  pack: Pack,
  situation: Situation,
  channel: ReplyChannel,
  opening: Opening,
  twoSided: boolean,
): Wordings {
  const cause = situation.causes[0]?.cause ?? 'quality';
  const table: Record<Block, () => Wordings> = {
    greeting: () => pack.greetings[opening],
    // A plain complaint is made of blocks and has no body of its own.
    body: () => pack.bodies[bodyOf(situation, pack, twoSided)],
    apology: () => pack.apologies[cause],
    point: () => pack.points,
    symptom: () => pack.details?.symptoms ?? pack.apologies[cause],
    'second-symptom': () => pack.details?.seconds ?? pack.seconds,
    part: () => pack.details?.parts ?? pack.points,
    like: () => pack.details?.likes ?? pack.bodies.praise,
    'like-too': () => pack.details?.likesToo ?? pack.bodies.mixed,
    slight: () => pack.details?.slights ?? pack.bodies['complaint-told'],
    'praised-point': () => pack.praisedPoints,
    second: () => pack.seconds,
    remedy: () => pack.remedies,
    contact: () => pack.contacts[channel],
    door: () => pack.doors,
    found: () => pack.found,
    'done-on': () => pack.doneOn,
    until: () => pack.until,
    evidence: () => pack.evidence,
    'feedback-notice': () => pack.feedbackNotices,
    prevention: () => pack.preventions[preventionOf(situation.causes[0]) ?? cause],
    pledge: () => pack.pledges,
    closing: () => pack.closings[closingOf(situation, pack.details === undefined)],
  };
  return table[block]();
}
