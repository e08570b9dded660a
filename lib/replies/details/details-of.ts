/** What of a review's details goes into one reply, and where. Pure. */
import type { CauseFinding } from '../../reviews/review.ts';
import { mayBeQuoted } from '../confidence.ts';
import type { DraftRequest } from '../draft.ts';
import { NEVER_QUOTED } from '../named-causes.ts';
import type { Block } from '../plan.ts';
import type { Situation } from '../situation-kinds.ts';
import type { Like, Part, Symptom } from './detail.ts';
import { isPraisedApart } from './praised-apart.ts';
import { bodyOf, type Field, likesIn, partAt, patternsFor, type Said } from './said.ts';
import type { NamedCause } from './said-causes.ts';

/** The details a reply takes up; null where there is none. */
export interface Details {
  symptom: Symptom | null;
  second: Symptom | null;
  part: Part | null;
  like: Like | null;
}

/** So it was once, or is said to have been: no praise of what it has become. */
const AT_FIRST =
  /\b(?:at first|at the beginning|initially|until|used to|for a (?:few|couple)|bisher|bis jetzt hat|anfangs|am anfang|zuerst|zunächst|erst (?:war|waren)|au (?:début|départ)|al principio|al inicio|inicialmente|all['’]inizio|inizialmente|fino a)\b/iu;

/** What is read or watched is not praised for its looks. */
const OF_A_STORY =
  /(?<!\p{L})(?:books?|novel|movie|film[es]?|read(?:ing)?|buch|hörbuch|roman|lesen|livre|lecture|lire|libros?|película|novela|leer|libro|romanzo|lettura|leggere)(?!\p{L})/iu;

const PLEASED: readonly Situation['kind'][] = ['praise', 'mixed', 'follow-up-better'];

/** What cannot be praised and regretted in one breath. */
const CONTRADICTS: Readonly<Partial<Record<Like, readonly Symptom[]>>> = {
  service: ['poor-service', 'no-answer'],
  'fast-delivery': ['waited-long', 'never-arrived'],
  'well-packed': ['badly-packed', 'box-damaged', 'box-open', 'arrived-broken'],
  'easy-assembly': ['hard-to-assemble', 'hard-to-install', 'hard-to-set-up'],
  'easy-install': ['hard-to-assemble', 'hard-to-install', 'hard-to-set-up'],
  'easy-use': ['hard-to-use', 'hard-to-clean', 'hard-to-set-up'],
  practical: ['hard-to-use'],
  fabric: ['too-thin', 'poor-quality', 'cheap', 'uncomfortable'],
  sound: ['poor-sound'],
  picture: ['poor-picture'],
  battery: ['battery-short'],
  value: ['too-dear'],
  'as-described': ['not-as-described', 'not-as-pictured'],
  fit: ['poor-fit', 'too-small', 'too-large', 'too-tight', 'too-short', 'too-long'],
  comfort: ['uncomfortable'],
  colour: ['colour-differs'],
  scent: ['smells', 'smells-chemical'],
  flavour: ['flavour'],
  story: ['story'],
  finish: ['poor-finish', 'flimsy', 'broke', 'not-lasting', 'torn', 'cheap', 'seam-open', 'part-off', 'coating-off'],
  sturdy: ['flimsy', 'broke', 'not-lasting', 'torn', 'part-off', 'seam-open', 'arrived-broken'],
  effect: ['no-effect', 'too-weak'],
  works: ['not-working', 'stopped-working', 'not-charging', 'not-holding', 'too-weak', 'no-effect', 'broke'],
  quality: ['poor-quality', 'poor-finish', 'cheap', 'broke', 'not-lasting', 'torn', 'flimsy'],
};

/** Praise of the thing as a whole: thanks for it sound like mockery where the thing is complained about. */
const GENERAL: readonly Like[] = ['story', 'value', 'works', 'product', 'quality', 'effect', 'loved'];

function likeOf({ review, analysis, channel }: DraftRequest, { kind, causes }: Situation): Like | null {
  const patterns = patternsFor(analysis.language);
  const pleased =
    PLEASED.includes(kind) || (kind === 'complaint-told' && analysis.sentiment === 'mixed' && review.rating !== 1);
  if (patterns === null || !pleased) return null;
  const later = channel === 'follow-up-reply' && (review.followUp?.body ?? '').trim() !== '';
  const fields: readonly Field[] = later ? ['followUp'] : ['title', 'body'];
  const regretted = causes.map(({ symptom }) => symptom);
  // What failed does not work well, whatever it did before.
  const failed = causes.some(
    ({ cause, symptom }) => symptom === undefined && (cause === 'defect' || cause === 'performance'),
  );
  const fits = ({ key, field, sentence }: Said<Like>) =>
    !(key === 'looks' && OF_A_STORY.test(bodyOf(review, field).slice(sentence.start, sentence.end))) &&
    !(failed && key === 'works') &&
    !(kind !== 'praise' && AT_FIRST.test(bodyOf(review, field).slice(sentence.start, sentence.end))) &&
    !CONTRADICTS[key]?.some((symptom) => regretted.includes(symptom));
  const found = likesIn(review, fields, patterns).find(fits)?.key ?? null;
  // That a story had its moments is no praise in a complaint about it; nor is “as expected” beside what was not.
  return found !== null &&
    kind !== 'praise' &&
    (found === 'as-described' || (kind === 'complaint-told' && GENERAL.includes(found)))
    ? null
    : found;
}

/** These name the part themselves: to name it again in the next sentence would be to stammer. */
const PART_OF: Readonly<Partial<Record<Symptom, Part>>> = {
  'no-instructions': 'instructions',
  'unclear-instructions': 'instructions',
  'box-open': 'box',
  'box-damaged': 'box',
  'badly-packed': 'box',
  'seam-open': 'seams',
  'coating-off': 'coating',
  'battery-short': 'battery',
  'no-connection': 'bluetooth',
  'light-weak': 'light',
  'poor-sound': 'speaker',
};

function partOf({ review, analysis }: DraftRequest, { causes, heard }: Situation): Part | null {
  const patterns = patternsFor(analysis.language);
  const [worst = heard[0]]: readonly NamedCause[] = causes.length > 0 ? causes : heard;
  if (patterns === null || worst === undefined || NEVER_QUOTED.includes(worst.cause)) return null;
  const [span] = worst.evidence;
  const part = span === undefined ? null : partAt(review, span, patterns);
  if (part !== null && worst.symptom !== undefined && PART_OF[worst.symptom] === part) return null;
  // A box that something lay in is not what the complaint is about.
  return part === 'box' && !['packaging', 'damaged'].includes(worst.cause) ? null : part;
}

/** The details of `request` that suit this situation. */
export function detailsOf(request: DraftRequest, situation: Situation): Details {
  const [worst, second] = situation.causes;
  return {
    symptom: worst?.symptom ?? null,
    second: second?.symptom ?? null,
    part: partOf(request, situation),
    like: likeOf(request, situation),
  };
}

/** The shop did not answer, as far as a finding can tell. */
const isLeftAlone = (finding: CauseFinding): boolean => finding.cause === 'service' && mayBeQuoted(finding);

/**
 * The blocks of a reply with its details in the place of the general words. A letter of these packs is brief: with a remedy
 * in it, it does not say what else will be looked after (amazon.md 5.3 [COPY A16]); and nobody is told to have seen good and
 * bad who has named nothing good.
 */
export function withDetails(
  blocks: readonly Block[],
  { kind, causes, slight }: Pick<Situation, 'kind' | 'causes' | 'slight'>,
  { channel, review, analysis }: Pick<DraftRequest, 'channel' | 'review' | 'analysis'>,
  { symptom, second, part, like }: Details,
): Block[] {
  const arranged = blocks.includes('remedy');
  // Who was left without help is not told to ask if there is anything.
  const leftAlone = causes[0]?.cause === 'service' || analysis.causes.some(isLeftAlone);
  const helped = !slight && kind === 'complaint' && leftAlone;
  return blocks.flatMap((block): Block[] => {
    if (block === 'apology') {
      return [symptom === null ? 'apology' : 'symptom', ...(part === null ? [] : (['part'] as const))];
    }
    if (block === 'second') return second === null ? [] : ['second-symptom'];
    // A book cannot be written again.
    if (block === 'prevention') return (channel === 'buyer-message' && arranged) || symptom === 'story' ? [] : [block];
    if (block === 'door') return helped ? ['contact'] : ['door'];
    if (block !== 'body') return [block];
    if (kind === 'praise') return [like === null ? 'body' : 'like'];
    if (kind === 'complaint-told')
      return [...(like === null ? [] : (['like-too'] as const)), slight ? 'slight' : 'body'];
    if (kind !== 'mixed') return ['body'];
    // A complaint that cannot be named must not be passed over in silence.
    if (causes.length === 0) return like === null ? ['body'] : ['like-too', 'body'];
    if (like !== null) return ['like-too'];
    return (review.rating ?? 0) >= 4 && isPraisedApart(review, analysis.praise, analysis.causes) ? ['body'] : [];
  });
}
