import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SNOOZES, type Snooze } from '../sidebar/model.ts';
import { Icon } from './Icon.tsx';
import { useT } from './translation.ts';

interface Props {
  onSnooze: (choice: Snooze) => void;
  /** The `s` key asks for the menu; `onOpened` says that it is there. */
  asked?: boolean;
  onOpened?: () => void;
}

/** A button with the times a seller puts things off to. Arrow keys and Escape as menus have them. */
export function SnoozeMenu({ onSnooze, asked = false, onOpened }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!asked) return;
    setOpen(true);
    onOpened?.();
  }, [asked, onOpened]);
  useLayoutEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [open]);

  const shut = (refocus: boolean) => {
    setOpen(false);
    if (refocus) button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = items.indexOf(event.target as HTMLElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) items[(at + step + items.length) % items.length]?.focus();
    else if (event.key === 'Escape') shut(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget && !box.current?.contains(event.relatedTarget as Node)) shut(false);
  };

  return (
    <div class="rd-menu-box" ref={box}>
      <button
        type="button"
        class="rd-button"
        data-testid="snooze"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="clock" />
        {t('snooze')}
      </button>
      {open && (
        <div
          class="rd-menu rd-snooze-menu"
          role="menu"
          tabIndex={-1}
          aria-label={t('snooze')}
          onKeyDown={onKeyDown}
          onFocusOut={onFocusOut}
        >
          {SNOOZES.map((choice) => (
            <button
              type="button"
              role="menuitem"
              key={choice}
              data-testid={`snooze-${choice}`}
              onClick={() => {
                shut(true);
                onSnooze(choice);
              }}
            >
              {t(`snooze.${choice}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
