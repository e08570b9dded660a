/** The draft: blocks of a language pack, put together for one review, channel and wording. Pure. */

import { POLICIES } from '../platforms/policies.ts';
import type { Cause, Platform } from '../reviews/review.ts';
import { remedyBlank } from './blanks.ts';
import { detailsOf, withDetails } from './details/details-of.ts';
import { DETAIL_NAMES, detailNames } from './details/names/index.ts';
import type { NamedCause } from './details/said-causes.ts';
import type { Draft, DraftRequest, PackLanguage, Segment, SegmentRole } from './draft.ts';
import { type Holes, holesOf, type Point } from './holes.ts';
import { noticeOf } from './invitation.ts';
import { PARAGRAPH, SIGNATURE_PARAGRAPH, separator } from './layout.ts';
import { PACKS } from './packs/index.ts';
import type { Opening, Pack, ReplyChannel, Wordings } from './packs/pack.ts';
import { type Block, blocksOf, closingOf, formOf, openingOf } from './plan.ts';
import { complaintPoint, isQuoting, praisePoint } from './point.ts';
import { type Situation, type SituationKind, situationName, situationOf, unnamed } from './situation.ts';
import { chooser, fill, hash, inTone } from './wording.ts';

const PLATFORM_LANGUAGE: Record<Platform, PackLanguage> = { amazon: 'en', rakuten: 'ja', taobao: 'zh-CN' };

/** Scripts and regions that write Traditional Chinese. */
const TRADITIONAL: readonly string[] = ['hant', 'tw', 'hk', 'mo'];

const hasPack = (language: string): language is PackLanguage => Object.hasOwn(PACKS, language);

/** The pack for a language tag; Chinese goes by its script. */
function packLanguage(tag: string | null): PackLanguage | null {
  const [primary = '', ...subtags] = (tag ?? '').toLowerCase().split(/[-_]/);
  const traditional = !subtags.includes('hans') && subtags.some((subtag) => TRADITIONAL.includes(subtag));
  if (primary === 'zh') return traditional ? 'zh-TW' : 'zh-CN';
  return hasPack(primary) ? primary : null;
}

/** The buyer's stated language, else the review's, else the platform's: the first that has a pack. */
export function replyLanguage(request: Pick<DraftRequest, 'buyerLanguage' | 'analysis' | 'platform'>): PackLanguage {
  const stated = packLanguage(request.buyerLanguage) ?? packLanguage(request.analysis.language);
  return stated ?? PLATFORM_LANGUAGE[request.platform];
}

const THANKING: readonly SituationKind[] = [
  'praise',
  'no-text-high',
  'rating-mismatch',
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
];

function roleOf(block: Block, kind: SituationKind): SegmentRole {
  if (block === 'praised-point' || block === 'part' || block === 'like-too') return 'point';
  if (block === 'like') return 'thanks';
  if (block === 'second' || block === 'symptom' || block === 'second-symptom') return 'apology';
  if (block === 'evidence' || block === 'door') return 'contact';
  if (block === 'pledge') return 'closing';
  if (block !== 'body') return block;
  if (THANKING.includes(kind)) return 'thanks';
  return ANSWERING.includes(kind) ? 'point' : 'apology';
}

/** Instructions help nobody whose trouble is the thing itself. */
const preventionOf = (worst: NamedCause | undefined): Cause | null =>
  worst?.symptom !== undefined && ['hard-to-use', 'hard-to-clean', 'incompatible'].includes(worst.symptom)
    ? 'performance'
    : (worst?.cause ?? null);

/** The pack's wordings for a block of this reply. */
function wordingsOf(block: Block, pack: Pack, situation: Situation, channel: ReplyChannel, opening: Opening): Wordings {
  const { kind } = situation;
  const cause = situation.causes[0]?.cause ?? 'quality';
  const table: Record<Block, () => Wordings> = {
    greeting: () => pack.greetings[opening],
    // A plain complaint is made of blocks and has no body of its own.
    body: () => pack.bodies[kind === 'complaint' ? 'complaint-general' : kind],
    apology: () => pack.apologies[cause],
    point: () => pack.points,
    symptom: () => pack.details?.symptoms ?? pack.apologies[cause],
    'second-symptom': () => pack.details?.seconds ?? pack.seconds,
    part: () => pack.details?.parts ?? pack.points,
    like: () => pack.details?.likes ?? pack.bodies.praise,
    'like-too': () => pack.details?.likesToo ?? pack.bodies.mixed,
    'praised-point': () => pack.praisedPoints,
    second: () => pack.seconds,
    remedy: () => pack.remedies,
    contact: () => pack.contacts[channel],
    door: () => pack.doors,
    evidence: () => pack.evidence,
    prevention: () => pack.preventions[preventionOf(situation.causes[0]) ?? cause],
    pledge: () => pack.pledges,
    closing: () => pack.closings[closingOf(situation)],
  };
  return table[block]();
}

/** The buyer's words this reply can name, if any, with the cause they show. */
function pointOf(request: DraftRequest, situation: Situation, language: PackLanguage): Point | null {
  const { kind, causes, heard } = situation;
  if (kind === 'praise' || kind === 'follow-up-better') {
    const words = praisePoint(request, language);
    return words === null ? null : { words, cause: null };
  }
  // Where a cause is named, its own words are quoted or none: those of another would not fit the apology.
  const [worst] = causes;
  for (const finding of worst === undefined ? heard : [worst]) {
    const words = complaintPoint(request, finding, language);
    if (words !== null) return { words, cause: finding.cause };
  }
  return null;
}

/** Everything of a review that decides where its wordings begin. */
const seedOf = ({ channel, review }: DraftRequest): number =>
  hash([channel, review.title, review.body, review.followUp?.body, review.author].join('\n'));

interface Parts {
  blocks: readonly Block[];
  wordingFor: (block: Block) => Wordings;
  signature: Wordings | null;
  role: (block: Block) => SegmentRole;
}

/** The segments of these blocks in order, with what stands between them. */
function segmentsOf(
  { blocks, wordingFor, signature, role }: Parts,
  {
    channel,
    glossLanguage,
    variant,
    tone,
  }: Pick<DraftRequest, 'glossLanguage' | 'variant' | 'tone'> & {
    channel: ReplyChannel;
  },
  { seed, language, holes }: { seed: number; language: PackLanguage; holes: Holes },
): Segment[] {
  const choose = chooser(seed, variant);
  const parts = blocks.map((block) => ({
    role: role(block),
    paragraph: PARAGRAPH[block],
    wording: choose(inTone(wordingFor(block), tone)),
  }));
  if (signature !== null) {
    parts.push({ role: 'signature', paragraph: SIGNATURE_PARAGRAPH, wording: choose(inTone(signature, tone)) });
  }
  return parts.map(({ role, paragraph, wording }, at): Segment => {
    const next = parts[at + 1]?.paragraph;
    const gap = (of: PackLanguage) => (next === undefined ? '' : separator(channel, paragraph, next, of));
    return {
      role,
      text: fill(wording.text, holes.text) + gap(language),
      gloss: fill(wording.gloss[glossLanguage], holes.gloss) + gap(glossLanguage),
    };
  });
}

const joined = (segments: readonly Segment[]): string => segments.map((segment) => segment.text).join('');

/** What a reply can do without, first what it misses least. */
const DISPENSABLE: readonly Block[] = ['prevention', 'second', 'second-symptom', 'point', 'part', 'closing', 'door'];

/**
 * A reply draft for one review and channel, with its gloss. The same request gives the same draft; `variant` asks for
 * other wordings. Never throws. The channel `report` is not a reply and gets an empty draft; so does an invitation where
 * the platform has a button of its own for it, with a notice that says so.
 */
export function compose(request: DraftRequest): Draft {
  const { channel, glossLanguage } = request;
  const language = replyLanguage(request);
  const pack = PACKS[language];
  const glossNames = PACKS[glossLanguage].names;
  if (channel === 'report') return { language, situation: 'report', text: '', segments: [], blanks: [] };

  const notice = noticeOf(request);
  if (notice !== null) return { language, situation: 'invitation', text: '', segments: [], blanks: [], notice };

  const found = situationOf(request);
  const shown = isQuoting(language) ? pointOf(request, found, language) : null;
  const bare = isQuoting(language) ? shown === null : found.causes.length === 0;
  const situation = bare ? unnamed(found, request.analysis, isQuoting(language) ? request.review.rating : null) : found;
  const point = situation === found || !isQuoting(language) ? shown : pointOf(request, situation, language);
  const names = pack.details === undefined ? null : detailNames(language);
  const details =
    names === null ? null : { of: detailsOf(request, situation), names, glossNames: DETAIL_NAMES[glossLanguage] };
  const planned = blocksOf(situation, channel, point !== null);
  let blocks = details === null ? planned : withDetails(planned, situation, request, details.of);
  const worst = situation.causes[0]?.cause;
  const blank = blocks.includes('remedy') && worst ? remedyBlank(worst, pack.names, glossNames, glossLanguage) : null;
  const holes = holesOf({ request, situation, point, pack, glossNames, blank, channel, details });
  const grave = request.analysis.severity === 3 || request.analysis.flags.includes('abusive');
  const faint = details !== null && details.of.like === null && request.analysis.praise.length === 0;
  const opening = openingOf({ ...situation, faint }, channel, grave);
  const build = (kept: readonly Block[]) =>
    segmentsOf(
      {
        blocks: kept,
        wordingFor: (block) => wordingsOf(block, pack, situation, channel, opening),
        signature: holes.text.shop === '' ? null : pack.signatures[formOf(channel) === 'letter' ? 'private' : 'public'],
        role: (block) => roleOf(block, situation.kind),
      },
      { channel, glossLanguage, variant: request.variant, tone: request.tone },
      { seed: seedOf(request), language, holes },
    );

  let segments = build(blocks);
  const limit = POLICIES[request.platform].channels[channel]?.limit ?? null;
  for (const block of DISPENSABLE) {
    if (limit === null || [...joined(segments)].length <= limit) break;
    blocks = blocks.filter((kept) => kept !== block);
    segments = build(blocks);
  }
  return {
    language,
    situation: situationName(situation),
    text: joined(segments),
    segments,
    blanks: blank === null ? [] : [blank],
  };
}
