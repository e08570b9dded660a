import { useSignal } from '@preact/signals';
import { isTeachable, TEACHABLE, type TeachableField } from '../../lib/extract/taught.ts';
import { useT } from '../ui/translation.ts';
import { fieldsOf } from './health-sentence.ts';
import type { SidebarModel } from './model.ts';
import { TeachFiles } from './TeachFiles.tsx';

/** For the health details: fields to point out, those that were, and how to pass them on. */
export function TeachSection({ model }: { model: SidebarModel }) {
  const t = useT();
  const others = useSignal(false);
  const { health, status, stopped = [] } = model.health.value;
  if (status !== 'records' || model.pageType.value !== 'reviews') return null;
  const found = fieldsOf(health);
  const lacking = found.flatMap(([field, { missing, unsure }]) =>
    missing + unsure > 0 && isTeachable(field) ? [field] : [],
  );
  const unseen = TEACHABLE.filter((field) => !found.some(([name]) => name === field));
  const taught = model.teach.taught.value;
  const start = (field: TeachableField) => (
    <li key={field}>
      <button
        type="button"
        class="rd-button rd-small"
        data-testid={`teach-${field}`}
        onClick={() => model.teach.begin(field)}
      >
        {t('teach.begin', { field: t(`field.${field}`) })}
      </button>
    </li>
  );
  return (
    <div class="rd-teach-section">
      <ul class="rd-teach-fields">
        {lacking.map(start)}
        {others.value && unseen.map(start)}
        {!others.value && unseen.length > 0 && (
          <li>
            <button
              type="button"
              class="rd-link"
              data-testid="teach-others"
              onClick={() => {
                others.value = true;
              }}
            >
              {t('teach.others')}
            </button>
          </li>
        )}
      </ul>
      {taught.length > 0 && (
        <>
          <h2 class="rd-teach-heading">{t('teach.taught')}</h2>
          <ul>
            {taught.map(({ field }) => (
              <li key={field} class="rd-teach-taught" data-testid="taught" data-field={field}>
                <span>
                  {t(`field.${field}`)}
                  {stopped.includes(field) && <em> · {t('teach.not-found')}</em>}
                </span>
                <button
                  type="button"
                  class="rd-link"
                  data-testid="teach-forget"
                  aria-label={t('teach.forget-field', { field: t(`field.${field}`) })}
                  onClick={() => void model.teach.forget(field)}
                >
                  {t('teach.forget')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <TeachFiles model={model} />
    </div>
  );
}
