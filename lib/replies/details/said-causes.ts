/** Which complaints a reply names, where the review says in so many words what went wrong. Pure. */
import { type Cause, type CauseFinding, type Span, UNSURE_BELOW } from '../../reviews/review.ts';
import type { DraftRequest } from '../draft.ts';
import { byWorst } from '../worst-first.ts';
import { SYMPTOMS, type Symptom } from './detail.ts';
import { type Field, patternsFor, type Said, symptomsIn } from './said.ts';

/** A complaint the reply names; `symptom` is what went wrong, where the buyer said it. */
export interface NamedCause extends CauseFinding {
  symptom?: Symptom;
}

/** Their apologies hold for nearly every complaint about goods, so they are safe without a symptom. */
const BROAD: readonly Cause[] = ['defect', 'quality', 'performance', 'external'];
/** Below this even these are not named. */
const BROAD_FROM = 0.7;

/** Two ways to say one thing: naming both would repeat it. */
const ALIKE: readonly (readonly Cause[])[] = [
  ['defect', 'performance', 'quality'],
  ['damaged', 'packaging', 'defect'],
  ['late', 'courier'],
  ['refund', 'service'],
  ['price', 'quality'],
  ['mismatch', 'colour', 'size', 'wrong-item', 'quality'],
];

const overlaps = (span: Span, { field, start, end }: Said<Symptom>): boolean =>
  span.field === field && span.start < end && start < span.end;

const causeOf = ({ key }: Said<Symptom>): Cause => SYMPTOMS[key];

/** The symptom that shows this finding: one of its own cause, in the same sentence, else the sentence's first, else anywhere. */
function shownBy(finding: CauseFinding, said: readonly Said<Symptom>[]): Said<Symptom> | undefined {
  const near = said.filter((one) => finding.evidence.some((span) => overlaps(span, one)));
  const own = (one: Said<Symptom>) => causeOf(one) === finding.cause;
  return near.find(own) ?? near[0] ?? said.find(own);
}

const named = ({ key, field, start, end }: Said<Symptom>, found?: CauseFinding): NamedCause => ({
  cause: SYMPTOMS[key],
  score: found?.score ?? UNSURE_BELOW,
  evidence: found?.evidence ?? [{ field, start, end }],
  symptom: key,
});

const alike = (a: Cause, b: Cause): boolean => ALIKE.some((group) => group.includes(a) && group.includes(b));

type Asked = Pick<DraftRequest, 'review' | 'analysis'>;

/**
 * The complaints to name among `findings`, worst first, at most two: those the buyer put into words that are known here.
 * Findings about half of which are mistaken are not enough by themselves; and where they show nothing, what a plainly
 * unhappy buyer says counts without them. Null where the review's language has no patterns.
 */
export function saidCauses({ review, analysis }: Asked, findings: readonly CauseFinding[], fields: readonly Field[]) {
  const patterns = patternsFor(analysis.language);
  if (patterns === null) return null;
  const said = symptomsIn(review, fields, patterns);
  const sure = findings.filter(({ score }) => score >= UNSURE_BELOW);
  const shown = sure.flatMap((finding): NamedCause[] => {
    const one = shownBy(finding, said);
    return one === undefined ? [] : [named(one, finding)];
  });
  const unhappy = analysis.sentiment === 'negative' || (analysis.sentiment === 'mixed' && analysis.severity > 0);
  const candidates = shown.length > 0 || !unhappy ? shown : said.map((one) => named(one));
  const [worst, ...others] = [...candidates].sort(byWorst);
  if (worst !== undefined) {
    const second = others.find(({ cause }) => cause !== worst.cause && !alike(cause, worst.cause));
    return second === undefined ? [worst] : [worst, second];
  }
  const broad = sure.find(({ cause, score }) => BROAD.includes(cause) && score >= BROAD_FROM);
  return broad === undefined ? [] : [broad];
}
