import { useT } from './translation.ts';

const STEPS = ['start.open', 'start.choose', 'start.insert'] as const;

/** For whoever sees it for the first time: what to do, in three steps, and what is not needed. */
export function FirstSteps() {
  const t = useT();
  return (
    <div class="rd-first-steps" data-testid="first-steps">
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p class="rd-note">{t('start.local')}</p>
    </div>
  );
}
