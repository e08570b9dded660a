/** Which complaints a reply names, where the review says in so many words what went wrong. Pure. */
import { type Cause, type CauseFinding, type Span, UNSURE_BELOW } from '../../reviews/review.ts';
import { isLikely } from '../confidence.ts';
import type { DraftRequest } from '../draft.ts';
import { NEVER_SECOND } from '../named-causes.ts';
import { byWorst } from '../worst-first.ts';
import { SYMPTOMS, type Symptom } from './detail.ts';
import { exact } from './exact.ts';
import { bodyOf, type Field, likesIn, patternsFor, type Said, symptomsIn } from './said.ts';

/** A complaint the reply names; `symptom` is what went wrong, where the buyer said it. */
export interface NamedCause extends CauseFinding {
  symptom?: Symptom;
}

/** Their apologies hold for nearly every complaint about goods, so they are safe without a symptom. */
const BROAD: readonly Cause[] = ['defect', 'quality', 'performance', 'external'];
/** Two ways to say one thing: naming both would repeat it. */
const ALIKE: readonly (readonly Cause[])[] = [
  ['defect', 'performance', 'quality'],
  ['damaged', 'packaging', 'defect'],
  ['late', 'courier'],
  ['missing', 'courier'],
  ['refund', 'service'],
  ['price', 'quality'],
  ['mismatch', 'colour', 'size', 'wrong-item', 'quality'],
];

/** Causes taken one for the other: what the sentence says decides between them. */
const KIN: readonly (readonly Cause[])[] = [
  ['defect', 'quality', 'performance', 'usability', 'damaged', 'mismatch', 'taste'],
  ['size', 'colour', 'mismatch', 'wrong-item'],
  ['late', 'courier', 'missing', 'wrong-item', 'packaging', 'damaged'],
  ['refund', 'service', 'courier'],
  ['packaging', 'damaged', 'defect'],
  ['authenticity', 'wrong-item'],
];

const areKin = (a: Cause, b: Cause): boolean =>
  a === b || KIN.some((causes) => causes.includes(a) && causes.includes(b));

const causeOf = ({ key }: { key: Symptom }): Cause => SYMPTOMS[key];

const overlaps = (span: Span, field: Field, { start, end }: Omit<Span, 'field'>): boolean =>
  span.field === field && span.start < end && start < span.end;

/** The symptom that shows this finding: in its very words, else one of its cause or kin in its sentence, else one of its cause anywhere. */
function shownBy(finding: CauseFinding, said: readonly Said<Symptom>[]): Said<Symptom> | undefined {
  const own = (one: Said<Symptom>) => causeOf(one) === finding.cause;
  const kin = (one: Said<Symptom>) => areKin(causeOf(one), finding.cause);
  const inWords = said.filter((one) => finding.evidence.some((span) => overlaps(span, one.field, one)));
  const near = said.filter((one) => finding.evidence.some((span) => overlaps(span, one.field, one.sentence)));
  return inWords.find(own) ?? inWords.find(kin) ?? near.find(own) ?? near.find(kin) ?? said.find(own);
}

/** What was torn or broken on arrival, where the finding is of that and the words do not say so. */
const BROKEN: readonly Symptom[] = ['broke', 'torn', 'part-off'];

/** The clause that fits what was found. */
const fitting = (one: Said<Symptom>, finding: CauseFinding): Said<Symptom> =>
  finding.cause === 'damaged' && finding.score >= FIRM && BROKEN.includes(one.key)
    ? { ...one, key: 'arrived-broken' }
    : one;

const named = ({ key, field, start, end }: Said<Symptom>, found?: CauseFinding): NamedCause => ({
  cause: SYMPTOMS[key],
  score: found?.score ?? UNSURE_BELOW,
  evidence: found?.evidence ?? [{ field, start, end }],
  symptom: key,
});

/** Single words that show a finding, but are not enough to be one. */
const WEAK: readonly Symptom[] = [
  'badly-delivered',
  'doubts',
  'too-dear',
  'uncomfortable',
  'too-large',
  'too-long',
  'no-effect',
  'poor-fit',
  'not-holding',
  'hard-to-use',
  'return-trouble',
];

/** Words of these are as often said in passing, or of something else. */
const UNSURE_ALONE: readonly Symptom[] = [
  'badly-delivered',
  'doubts',
  'uncomfortable',
  'no-effect',
  'part-missing',
  'hard-to-use',
  'broke',
  'not-holding',
  'return-trouble',
  'no-answer',
];

/** Named only after a finding that is more than likely: their words and its suspicion are mistaken together. */
const SHAKY: readonly Symptom[] = ['doubts', 'part-missing', 'not-holding'];
/** From this score on a finding is seldom mistaken. */
const FIRM = 0.7;

/** Said plainly enough by an unhappy buyer to stand beside what was found: what was not sent, sent wrongly or sent broken. */
const PLAIN: readonly Symptom[] = [
  'never-arrived',
  'wrong-item',
  'wrong-colour',
  'wrong-size',
  'too-few',
  'part-missing',
  'arrived-broken',
  'stopped-working',
  'no-refund',
];

/** Marks that may have come with use, or belong to the material: only a suspicion of damage speaks for them. */
const ON_ARRIVAL: readonly Symptom[] = ['arrived-dirty', 'arrived-scratched', 'arrived-dented', 'arrived-leaking'];
const OF_ARRIVAL: readonly Cause[] = ['damaged', 'packaging', 'authenticity'];

type Asked = Pick<DraftRequest, 'review' | 'analysis'>;

/** What nobody could put right. */
const BEYOND_REPAIR: readonly Cause[] = ['price', 'taste'];
/** What is wrong with the goods themselves. */
const OF_GOODS: readonly Cause[] = ['defect', 'performance', 'quality', 'damaged'];

/** “Perhaps a little dear” of somebody who gives five stars asks for no apology. */
const OF_TASTE: readonly Cause[] = ['price', 'taste'];

const isSize = ({ symptom }: NamedCause): boolean => symptom !== undefined && SYMPTOMS[symptom] === 'size';

/** What is too small for a pencil or to be read is not the item. */
const PART_OF_IT =
  /(?<!\p{L})(?:holes?|openings?|slots?|spots?|compartments?|drawers?|texts?|fonts?|print|writing|letters|lettering|buttons?|keys|screens?|display|place|löcher|loch|öffnung|bohrung(?:en)?|fach|fächer|seitenfach|schrift|schriftgröße|buchstaben|tasten|knöpfe|brett|abstand|abstände|schublade|display|anzeige|bildschirm|ouvertures?|trous?|fentes?|emplacements?|compartiments?|écran|touches?|écriture|lettres|apertura|agujeros?|ranuras?|orificios?|compartimentos?|pantalla|teclas|letras?|letra|fori|foro|buchi|fessura|scomparti|scomparto|schermo|tasti|scritte|caratteri)(?!\p{L})[^.!?,;]{0,40}$/iu;

/** Whether the size complained about is that of a part: the reply could not say so. */
const isOfAPart = (one: Said<Symptom>, review: Asked['review']): boolean =>
  causeOf(one) === 'size' && PART_OF_IT.test(bodyOf(review, one.field).slice(one.sentence.start, one.start));

/** Before what is too dear: it is said of the delivery, not of what the goods cost. */
const CARRIAGE =
  /(?<!\p{L})(?:shipping|postage|delivery|versand\p{L}*|porto|liefer(?:ung|kosten|gebühr)\p{L}*|frais de port|livraison|envío|spedizione)(?!\p{L})[^.!?;,]{0,60}$/iu;

/** Whether it is the delivery that is too dear: the reply speaks of the item's price. */
const isOfCarriage = (one: Said<Symptom>, review: Asked['review']): boolean =>
  one.key === 'too-dear' && CARRIAGE.test(bodyOf(review, one.field).slice(one.sentence.start, one.start));

const alike = (a: Cause, b: Cause): boolean => ALIKE.some((group) => group.includes(a) && group.includes(b));

/** What a review whose judgement found nothing wrong says was wrong all the same, worst first, at most one. */
export function unaskedCauses({ review, analysis }: Asked, fields: readonly Field[]): NamedCause[] {
  const patterns = patternsFor(analysis.language);
  if (patterns === null) return [];
  const said = exact(symptomsIn(review, fields, patterns)).filter(({ key }) => !UNSURE_ALONE.includes(key));
  return said
    .map((one) => named(one))
    .sort(byWorst)
    .slice(0, 1);
}

/**
 * The complaints to name among `findings`, worst first, at most two: those the buyer put into words that are known here.
 * Findings about half of which are mistaken are not enough by themselves; and where they show nothing, what a plainly
 * unhappy buyer says counts without them. Null where the review's language has no patterns.
 */
export function saidCauses(
  { review, analysis }: Asked,
  findings: readonly CauseFinding[],
  fields: readonly Field[],
): NamedCause[] | null {
  const patterns = patternsFor(analysis.language);
  if (patterns === null) return null;
  const said = exact(symptomsIn(review, fields, patterns)).filter(
    (one) => !isOfAPart(one, review) && !isOfCarriage(one, review),
  );
  // In a glad review a suspicion is as often mistaken as not.
  const isGlad = (review.rating ?? 0) >= 4 && analysis.sentiment === 'positive';
  const sure = findings.filter(({ score }) => score >= (isGlad ? FIRM : UNSURE_BELOW));
  const shown = sure.flatMap((finding): NamedCause[] => {
    const one = shownBy(finding, said);
    const isTaste = one !== undefined && isGlad && review.rating === 5 && OF_TASTE.includes(causeOf(one));
    return one === undefined || isTaste || (finding.score < FIRM && SHAKY.includes(one.key))
      ? []
      : [named(fitting(one, finding), finding)];
  });
  const unhappy = analysis.sentiment === 'negative' || (analysis.sentiment === 'mixed' && analysis.severity > 0);
  const isFirm = (one: Said<Symptom>) =>
    !SHAKY.includes(one.key) || sure.every(({ cause, score }) => cause !== causeOf(one) || score >= FIRM);
  // Hard to put together, and did not work then: the lesser of the two is not all there is to answer.
  const onlyTrouble =
    (review.rating ?? 5) <= 2 && shown.length > 0 && shown.every(({ cause }) => cause === 'usability');
  const isPlain = ({ key }: Said<Symptom>) => PLAIN.includes(key) || (onlyTrouble && key === 'not-working');
  const plain = said.filter((one) => isPlain(one) && isFirm(one) && shown.every(({ cause }) => cause !== causeOf(one)));
  // A word alone is as often said of something else: a faint suspicion of its kind has to be there.
  // Beside praise even a suspicion is not enough: a film that cracked may have saved what it covered.
  const least = analysis.sentiment === 'mixed' ? UNSURE_BELOW : 0;
  const suspected = (one: Said<Symptom>) =>
    findings.some(
      ({ cause, score }) =>
        score >= least && areKin(cause, causeOf(one)) && (!ON_ARRIVAL.includes(one.key) || OF_ARRIVAL.includes(cause)),
    );
  const unfound = (shown.length > 0 ? plain : said.filter((one) => isFirm(one) && !WEAK.includes(one.key))).filter(
    suspected,
  );
  const every = unhappy ? [...shown, ...unfound.map((one) => named(one))] : shown;
  const likes = (review.rating ?? 0) >= 3 ? likesIn(review, fields, patterns) : [];
  const fits = (review.rating ?? 0) >= 4 && likes.some(({ key }) => key === 'fit');
  // A story somebody enjoyed did win them over, predictable or not.
  const enjoyed = likes.some(({ key }) => key === 'story');
  // It fits, says a kind buyer elsewhere: then it is something about it that is too tight.
  const candidates = every.filter((one) => !(fits && isSize(one)) && !(enjoyed && one.symptom === 'story'));
  const [worst, ...others] = [...candidates].sort(byWorst);
  // Too dear for what it does, or not comfortable and of no use: who names the price or the taste alone passes over why.
  const beyond = worst !== undefined && BEYOND_REPAIR.includes(worst.cause);
  const unnamedToo =
    sure.some((finding) => !BEYOND_REPAIR.includes(finding.cause) && shownBy(finding, said) === undefined) ||
    (unhappy && said.some((one) => OF_GOODS.includes(causeOf(one)) && !WEAK.includes(one.key)));
  if (beyond && unnamedToo) return [];
  if (worst !== undefined) {
    const second = others.find(
      ({ cause, symptom }) =>
        cause !== worst.cause &&
        !NEVER_SECOND.includes(cause) &&
        !alike(cause, worst.cause) &&
        // Beside what is wrong with the goods, the way back is only an afterthought.
        symptom !== 'return-trouble',
    );
    return second === undefined ? [worst] : [worst, second];
  }
  // Three stars or more may be a matter of taste: nothing is named that was not said.
  if ((review.rating ?? 1) >= 3) return [];
  // Nor where all that is said sounds pleased, whatever the stars.
  if (analysis.sentiment === 'positive') return [];
  const broad = sure.find((finding) => BROAD.includes(finding.cause) && isLikely(finding));
  return broad === undefined ? [] : [broad];
}
