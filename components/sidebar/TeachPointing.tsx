import { useT } from '../ui/translation.ts';
import type { SidebarModel } from './model.ts';
import type { TeachStep } from './teach.ts';

type Pointing = Extract<TeachStep, { step: 'pointing' }>;

/** What to do, and the places of one review to choose from without a mouse. */
export function TeachPointing({ model, now }: { model: SidebarModel; now: Pointing }) {
  const t = useT();
  const field = t(`field.${now.field}`);
  return (
    <>
      <p>{t('teach.point', { field })}</p>
      <p class="rd-teach-wrong" role="status">
        {now.wrong && t('teach.wrong', { field })}
      </p>
      {now.candidates.length > 0 && (
        <>
          <p id="rd-teach-choose" class="rd-note">
            {t('teach.choose', { field })}
          </p>
          <ul class="rd-teach-places" aria-labelledby="rd-teach-choose">
            {now.candidates.map(({ text }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two places may show the same
              <li key={i}>
                <button
                  type="button"
                  class="rd-button"
                  data-testid="teach-place"
                  onFocus={() => model.teach.show(i)}
                  onMouseEnter={() => model.teach.show(i)}
                  onBlur={() => model.teach.show(null)}
                  onMouseLeave={() => model.teach.show(null)}
                  onClick={() => model.teach.choose(i)}
                >
                  {text.slice(0, 200)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
