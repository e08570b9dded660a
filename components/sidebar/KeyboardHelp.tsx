import { useLayoutEffect, useRef } from 'preact/hooks';
import { SUMMON_KEY } from '../../lib/summon.ts';
import { activeIn } from '../ui/focus.ts';
import { Icon } from '../ui/Icon.tsx';
import { useT } from '../ui/translation.ts';
import { KEYS } from './keyboard.ts';

/** The keys, over the sidebar. Escape or ? closes it and gives the focus back. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const t = useT();
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const before = activeIn(close.current);
    close.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div class="rd-help" role="dialog" aria-modal="true" aria-labelledby="rd-help-title" data-testid="help">
      <div class="rd-nav">
        <h2 id="rd-help-title">{t('help')}</h2>
        <button type="button" class="rd-icon-button" ref={close} aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <dl>
        {KEYS.map(([keys, name]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
      <p class="rd-note">{t('key.note')}</p>
      <p class="rd-note">{t('key.summon', { keys: SUMMON_KEY })}</p>
    </div>
  );
}
