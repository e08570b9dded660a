import { useLayoutEffect, useRef } from 'preact/hooks';
import { activeIn, keepFocus } from '../ui/focus.ts';
import { Icon } from '../ui/Icon.tsx';
import { useT } from '../ui/translation.ts';
import type { SidebarModel } from './model.ts';
import { TeachPointing } from './TeachPointing.tsx';
import { TeachPreview } from './TeachPreview.tsx';

/** Teaching one field, over the list: pointing, then what would be read. Escape gives it up. */
export function TeachPanel({ model }: { model: SidebarModel }) {
  const t = useT();
  const close = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const now = model.teach.step.value;
  const step = now?.step;
  useLayoutEffect(() => {
    const before = activeIn(close.current);
    const root = close.current?.closest('.rd-root') ?? null;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else keepFocus(root);
    };
  }, []);
  // Each step takes the pressed button away.
  useLayoutEffect(() => {
    if (step === undefined) return;
    const next = panel.current?.querySelector<HTMLElement>('[data-first]') ?? close.current;
    next?.focus();
  }, [step]);
  if (!now) return null;
  const field = t(`field.${now.field}`);
  return (
    <div
      class="rd-help rd-teach"
      role="dialog"
      aria-labelledby="rd-teach-title"
      data-testid="teach"
      data-step={now.step}
      ref={panel}
      onKeyDown={(event) => {
        // The list's keys are not for here.
        event.stopPropagation();
        if (event.key === 'Escape' && !event.isComposing) model.teach.cancel();
      }}
    >
      <div class="rd-nav">
        <h2 id="rd-teach-title">{t('teach.title', { field })}</h2>
        <button
          type="button"
          class="rd-icon-button"
          ref={close}
          data-testid="teach-cancel"
          aria-label={t('teach.cancel')}
          title={`${t('teach.cancel')} (Esc)`}
          onClick={() => model.teach.cancel()}
        >
          <Icon name="close" />
        </button>
      </div>
      {now.step === 'pointing' && <TeachPointing model={model} now={now} />}
      {now.step === 'trying' && <p role="status">{t('teach.trying')}</p>}
      {now.step === 'preview' && <TeachPreview model={model} now={now} />}
    </div>
  );
}
