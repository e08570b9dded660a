import { useState } from 'preact/hooks';
import { useT } from '../ui/translation.ts';
import { HealthDetails } from './HealthDetails.tsx';
import { healthSentence } from './health-sentence.ts';
import type { SidebarModel } from './model.ts';

const SIGN = { good: '✓', part: '◐', bad: '!', wait: '…' } as const;

/** How well this page was read: a sentence, the way on, and on a click what stands behind it. */
export function HealthLine({ model }: { model: SidebarModel }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const view = model.health.value;
  const sentence = healthSentence(t, view, model.pageType.value, model.now.value);
  // A page that can't be read has no fields to show, but the report is worth most there.
  const canOpen = !view.outdated && view.status !== 'loading';
  // On an empty sidebar the list's place has room for the way on; it is said once.
  const next = model.reviews.value.length > 0 ? sentence.next : null;
  const line = (
    <>
      <span class="rd-health-sign" aria-hidden="true">
        {SIGN[sentence.tone]}
      </span>
      <span>{sentence.text}</span>
    </>
  );
  return (
    <div
      class="rd-health"
      data-testid="health"
      data-status={view.outdated ? 'outdated' : view.status}
      data-count={view.count}
      data-tone={sentence.tone}
    >
      <div role="status">
        {canOpen ? (
          <button
            type="button"
            class="rd-health-line"
            aria-expanded={open}
            data-testid="health-toggle"
            title={t('health.details')}
            onClick={() => setOpen(!open)}
          >
            {line}
          </button>
        ) : (
          <p class="rd-health-line">{line}</p>
        )}
        {next && <p class="rd-health-next">{next}</p>}
      </div>
      {open && canOpen && <HealthDetails model={model} />}
    </div>
  );
}
