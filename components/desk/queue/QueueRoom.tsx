import { MOST_CHOSEN } from '../../../lib/reviews/review.ts';
import { FirstSteps } from '../../ui/FirstSteps.tsx';
import { ListRow, Total } from '../../ui/ListRow.tsx';
import { SnoozeMenu } from '../../ui/SnoozeMenu.tsx';
import { useT } from '../../ui/translation.ts';
import { VirtualList } from '../../ui/virtual-list.ts';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueRow } from './QueueRow.tsx';
import type { QueueModel } from './queue-model.ts';

/** Every review of every platform, those with the least time left first. */
export function QueueRoom({ model }: { model: QueueModel }) {
  const t = useT();
  const keys = model.keys.value;
  const state = model.state.value;
  return (
    <div class="rd-queue" data-testid="queue" aria-busy={state === 'loading'}>
      <QueueFilters model={model} />
      {state === 'failed' && (
        <p class="rd-notice" role="alert">
          {t('popup.failed')}
        </p>
      )}
      <p class="rd-queue-count" role="status" data-testid="queue-count" data-count={keys.length} data-state={state}>
        {model.size.value > 0 && t('queue.count', { count: keys.length, all: model.size.value })}
        {state === 'loading' && ` ${t('queue.loading')}`}
      </p>
      {keys.length > 0 && <Several model={model} />}
      {keys.length === 0 ? (
        <Nothing model={model} />
      ) : (
        <div class="rd-queue-list">
          <Total.Provider value={keys.length}>
            <VirtualList as="ul" item={ListRow} data={keys} itemSize={170}>
              {(key: string) => <QueueRow key={key} model={model} id={key} />}
            </VirtualList>
          </Total.Provider>
        </div>
      )}
    </div>
  );
}

function Nothing({ model }: { model: QueueModel }) {
  const t = useT();
  if (model.state.value === 'loading') return null;
  const empty = model.size.value === 0;
  return (
    <div class="rd-queue-empty" data-testid="queue-empty">
      <p>{t(empty ? 'queue.empty' : 'queue.no-match')}</p>
      {empty && <FirstSteps />}
      {empty ? (
        <a href="#data">{t('queue.empty-next')}</a>
      ) : (
        <button type="button" class="rd-button" onClick={model.reset}>
          {t('list.show-all')}
        </button>
      )}
    </div>
  );
}

/** What is done with all that are chosen. */
function Several({ model }: { model: QueueModel }) {
  const t = useT();
  const chosen = [...model.chosen.value];
  const said = model.said.value;
  const reach = Math.min(model.keys.value.length, MOST_CHOSEN);
  return (
    <div class="rd-queue-several">
      <label>
        <input
          type="checkbox"
          data-testid="queue-choose-all"
          checked={chosen.length > 0 && chosen.length >= reach}
          onChange={({ currentTarget }) => model.chooseAll(currentTarget.checked)}
        />
        <span>{t('queue.choose-all', { count: reach })}</span>
      </label>
      {chosen.length > 0 && (
        <div class="rd-row" data-testid="queue-bulk">
          <b>{t('queue.chosen', { count: chosen.length })}</b>
          <SnoozeMenu onSnooze={(choice) => model.snooze(chosen, choice)} />
          <button
            type="button"
            class="rd-button"
            data-testid="queue-bulk-done"
            disabled={model.busy.value}
            onClick={() => model.done(chosen)}
          >
            {t('mark-done')}
          </button>
        </div>
      )}
      <p role="status" data-testid="queue-said">
        {said && (said.what === 'no-room' ? t('no-room') : t(`queue-said.${said.what}`, { count: said.count }))}
      </p>
    </div>
  );
}
