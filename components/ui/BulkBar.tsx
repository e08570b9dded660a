import type { Snooze } from '../sidebar/model.ts';
import { Icon } from './Icon.tsx';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import { useT } from './translation.ts';

interface Props {
  count: number;
  onSnooze: (choice: Snooze) => void;
  onDone: () => void;
  onClear: () => void;
  /** The snooze menu is asked for by its key; `onOpened` says that it is there. */
  asked?: boolean;
  onOpened?: () => void;
}

/** What can be done with all that are chosen. */
export function BulkBar({ count, onSnooze, onDone, onClear, asked = false, onOpened }: Props) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing of a form is in here
    <div class="rd-bulk" role="group" aria-label={t('bulk.chosen', { count })} data-testid="bulk">
      <span role="status">{t('bulk.chosen', { count })}</span>
      <SnoozeMenu onSnooze={onSnooze} asked={asked} {...(onOpened && { onOpened })} />
      <button type="button" class="rd-button" data-testid="bulk-done" onClick={onDone}>
        <Icon name="check" />
        {t('mark-done')}
      </button>
      <button type="button" class="rd-link" data-testid="bulk-clear" onClick={onClear}>
        {t('bulk.clear')}
      </button>
    </div>
  );
}
