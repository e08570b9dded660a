import { liveQuery } from 'dexie';
import { QueueRoom } from '../../../components/desk/queue/QueueRoom.tsx';
import { createQueueModel, type QueueItem, type QueueStore } from '../../../components/desk/queue/queue-model.ts';
import '../../../components/desk/queue/queue.css';
import { namesOf } from '../../../components/desk/queue/tag-names.ts';
import { db } from '../../../lib/db.ts';
import { endOfToday } from '../../../lib/follow-ups/calendar.ts';
import { sendMessage } from '../../../lib/messages.ts';
import { createSearchIndex } from '../../../lib/reviews/search-index.ts';
import { keepSearchable } from '../../../lib/reviews/search-keeper.ts';
import type { OpenRoom } from './room.ts';

const MINUTE = 60_000;

async function itemsOf(keys: readonly string[]): Promise<(QueueItem | null)[]> {
  const store = db();
  const [reviews, rows] = await Promise.all([
    store.reviews.bulkGet([...keys]),
    store.followUps.where('reviewKey').anyOf(keys).toArray(),
  ]);
  const open = Map.groupBy(
    rows.filter(({ state }) => state === 'open'),
    ({ reviewKey }) => reviewKey,
  );
  return reviews.map((review) => (review ? { review, followUps: open.get(review.key) ?? [] } : null));
}

/** Every review of every platform. */
export const openQueue: OpenRoom = ({ t, now }) => {
  const index = createSearchIndex();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const store: QueueStore = {
    search: (ask, at) => index.search(ask, { now: at, endOfDay: endOfToday(at, timeZone) }, namesOf(t)),
    shops: index.shops,
    size: index.size,
    items: itemsOf,
    open: (key) => sendMessage('openReview', { key }),
    done: async (keys) => void (await sendMessage('markManyDone', { keys: [...keys] })),
    snooze: async (keys, choice) => void (await sendMessage('snoozeMany', { keys: [...keys], choice })),
  };
  const model = createQueueModel(store, now);
  const wake = keepSearchable(db(), index, {
    clock: Date.now,
    watch: (query, next, failed) => void liveQuery(query).subscribe({ next, error: failed }),
    changed: model.refresh,
    state: (state) => {
      model.state.value = state;
    },
  });
  setInterval(wake, MINUTE);
  return () => <QueueRoom model={model} />;
};
