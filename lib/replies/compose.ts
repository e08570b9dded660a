/** The draft: blocks of a language pack, put together for one review, channel and wording. Pure. */

import { POLICIES } from '../platforms/policies.ts';
import { type CauseFinding, PRIVATE_CHANNELS } from '../reviews/review.ts';
import { blanksOf, TELLS_DONE, withFacts } from './blanks.ts';
import { roleOf, wordingsOf } from './block-wordings.ts';
import { mayBeShown } from './confidence.ts';
import { detailsOf, withDetails } from './details/details-of.ts';
import { DETAIL_NAMES, detailNames } from './details/names/index.ts';
import {
  type BlankId,
  type Draft,
  type DraftRequest,
  GLOSS_LANGUAGES,
  type GlossLanguage,
  type PackLanguage,
} from './draft.ts';
import { holesOf, type Point } from './holes.ts';
import { noticeOf } from './notice.ts';
import { PACKS } from './packs/index.ts';
import type { Pack } from './packs/pack.ts';
import { type Block, blocksOf, openingOf } from './plan.ts';
import { complaintPoint, isQuoting, praisePoint } from './point.ts';
import { replyLanguage } from './reply-language.ts';
import { joined, type Parts, segmentsOf } from './segments.ts';
import { shownOf } from './shown.ts';
import { situationOf } from './situation.ts';
import { type Situation, type SituationKind, situationName } from './situation-kinds.ts';
import { unnamed } from './unnamed.ts';
import { houseWording } from './voice.ts';
import { hash } from './wording.ts';

const bySurest = (a: CauseFinding, b: CauseFinding): number => b.score - a.score;

/** The buyer's words this reply can name, if any, with the cause they show. */
function pointOf(request: DraftRequest, situation: Situation, language: PackLanguage): Point | null {
  const { kind, causes, heard } = situation;
  if (kind === 'praise' || kind === 'follow-up-better') {
    const words = praisePoint(request, language);
    return words === null ? null : { words, cause: null };
  }
  // Where a cause is named, its own words are quoted or none: those of another would not fit the apology.
  const [worst] = causes;
  // Three stars in Chinese weigh good and bad: the bad is shown where it can be.
  const weighs = kind === 'mixed' && request.review.rating === 3 && language.startsWith('zh');
  const told = kind === 'complaint-told' || weighs;
  const open = told ? request.analysis.causes.filter(mayBeShown).sort(bySurest) : heard;
  for (const finding of worst === undefined ? open : [worst]) {
    const words = complaintPoint(request, finding, language);
    if (words !== null) return { words, cause: finding.cause };
  }
  return null;
}

/** Everything of a review that decides where its wordings begin. */
const seedOf = ({ channel, review }: DraftRequest): number =>
  hash([channel, review.title, review.body, review.followUp?.body, review.author].join('\n'));

/** The shop's own signature where it has one, else one of the packs'; none for a shop without a name. */
function signatureOf({ voice, channel }: DraftRequest, pack: Pack, shop: string): Parts['signature'] {
  const own = voice?.signature?.trim() ?? '';
  if (own !== '') {
    const gloss = Object.fromEntries(GLOSS_LANGUAGES.map((language) => [language, own]));
    return [{ text: own, gloss: gloss as Record<GlossLanguage, string> }];
  }
  return shop === '' ? null : pack.signatures[PRIVATE_CHANNELS.includes(channel) ? 'private' : 'public'];
}

/** Nobody is answered in the shop's cheerful everyday words here. */
const SOLEMN: readonly SituationKind[] = ['safety', 'suspected'];

/** The shop's own greeting or closing, where it has one and this is a place for it. */
function houseWordings(block: Block, { voice }: DraftRequest, language: PackLanguage, solemn: boolean) {
  if (solemn) return undefined;
  if (block === 'greeting') return houseWording(voice?.greetings, language);
  return block === 'closing' ? houseWording(voice?.closings, language) : undefined;
}

/** Amazon alone has seller feedback, and alone lets a shop tell, in private and after a solution, what can be done with it. */
const tellsOfFeedback = ({ platform, kind, channel, purpose }: DraftRequest): boolean =>
  purpose === 'after-solution' && platform === 'amazon' && kind === 'seller-feedback' && channel === 'buyer-message';

/** What a reply can do without, first what it misses least. */
const DISPENSABLE: readonly Block[] = [
  'prevention',
  'second',
  'second-symptom',
  'point',
  'part',
  'closing',
  'door',
  'greeting',
];

/** What was found to be answered, as far as it can be shown in the buyer's words, and those words. */
function answered(request: DraftRequest, language: PackLanguage): { situation: Situation; point: Point | null } {
  const found = situationOf(request);
  if (TELLS_DONE.includes(found.kind) || found.kind === 'second-message') return { situation: found, point: null };
  const quoting = isQuoting(language);
  const shown = quoting ? pointOf(request, found, language) : null;
  const bare = quoting ? shown === null : found.causes.length === 0;
  if (!bare) return { situation: found, point: shown };
  const situation = unnamed(found, request, quoting);
  const point = quoting && situation !== found ? pointOf(request, situation, language) : shown;
  // A gripe that cannot be shown beside praise that can: the praise is taken up, the rest is taken note of.
  const kindly = quoting && point === null && situation.kind === 'mixed' && situation.causes.length === 0;
  const words = kindly && (request.review.rating ?? 5) >= 3 ? praisePoint(request, language) : null;
  return { situation, point: words === null ? point : { words, cause: null } };
}

/**
 * What the buyer said, as a reply in this language can name it: their own words in Chinese and Japanese, elsewhere a clause
 * ("the item arrived damaged"). null: nothing that is sure enough.
 */
export function pointFor(request: DraftRequest, language: PackLanguage): string | null {
  const { situation, point } = answered(request, language);
  if (point !== null) return point.words;
  const names = isQuoting(language) ? null : detailNames(language);
  if (names === null) return null;
  const { symptom, like } = detailsOf(request, situation);
  if (symptom !== null) return names.symptoms[symptom];
  return like === null ? null : names.likes[like];
}

/**
 * A reply draft for one review and channel, with its gloss. The same request gives the same draft; `variant` asks for
 * other wordings. Never throws. The channel `report` is not a reply and gets an empty draft; so does a message
 * that the platform does not allow in this place, with a notice that says so.
 */
export function compose(request: DraftRequest): Draft {
  const { channel, glossLanguage, voice } = request;
  const language = replyLanguage(request);
  const pack = PACKS[language];
  const glossNames = PACKS[glossLanguage].names;
  if (channel === 'report') return { language, situation: 'report', text: '', segments: [], blanks: [] };

  const notice = noticeOf(request);
  if (notice !== null) {
    return { language, situation: request.purpose ?? 'reply', text: '', segments: [], blanks: [], notice };
  }

  const { situation, point } = answered(request, language);
  const names = pack.details === undefined ? null : detailNames(language);
  const details =
    names === null ? null : { of: detailsOf(request, situation), names, glossNames: DETAIL_NAMES[glossLanguage] };
  const shown = shownOf(request, situation, point, details?.of ?? null);
  const planned = blocksOf(situation, channel, shown);
  const plain = details === null ? planned : withDetails(planned, situation, request, details.of);
  const asked = { ...request, channel };
  const blanks = blanksOf({ request: asked, situation, blocks: plain, language, own: pack.names, glossNames });
  const isFilled = (id: BlankId) => blanks.some((blank) => blank.id === id) && (request.blanks[id] ?? '').trim() !== '';
  let blocks = withFacts(plain, situation.kind === 'after-solution', isFilled);
  if (tellsOfFeedback(request)) blocks.splice(blocks.indexOf('closing'), 0, 'feedback-notice');

  const grave = request.analysis.severity === 3 || request.analysis.flags.includes('abusive');
  const holes = holesOf({ request, situation, point, pack, glossNames, blanks, channel, details });
  // Three stars are thanked for plainly.
  const plainThanks = details === null && request.review.rating !== null && request.review.rating <= 3;
  // Nor does Japanese thank for warm words where none were found: what five stars are for may be anything.
  const likeless = details === null ? language === 'ja' : details.of.like === null;
  const faint = plainThanks || (likeless && request.analysis.praise.length === 0);
  // Five stars and one drawback: the kind words are thanked for all the same.
  const fond =
    details !== null && situation.kind === 'mixed' && situation.causes.length === 0 && request.review.rating === 5;
  const opening = openingOf({ ...situation, ...(fond && { kind: 'praise' as const }), faint }, channel, grave);
  const parts = {
    wordingFor: (block: Block) =>
      houseWordings(block, request, language, grave || SOLEMN.includes(situation.kind)) ??
      wordingsOf(block, pack, situation, channel, opening, shown.twoSided),
    roleOf: (block: Block) => roleOf(block, situation.kind),
    signature: signatureOf(request, pack, holes.text.shop ?? ''),
  };
  const tone = request.tone ?? voice?.tone;
  const avoid = voice?.avoid ?? [];
  const manner = {
    channel,
    language,
    glossLanguage,
    tone,
    avoid,
    variant: request.variant,
    seed: seedOf(request),
    holes,
  };

  let segments = segmentsOf({ ...parts, blocks }, manner);
  const limit = POLICIES[request.platform].channels[channel]?.limit ?? null;
  for (const block of DISPENSABLE) {
    if (limit === null || [...joined(segments)].length <= limit) break;
    blocks = blocks.filter((kept) => kept !== block);
    segments = segmentsOf({ ...parts, blocks }, manner);
  }
  return { language, situation: situationName(situation), text: joined(segments), segments, blanks };
}
