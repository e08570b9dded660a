import { computed, effect, signal } from '@preact/signals';
import { OutcomesRoom } from '../../../components/desk/outcomes/OutcomesRoom.tsx';
import '../../../components/desk/outcomes/outcomes.css';
import { quietly } from '../../../lib/log.ts';
import { type Ledger, ledgerOf, readLedger } from '../../../lib/reviews/ledger.ts';
import { watchRecentOutcomes } from '../../../lib/reviews/recent-outcomes.ts';
import { storeSettings } from '../../../lib/settings-store.ts';
import type { OpenRoom } from './room.ts';

const DAY = 86_400_000;

/** What became of complaints. The rates are made once, at the first visit and for each window that is chosen. */
export const openOutcomes: OpenRoom = ({ live, now }) => {
  const ledger = signal<Ledger | null>(null);
  const progress = signal<number | null>(null);
  const failed = signal(false);
  const days = computed(() => live.value.outcomeDays);
  const recent = computed(() => watchRecentOutcomes({ now: now.peek(), outcomeDays: days.value }));
  let running = new AbortController();
  const make = async (outcomeDays: number) => {
    running.abort();
    const mine = new AbortController();
    running = mine;
    progress.value = 0;
    failed.value = false;
    const onProgress = (read: number) => {
      if (!mine.signal.aborted) progress.value = read;
    };
    try {
      const ask = { now: now.peek(), window: outcomeDays * DAY, signal: mine.signal, onProgress };
      const entries = await readLedger(ask);
      if (!mine.signal.aborted) ledger.value = ledgerOf(entries);
    } catch (error) {
      if (!mine.signal.aborted) failed.value = true;
      throw error;
    } finally {
      if (!mine.signal.aborted) progress.value = null;
    }
  };
  effect(() => quietly('making the ledger', make(days.value)));
  const model = {
    ...{ ledger, progress, failed, days, now },
    recent: computed(() => recent.value.value),
    chooseDays: (outcomeDays: number) => quietly('keeping a setting', storeSettings({ outcomeDays })),
  };
  return () => <OutcomesRoom model={model} />;
};
