import { useId, useState } from 'preact/hooks';
import { useT } from './translation.ts';

interface Props {
  /** As in the settings (`windowId`). */
  id: string;
  /** What the window is, for those who don't see what stands beside it. */
  label: string;
  /** Days as the seller set them; null: never closes; undefined: not set. */
  own: number | null | undefined;
  /** Days as our data has them; null: not known. */
  ours: number | null;
  onSet: (id: string, days: number | null | undefined) => void;
}

const MOST = 3_650;

/** How long a window is open, as the seller knows it: days, never, or as our data has it. */
export function WindowSetter({ id, label, own, ours, onSet }: Props) {
  const t = useT();
  const [text, setText] = useState(String(own ?? ours ?? ''));
  const field = useId();
  const days = Number(text);
  const isFine = /^\d+$/.test(text.trim()) && days >= 1 && days <= MOST;
  return (
    <form
      class="rd-window-setter"
      data-testid="window-setter"
      data-window={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (isFine) onSet(id, days);
      }}
    >
      <label for={field}>{t('window.days')}</label>
      <input
        id={field}
        inputMode="numeric"
        size={4}
        aria-label={`${t('window.days')} · ${label}`}
        aria-invalid={text !== '' && !isFine}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="rd-button rd-small" data-testid="window-set" disabled={!isFine || days === own}>
        {t('window.set')}
      </button>
      <button
        type="button"
        class="rd-link"
        data-testid="window-never"
        aria-pressed={own === null}
        onClick={() => onSet(id, null)}
      >
        {t('window.never')}
      </button>
      {own !== undefined && (
        <button
          type="button"
          class="rd-link"
          data-testid="window-ours"
          onClick={() => {
            setText(String(ours ?? ''));
            onSet(id, undefined);
          }}
        >
          {t('window.ours')}
        </button>
      )}
    </form>
  );
}
