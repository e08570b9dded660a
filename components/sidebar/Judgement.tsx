import { type StoredReview, UNSURE_BELOW } from '../../lib/reviews/review.ts';
import { evidenceName } from '../ui/Highlighted.tsx';
import { useT } from '../ui/translation.ts';

/** What the review is about: a chip for each cause and flag; unsure causes say so. */
export function Judgement({ review }: { review: StoredReview }) {
  const t = useT();
  const { causes, flags } = review.analysis;
  if (causes.length + flags.length === 0) return null;
  return (
    <ul class="rd-chips">
      {flags.map((flag) => (
        <li key={flag} class="rd-chip rd-chip-flag" data-testid="flag" data-flag={flag}>
          <span aria-hidden="true">⚑ </span>
          {evidenceName(t, flag)}
        </li>
      ))}
      {causes.map(({ cause, score }) => (
        <li
          key={cause}
          class={`rd-chip rd-mark-${cause}`}
          data-testid="cause"
          data-cause={cause}
          data-unsure={score < UNSURE_BELOW}
        >
          {score < UNSURE_BELOW ? t('maybe', { what: evidenceName(t, cause) }) : evidenceName(t, cause)}
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
