import type { Kept } from '../../lib/lost-data.ts';
import { dayOrTime } from './time.ts';
import { useT } from './translation.ts';

export interface LostNoticeProps {
  lost: Kept;
  now: number;
  /** To where a backup is restored. */
  onRestore: () => void;
  /** Goes on without it. */
  onSettle: () => void;
}

/** The browser cleared what was stored: what there was, and the way to get it back. */
export function LostNotice({ lost, now, onRestore, onSettle }: LostNoticeProps) {
  const t = useT();
  return (
    <section class="rd-lost" aria-labelledby="rd-lost" data-testid="lost">
      <p id="rd-lost" role="status">
        {t('lost', { count: lost.reviews, when: dayOrTime(t, lost.at, now) })}
      </p>
      <p>{t('lost.next')}</p>
      <div class="rd-row">
        <button type="button" class="rd-button rd-primary" data-testid="lost-restore" onClick={onRestore}>
          {t('restore')}
        </button>
        <button type="button" class="rd-button" data-testid="lost-settle" onClick={onSettle}>
          {t('lost.settle')}
        </button>
      </div>
    </section>
  );
}
