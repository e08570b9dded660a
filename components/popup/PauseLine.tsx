import type { Pausable, Paused } from '../../lib/pause.ts';
import { useT } from '../ui/translation.ts';

export interface PauseLineProps {
  paused: Paused;
  /** Host of the page the seller looks at, where it is one of ours; null: it is none, or nobody knows. */
  host: string | null;
  onPause: (what: Pausable, pause: boolean) => void;
}

/** Where the extension stays out of pages, the way to end it, and the way to begin it on the page at hand. */
export function PauseLine({ paused, host, onPause }: PauseLineProps) {
  const t = useT();
  const lines = [
    ...paused.platforms.map((platform) => ({
      id: platform as string,
      what: { platform } as Pausable,
      text: t('pause.on-platform', { platform: t(`platform.${platform}`) }),
    })),
    ...paused.hosts.map((one) => ({ id: one, what: { host: one }, text: t('pause.host', { host: one }) })),
  ];
  return (
    <footer class="rd-pause">
      {lines.map(({ id, what, text }) => (
        <p key={id} class="rd-row" data-testid="paused" data-what={id}>
          <span>{text}</span>
          <button
            type="button"
            class="rd-button rd-small"
            aria-label={`${t('pause.end')} · ${id}`}
            onClick={() => onPause(what, false)}
          >
            {t('pause.end')}
          </button>
        </p>
      ))}
      {host !== null && !paused.hosts.includes(host) && (
        <button type="button" class="rd-link" data-testid="pause-here" onClick={() => onPause({ host }, true)}>
          {t('pause.here', { host })}
        </button>
      )}
    </footer>
  );
}
