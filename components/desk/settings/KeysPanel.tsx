import { useRef, useState } from 'preact/hooks';
import {
  COMMAND_NAMES,
  COMMANDS,
  type Command,
  commandOf,
  isCommandKey,
  keysOf,
  withKey,
} from '../../../lib/commands.ts';
import { useT } from '../../ui/translation.ts';
import { Panel } from './fields.tsx';
import type { SettingsModel } from './settings-model.ts';

/** Why a key was not taken. */
type Refused = { why: 'taken'; key: string; by: Command } | { why: 'no-key' | 'composing' };

/** Pressed on the way to another key. */
const MODIFIERS: readonly string[] = ['Shift', 'CapsLock', 'Dead', 'AltGraph', 'Fn'];

/** The keys of the sidebar: each is changed by pressing another one. Two commands never share a key. */
export function KeysPanel({ model }: { model: SettingsModel }) {
  const t = useT();
  const own = model.settings.value.keys;
  const keys = keysOf(own);
  const [asked, ask] = useState<Command | null>(null);
  const [refused, refuse] = useState<Refused | null>(null);
  const first = useRef<HTMLUListElement>(null);

  const onKeyDown = (command: Command) => (event: KeyboardEvent) => {
    // Leaving the button by Tab takes the question back.
    if (asked !== command || event.key === 'Tab' || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (MODIFIERS.includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return ask(null);
    // 229: what keydown says while an input method has the key.
    if (event.isComposing || event.keyCode === 229) return refuse({ why: 'composing' });
    if (!isCommandKey(event.key)) return refuse({ why: 'no-key' });
    const by = commandOf(event.key, own);
    if (by !== null && by !== command) return refuse({ why: 'taken', key: event.key, by });
    ask(null);
    refuse(null);
    if (by !== command) model.save({ keys: withKey(own, command, event.key) });
  };
  const reset = () => {
    refuse(null);
    model.save({ keys: {} });
    // The button has nothing more to do, and gives the focus away.
    first.current?.querySelector('button')?.focus();
  };
  return (
    <Panel id="keys" title={t('keys')} what={t('keys.what')}>
      <ul class="rd-keys" ref={first}>
        {COMMAND_NAMES.map((command) => {
          const what = t(COMMANDS[command].words);
          return (
            <li key={command}>
              <span>{what}</span>
              <button
                type="button"
                class="rd-button"
                data-testid="key"
                data-command={command}
                aria-label={
                  asked === command ? t('keys.press-for', { what }) : t('keys.change', { what, key: keys[command] })
                }
                onClick={() => {
                  refuse(null);
                  ask(command);
                }}
                onBlur={() => ask(null)}
                onKeyDown={onKeyDown(command)}
              >
                {asked === command ? t('keys.press') : <kbd>{keys[command]}</kbd>}
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status" data-testid="keys-refused" class={refused ? 'rd-notice' : undefined}>
        {refused?.why === 'taken' && t('keys.taken', { key: refused.key, other: t(COMMANDS[refused.by].words) })}
        {refused?.why === 'no-key' && t('keys.no-key')}
        {refused?.why === 'composing' && t('keys.composing')}
      </p>
      <div class="rd-row">
        <button
          type="button"
          class="rd-button"
          data-testid="keys-reset"
          disabled={Object.keys(own).length === 0}
          onClick={reset}
        >
          {t('keys.reset')}
        </button>
      </div>
    </Panel>
  );
}
