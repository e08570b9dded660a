import type { ComponentChildren } from 'preact';
import { type CauseFinding, type StoredReview, UNSURE_BELOW } from '../../lib/reviews/review.ts';
import { evidenceName } from '../ui/Highlighted.tsx';
import { useT } from '../ui/translation.ts';

/** One cause: unsure ones say so, and what the seller said is told from what we think. */
export function CauseChip({
  finding,
  said = false,
  children,
}: {
  finding: CauseFinding;
  said?: boolean;
  children?: ComponentChildren;
}) {
  const t = useT();
  const { cause, score } = finding;
  const name = evidenceName(t, cause);
  return (
    <li
      class={`rd-chip rd-mark-${cause}`}
      data-testid="cause"
      data-cause={cause}
      data-unsure={score < UNSURE_BELOW}
      data-said={said || undefined}
      title={said ? t('correct.by-you') : undefined}
    >
      {score < UNSURE_BELOW ? t('maybe', { what: name }) : name}
      {children}
    </li>
  );
}

export function FlagChips({ review }: { review: StoredReview }) {
  const t = useT();
  return review.analysis.flags.map((flag) => (
    <li key={flag} class="rd-chip rd-chip-flag" data-testid="flag" data-flag={flag}>
      <span aria-hidden="true">⚑ </span>
      {evidenceName(t, flag)}
    </li>
  ));
}

export const saysSo = ({ corrections = [] }: StoredReview, cause: CauseFinding['cause']): boolean =>
  corrections.some((one) => one.about === 'cause' && one.cause === cause);

/** What the review is about, in the list: a chip for each cause and flag, and for each tag of the seller's own. */
export function Judgement({ review }: { review: StoredReview }) {
  const { analysis, tags = [] } = review;
  if (analysis.causes.length + analysis.flags.length + tags.length === 0) return null;
  return (
    <ul class="rd-chips">
      <FlagChips review={review} />
      {analysis.causes.map((finding) => (
        <CauseChip key={finding.cause} finding={finding} said={saysSo(review, finding.cause)} />
      ))}
      {tags.map(({ id, name }) => (
        <li key={id} class="rd-chip rd-chip-tag" data-testid="tag" dir="auto">
          {name}
        </li>
      ))}
    </ul>
  );
}

/** What to do with it; the words carry it, the colour only helps. */
export function TriageChip({ review }: { review: StoredReview }) {
  const t = useT();
  const { triage } = review.analysis;
  return (
    <span class="rd-triage" data-testid="triage" data-triage={triage}>
      {t(`triage.${triage}`)}
    </span>
  );
}
