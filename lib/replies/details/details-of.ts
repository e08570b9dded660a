/** What of a review's details goes into one reply, and where. Pure. */
import type { DraftRequest } from '../draft.ts';
import { NEVER_QUOTED } from '../named-causes.ts';
import type { Block } from '../plan.ts';
import type { Situation } from '../situation-kinds.ts';
import type { Like, Part, Symptom } from './detail.ts';
import { type Field, likesIn, partAt, patternsFor } from './said.ts';

/** The details a reply takes up; null where there is none. */
export interface Details {
  symptom: Symptom | null;
  second: Symptom | null;
  part: Part | null;
  like: Like | null;
}

const PLEASED: readonly Situation['kind'][] = ['praise', 'mixed', 'follow-up-better'];

/** What cannot be praised and regretted in one breath. */
const CONTRADICTS: Readonly<Partial<Record<Like, readonly Symptom[]>>> = {
  service: ['poor-service', 'no-answer'],
  'fast-delivery': ['waited-long', 'never-arrived'],
  'well-packed': ['badly-packed', 'box-damaged', 'box-open', 'arrived-broken'],
  'easy-assembly': ['hard-to-assemble', 'hard-to-set-up'],
  'easy-use': ['hard-to-use', 'hard-to-clean', 'hard-to-set-up'],
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
  sturdy: ['flimsy', 'broke', 'not-lasting', 'torn'],
  effect: ['no-effect', 'too-weak'],
  works: ['not-working', 'stopped-working', 'not-charging', 'not-holding', 'too-weak'],
  quality: ['poor-quality', 'poor-finish', 'cheap'],
};

function likeOf({ review, analysis, channel }: DraftRequest, { kind, causes }: Situation): Like | null {
  const patterns = patternsFor(analysis.language);
  const pleased = PLEASED.includes(kind) || (kind === 'complaint-told' && analysis.sentiment === 'mixed');
  if (patterns === null || !pleased) return null;
  const later = channel === 'follow-up-reply' && (review.followUp?.body ?? '').trim() !== '';
  const fields: readonly Field[] = later ? ['followUp'] : ['title', 'body'];
  const regretted = causes.map(({ symptom }) => symptom);
  const fits = ({ key }: { key: Like }) => !CONTRADICTS[key]?.some((symptom) => regretted.includes(symptom));
  const found = likesIn(review, fields, patterns).find(fits)?.key ?? null;
  // That a story had its moments is no praise in a complaint about it.
  return kind === 'complaint-told' && found === 'story' ? null : found;
}

function partOf({ review, analysis }: DraftRequest, { causes, heard }: Situation): Part | null {
  const patterns = patternsFor(analysis.language);
  const [worst = heard[0]] = causes;
  if (patterns === null || worst === undefined || NEVER_QUOTED.includes(worst.cause)) return null;
  const [span] = worst.evidence;
  return span === undefined ? null : partAt(review, span, patterns);
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

/**
 * The blocks of a reply with its details in the place of the general words. A letter of these packs is brief: with a remedy
 * in it, it does not say what else will be looked after (amazon.md 5.3 [COPY A16]); and nobody is told to have seen good and
 * bad who has named nothing good.
 */
export function withDetails(
  blocks: readonly Block[],
  { kind, causes, slight }: Pick<Situation, 'kind' | 'causes' | 'slight'>,
  { channel, review }: Pick<DraftRequest, 'channel' | 'review'>,
  { symptom, second, part, like }: Details,
): Block[] {
  const arranged = blocks.includes('remedy');
  // Who was left without help is not told to ask if there is anything.
  const helped = !slight && kind === 'complaint' && causes[0]?.cause === 'service';
  return blocks.flatMap((block): Block[] => {
    if (block === 'apology') {
      return [symptom === null ? 'apology' : 'symptom', ...(part === null ? [] : (['part'] as const))];
    }
    if (block === 'second') return second === null ? [] : ['second-symptom'];
    if (block === 'prevention') return channel === 'buyer-message' && arranged ? [] : [block];
    if (block === 'door') return helped ? ['contact'] : ['door'];
    if (block !== 'body') return [block];
    if (kind === 'praise') return [like === null ? 'body' : 'like'];
    if (kind === 'complaint-told') return like === null ? ['body'] : ['like-too', 'body'];
    if (kind !== 'mixed') return ['body'];
    // A complaint that cannot be named must not be passed over in silence.
    if (causes.length === 0) return like === null ? ['body'] : ['like-too', 'body'];
    if (like !== null) return ['like-too'];
    return (review.rating ?? 0) < 4 ? [] : ['body'];
  });
}
