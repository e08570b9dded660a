/** What of a review's details goes into one reply, and where. Pure. */
import type { CauseFinding } from '../../reviews/review.ts';
import { mayBeNamedToo, mayBeQuoted } from '../confidence.ts';
import type { DraftRequest } from '../draft.ts';
import { NEVER_QUOTED } from '../named-causes.ts';
import type { Block } from '../plan.ts';
import { hasReservation } from '../reservations.ts';
import type { Situation } from '../situation-kinds.ts';
import { CONTRADICTS, NAMED_BY } from './contradictions.ts';
import type { Like, Part, Symptom } from './detail.ts';
import { isPraisedApart } from './praised-apart.ts';
import { bodyOf, type Field, likesIn, partAt, patternsFor, type Said, symptomsIn } from './said.ts';
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
  /(?<!\p{L})(?:books?|novels?|series|authors?|characters|plot|movie|film[es]?|read(?:ing)?|buch|hörbuch|roman|lesen|gelesen|livre|lecture|lire|histoire|libros?|película|novela|leer|libro|romanzo|letto in|trama|pagine|lettura|leggere)(?!\p{L})/iu;

/** Who advises against it has not been pleased by it as a whole. */
const ADVISES_AGAINST =
  /(?<!\p{L})(?:(?:not|n['’]t|never) recommend|nicht (?:\p{L}+ )?(?:empfehl|weiterempfehl)\p{L}*|(?:rate|raten) (?:\p{L}+ )?ab|déconseille|(?:ne (?:le |la |les )?)?recommande pas|no (?:l[oa]s? )?recomiendo|non (?:l[oaie] )?consigli(?:o|erei)|sconsigli\p{L}*)(?!\p{L})/iu;

/** Between brackets or dashes stands what belongs to something else as often as not. */
const OPENED = /(?:\([^()]{0,120}|\s[-–—]\s[^\n.;–—]{0,120}?)$/u;
const CLOSED = /^(?:[^()]{0,60}\)|[^\n.;–—]{0,60}\s[-–—]\s)/u;

const isAside = (text: string, { start, end }: Said<Like>): boolean =>
  OPENED.test(text.slice(Math.max(0, start - 130), start)) && CLOSED.test(text.slice(end, end + 80));

const PLEASED: readonly Situation['kind'][] = ['praise', 'mixed', 'follow-up-better'];

/** What follows is what the buyer is left with. */
const TURNED = /(?<!\p{L})(?:but|however|aber|jedoch|mais|pero|ma|però)(?!\p{L})/iu;

/** After “a good product” or “cheap”: what it is granted, not what pleased. */
const GRANTED = /^[^.!?]{0,60}?[\s,](?:but|aber|mais|pero|ma|però)\s/iu;

/** Praise of the thing as a whole: thanks for it sound like mockery where the thing is complained about. */
const GENERAL: readonly Like[] = ['story', 'value', 'works', 'product', 'quality', 'effect', 'loved'];

function likeOf({ review, analysis, channel }: DraftRequest, { kind, causes }: Situation): Like | null {
  const patterns = patternsFor(analysis.language);
  const pleased =
    PLEASED.includes(kind) || (kind === 'complaint-told' && analysis.sentiment === 'mixed' && review.rating !== 1);
  if (patterns === null || !pleased) return null;
  const later = channel === 'follow-up-reply' && (review.followUp?.body ?? '').trim() !== '';
  const fields: readonly Field[] = later ? ['followUp'] : ['title', 'body'];
  // Nor is that praised which the buyer finds fault with elsewhere, named in the reply or not.
  const named = causes.map(({ symptom }) => symptom);
  const unnamed = kind === 'mixed' ? symptomsIn(review, fields, patterns) : [];
  // "Predictable, but I enjoyed it": the buyer has weighed one against the other.
  const isOutweighed = (fault: Said<Symptom>, field: Field, start: number) =>
    fault.field === field && fault.end < start && TURNED.test(bodyOf(review, field).slice(fault.end, start));
  const isRegretted = (symptom: Symptom, field: Field, start: number) =>
    named.includes(symptom) || unnamed.some((one) => one.key === symptom && !isOutweighed(one, field, start));
  // What failed does not work well, whatever it did before.
  const failed = causes.some(
    ({ cause, symptom }) => symptom === undefined && (cause === 'defect' || cause === 'performance'),
  );
  const fits = ({ key, field, sentence, start, end }: Said<Like>) =>
    !((key === 'looks' || key === 'sturdy') && fields.some((one) => OF_A_STORY.test(bodyOf(review, one)))) &&
    !(failed && key === 'works') &&
    !(kind !== 'praise' && isAside(bodyOf(review, field), { key, field, sentence, start, end })) &&
    !(GENERAL.includes(key) && kind !== 'praise' && ADVISES_AGAINST.test(bodyOf(review, field))) &&
    !(
      (key === 'product' || key === 'value') &&
      kind !== 'praise' &&
      GRANTED.test(bodyOf(review, field).slice(end, sentence.end))
    ) &&
    !(kind !== 'praise' && AT_FIRST.test(bodyOf(review, field).slice(sentence.start, sentence.end))) &&
    !CONTRADICTS[key]?.some((symptom) => isRegretted(symptom, field, start));
  const found = likesIn(review, fields, patterns).find(fits)?.key ?? null;
  // That a story had its moments is no praise in a complaint about it; nor is “as expected” beside what was not.
  return found !== null &&
    kind !== 'praise' &&
    (found === 'as-described' || (kind === 'complaint-told' && GENERAL.includes(found)))
    ? null
    : found;
}

function partOf({ review, analysis }: DraftRequest, { causes, heard }: Situation): Part | null {
  const patterns = patternsFor(analysis.language);
  const worst: NamedCause | undefined = causes[0] ?? heard[0];
  if (patterns === null || worst === undefined || NEVER_QUOTED.includes(worst.cause)) return null;
  const [span] = worst.evidence;
  const part = span === undefined ? null : partAt(review, span, patterns);
  if (part !== null && worst.symptom !== undefined && NAMED_BY[worst.symptom]?.includes(part)) return null;
  // A box that something lay in is not what the complaint is about.
  return part === 'box' && worst.cause !== 'packaging' ? null : part;
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

/** It fell out of the buyer's own hand. */
const FALLEN =
  /\b(?:i (?:have )?dropped|ist mir (?:\p{L}+ )?(?:runter|herunter|hin)?gefallen|m['’]est tombée?|je l['’]ai fait tomber|se me (?:ha )?ca[yí](?:ó|do|eron)|mi è caduto|mi è caduta)(?!\p{L})/iu;

/** The shop did not answer, as far as a finding can tell. */
const isLeftAlone = (finding: CauseFinding): boolean => finding.cause === 'service' && mayBeQuoted(finding);

/**
 * The blocks of a reply with its details in the place of the general words. A letter of these packs is brief: with a remedy
 * in it, it does not say what else will be looked after (amazon.md 5.3 [COPY A16]); and nobody is told to have seen good and
 * bad who has named nothing good.
 */
export function withDetails(
  blocks: readonly Block[],
  { kind, causes, heard, slight, but }: Pick<Situation, 'kind' | 'causes' | 'heard' | 'slight' | 'but'>,
  { channel, review, analysis }: Pick<DraftRequest, 'channel' | 'review' | 'analysis'>,
  { symptom, second, part, like }: Details,
): Block[] {
  const arranged = blocks.includes('remedy');
  // Who was left without help is not told to ask if there is anything.
  const leftAlone = causes[0]?.cause === 'service' || analysis.causes.some(isLeftAlone);
  const helped = !slight && kind === 'complaint' && leftAlone;
  const liked: Block[] = like === null ? [] : ['like-too'];
  // Three stars with something good to say: whatever it is that fell short, it was not everything.
  const isMild = review.rating === 3 && analysis.sentiment === 'mixed';
  const warned =
    analysis.flags.includes('safety') && hasReservation(review.body ?? '', analysis.praise, analysis.language);
  // Beside four stars a finding that could not be shown is as often mistaken.
  const lacking = review.rating !== null && (review.rating <= 3 || (but && heard.some(mayBeNamedToo)));
  // Three stars that turn to the bad, and a danger that is held against the item, are not only taken note of.
  const turns = but && (review.rating === 3 || warned);
  const regrets = (heard.length > 0 && lacking) || turns;
  return blocks.flatMap((block): Block[] => {
    if (block === 'apology') {
      return [symptom === null ? 'apology' : 'symptom', ...(part === null ? [] : (['part'] as const))];
    }
    if (block === 'second') return second === null ? [] : ['second-symptom'];
    // A book cannot be written again, and no check before dispatch keeps anything from breaking when it falls.
    const past = symptom === 'story' || (symptom === 'broke' && FALLEN.test(bodyOf(review, 'body')));
    if (block === 'prevention') return (channel === 'buyer-message' && arranged) || past ? [] : [block];
    if (block === 'door') return helped ? ['contact'] : ['door'];
    if (block !== 'body') return [block];
    if (kind === 'praise') return [like === null ? 'body' : 'like'];
    if (kind === 'complaint-told') return [...liked, slight || isMild ? 'slight' : 'body'];
    if (kind !== 'mixed') return ['body'];
    // A complaint that cannot be named must not be passed over in silence.
    if (causes.length === 0) return [...liked, regrets ? 'slight' : 'body'];
    if (like !== null) return liked;
    return (review.rating ?? 0) >= 4 && isPraisedApart(review, analysis.praise, analysis.causes) ? ['body'] : [];
  });
}
