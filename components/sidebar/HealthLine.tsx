import { useState } from 'preact/hooks';
import { useT } from '../ui/translation.ts';
import { fieldsOf, healthSentence } from './health-sentence.ts';
import type { SidebarModel } from './model.ts';
import { TeachSection } from './TeachSection.tsx';

const SIGN = { good: '✓', part: '◐', bad: '!', wait: '…' } as const;

/** How well this page was read: a sentence, the way on, and on a click field by field. */
export function HealthLine({ model }: { model: SidebarModel }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const view = model.health.value;
  const sentence = healthSentence(t, view, model.pageType.value);
  const fields = fieldsOf(view.health);
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
        {fields.length > 0 ? (
          <button
            type="button"
            class="rd-health-line"
            aria-expanded={open}
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
      {open && fields.length > 0 && (
        <table class="rd-health-fields">
          <caption class="rd-hidden">{t('health.details')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('health.field')}</th>
              <th scope="col">{t('health.by-selector')}</th>
              <th scope="col">{t('health.by-label')}</th>
              <th scope="col">{t('health.not-found')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(([field, found]) => (
              <tr key={field} data-missing={found.missing > 0}>
                <th scope="row">{t(`field.${field}`)}</th>
                <td>{found.selector}</td>
                <td>{found.label}</td>
                <td>{found.missing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {open && fields.length > 0 && <TeachSection model={model} />}
    </div>
  );
}
