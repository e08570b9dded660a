/** Which blocks a reply is made of, in order: by situation and channel. Norms: rakuten.md 5.1, taobao.md 5, amazon.md 5. */
import type { Cause } from '../reviews/review.ts';
import type { Opening, ReplyChannel } from './packs/pack.ts';
import { needsRemedy } from './remedies.ts';
import type { Shown } from './shown.ts';
import type { Situation, SituationKind } from './situation-kinds.ts';

/** A block of a pack. `body` is the situation's own text. */
export type Block =
  | 'greeting'
  | 'body'
  | 'apology'
  | 'symptom'
  | 'part'
  | 'like'
  | 'like-too'
  | 'slight'
  | 'second-symptom'
  | 'point'
  | 'praised-point'
  | 'second'
  | 'remedy'
  | 'contact'
  | 'door'
  | 'found'
  | 'done-on'
  | 'until'
  | 'evidence'
  | 'feedback-notice'
  | 'prevention'
  | 'pledge'
  | 'closing';

/** `brief`: one paragraph, read by shoppers in passing · `full`: a public answer in paragraphs · `letter`: a private message. */
export type Form = 'brief' | 'full' | 'letter';

const FORMS: Record<ReplyChannel, Form> = {
  'feedback-reply': 'brief',
  'buyer-message': 'letter',
  'review-comment': 'full',
  rmesse: 'letter',
  'review-reply': 'brief',
  'follow-up-reply': 'brief',
};

/** The form of a channel's replies. */
export const formOf = (channel: ReplyChannel): Form => FORMS[channel];

/** A photo helps to check these. */
const SHOWS_IN_A_PHOTO: readonly Cause[] = [
  'defect',
  'quality',
  'damaged',
  'packaging',
  'wrong-item',
  'missing',
  'colour',
  'authenticity',
];

/** Even a small gripe about these may still need somebody. */
const MAY_NEED_HELP: readonly Cause[] = ['defect', 'damaged', 'refund', 'authenticity'];

/** What was not sent is owed, however mildly the buyer puts it. */
const OWED: readonly Cause[] = ['wrong-item', 'missing'];

/** A matter of taste or money: nobody is asked in public to come to the shop about it. */
const NOTHING_TO_ARRANGE: readonly Cause[] = ['price', 'taste'];

const isBeyondRepair = (worst: Cause | undefined): boolean => worst !== undefined && NOTHING_TO_ARRANGE.includes(worst);

const wantsADoor = (worst: Cause | null, slight: boolean): boolean =>
  worst !== null && (slight ? MAY_NEED_HELP.includes(worst) : !NOTHING_TO_ARRANGE.includes(worst));

function complaintBlocks(situation: Situation, channel: ReplyChannel, shown: Shown): Block[] {
  const { kind, causes, slight, over } = situation;
  const [worst = null, second = null] = causes.map((finding) => finding.cause);
  const form = formOf(channel);
  const roomy = form !== 'brief';
  const quoted = shown.quoted === 'complaint';
  // A small gripe wants an ear, not a case number; and what is sent back or thrown away cannot be exchanged.
  // Who has sent it back and waits for the money still needs somebody.
  const arranges =
    worst !== null && needsRemedy(worst) && (!slight || OWED.includes(worst)) && (!over || worst === 'refund');
  // Three stars and a gripe that can't be named: the door is shown, and nobody is won back who has not left.
  const mildlyTold = kind === 'complaint-told' && slight;
  const blocks: Block[] = ['greeting'];
  if (shown.quoted === 'praise') blocks.push('praised-point');
  else if (shown.glad && kind === 'mixed' && worst === null) blocks.push('like');
  // Of a good side that cannot be shown nothing is said: a named complaint begins with its apology.
  const oneSided = shown.quoting && !shown.twoSided;
  if (kind !== 'complaint' && !(oneSided && kind === 'mixed' && worst !== null)) blocks.push('body');
  if (worst !== null && kind !== 'follow-up-worse') blocks.push('apology');
  if (quoted) blocks.push('point');
  if (second !== null) blocks.push('second');
  if (arranges) blocks.push('remedy', 'contact');
  else if (worst === null && kind !== 'mixed' && !slight && !over) blocks.push('contact');
  // Whoever was treated badly is asked to talk to us, though there is nothing to send.
  else if (worst === 'service' && !slight && !over) blocks.push('contact');
  // A gripe that could not be shown may be more than one.
  else if (kind === 'mixed' && worst === null && !quoted) blocks.push('door');
  else if (roomy || mildlyTold || (over && kind !== 'mixed') || wantsADoor(worst, slight)) blocks.push('door');
  // What is said of quality in general may be the words of a book.
  const bare = worst === 'quality' && shown.quoting && !quoted;
  if (arranges && form === 'letter' && SHOWS_IN_A_PHOTO.includes(worst) && !bare && !shown.pictured)
    blocks.push('evidence');
  // Public replies are read by the next buyers: say what will be looked after, unless the place is for a few words only.
  const promises = worst !== null && !shown.elsewhere;
  if (promises && (form === 'full' || channel !== 'feedback-reply' || !arranges)) blocks.push('prevention');
  if (roomy || !(arranges || mildlyTold)) blocks.push('closing');
  return blocks;
}

/** Everything but complaints: own text, where to turn, closing. */
function otherBlocks(kind: SituationKind, channel: ReplyChannel, shown: Shown): Block[] {
  const quoted = shown.quoted !== null;
  const roomy = formOf(channel) !== 'brief';
  switch (kind) {
    case 'praise':
      return ['greeting', quoted ? 'praised-point' : 'body', ...(roomy ? (['pledge'] as const) : []), 'closing'];
    case 'no-text-high':
      return ['greeting', 'body', ...(roomy ? (['pledge'] as const) : []), 'closing'];
    case 'resolved':
      return ['greeting', 'body', 'closing'];
    case 'follow-up-better':
      return ['greeting', 'body', ...(quoted ? (['praised-point'] as const) : []), 'closing'];
    case 'neutral':
      // Whatever a 追评 may have meant, the door stays open; a cheerful goodbye could be out of place.
      if (channel === 'follow-up-reply') return ['greeting', 'body', 'door'];
      return ['greeting', 'body', 'door', 'closing'];
    case 'rating-mismatch':
    case 'unfamiliar':
      // The body itself says where to turn: a door would say it again.
      return ['greeting', 'body', 'closing'];
    case 'question':
    case 'wrong-product':
      return ['greeting', 'body', 'contact', 'closing'];
    case 'safety':
      return ['greeting', 'body', 'contact'];
    case 'suspected':
      return ['greeting', 'body'];
    case 'invitation':
      return ['greeting', 'body', 'closing'];
    case 'second-message':
    case 'arrival':
      return ['greeting', 'body', 'door', 'closing'];
    case 'after-solution':
      return ['greeting', 'body', 'door', ...(roomy ? (['closing'] as const) : [])];
    case 'no-text-unknown':
    case 'unreadable':
    case 'off-topic':
    case 'edited':
      return ['greeting', 'body', 'door', 'closing'];
    default:
      return ['greeting', 'body', 'contact', ...(roomy ? (['closing'] as const) : [])];
  }
}

/** Whether the reply has a complaint to answer. An edited review may have become praise. */
function complains({ kind, causes, heard }: Situation): boolean {
  if (kind === 'edited') return causes.length + heard.length > 0;
  return kind === 'complaint' || kind === 'complaint-told' || kind === 'mixed' || kind === 'follow-up-worse';
}

/** The blocks of a reply. */
export function blocksOf(situation: Situation, channel: ReplyChannel, shown: Shown): Block[] {
  return complains(situation)
    ? complaintBlocks(situation, channel, shown)
    : otherBlocks(situation.kind, channel, shown);
}

const CALM: readonly SituationKind[] = ['safety', 'suspected'];
const CHEERFUL: readonly SituationKind[] = ['praise'];
const COMPLAINING: readonly SituationKind[] = [
  'complaint',
  'complaint-told',
  'complaint-general',
  'follow-up-worse',
  'safety',
  'suspected',
];

/** Messages that follow one another: the buyer has been thanked and greeted before. */
const FOLLOWING: readonly SituationKind[] = ['second-message', 'arrival'];

/** How the reply opens. A grave complaint gets no warm address, and nobody is thanked for kind words who has written none (`faint`). */
export function openingOf(
  { kind, slight, faint = false }: Pick<Situation, 'kind' | 'slight'> & { faint?: boolean },
  channel: ReplyChannel,
  grave: boolean,
): Opening {
  if (formOf(channel) === 'letter') {
    if (FOLLOWING.includes(kind)) return 'private-again';
    if (CHEERFUL.includes(kind) && !faint) return 'private-praise';
    return COMPLAINING.includes(kind) || (kind === 'mixed' && !slight) ? 'private' : 'private-plain';
  }
  if (CALM.includes(kind) || (grave && COMPLAINING.includes(kind))) return 'formal';
  if (channel === 'follow-up-reply' || kind.startsWith('follow-up')) return 'follow-up';
  if (CHEERFUL.includes(kind) && !faint) return 'praise';
  return COMPLAINING.includes(kind) ? 'complaint' : 'plain';
}

/** How it closes: without joy to a complaint, without contrition where there is none. */
export function closingOf(situation: Situation, quoting: boolean): 'complaint' | 'praise' | 'neutral' {
  const { kind } = situation;
  if (kind === 'praise' || kind === 'no-text-high') return 'praise';
  const [worst] = situation.causes;
  // The buyer's own slip: there is nothing that the shop would have to put right, and no trust was lost.
  if (situation.causes.length === 1 && worst?.cause === 'external') return 'neutral';
  if (situation.slight && (kind === 'mixed' || kind === 'complaint-told')) return 'neutral';
  // In Chinese and Japanese (`quoting`) nobody says goodbye with good wishes to one star or two, whatever they are for.
  const isMatterOfTaste = !quoting && isBeyondRepair(worst?.cause);
  const nothingToDo = situation.slight ? !(worst && OWED.includes(worst.cause)) : isMatterOfTaste;
  if (kind === 'complaint' && nothingToDo) return 'neutral';
  // Faint praise holds nothing that could be thanked for as a warning.
  if (kind === 'mixed' && situation.causes.length + situation.heard.length === 0) return 'neutral';
  return complains(situation) || COMPLAINING.includes(kind) || kind === 'no-text-low' ? 'complaint' : 'neutral';
}
