import { useLayoutEffect, useRef } from 'preact/hooks';
import { COMMAND_NAMES, COMMANDS, keysOf, type OwnKeys } from '../../lib/commands.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import { SUMMON_KEY } from '../../lib/summon.ts';
import { activeIn } from '../ui/focus.ts';
import { Icon } from '../ui/Icon.tsx';
import { useT } from '../ui/translation.ts';

/** These are everywhere the same. */
const FIXED = [
  ['Enter', 'key.open'],
  ['Esc', 'key.back'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** The keys as they are set, over the sidebar. Escape or the key of the help closes it and gives the focus back. */
export function KeyboardHelp({ own, onClose }: { own: OwnKeys; onClose: () => void }) {
  const t = useT();
  const keys = keysOf(own);
  const lines = [...COMMAND_NAMES.map((name) => [keys[name], COMMANDS[name].words] as const), ...FIXED];
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
        {lines.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <p class="rd-note">{t('key.note')}</p>
      <p class="rd-note">{t('key.summon', { keys: SUMMON_KEY })}</p>
    </div>
  );
}
