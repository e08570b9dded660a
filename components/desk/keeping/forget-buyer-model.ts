/** The way of forgetting one buyer: searched, chosen, asked, done. The store is handed in. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Failure, failureOf } from '../../../lib/no-room.ts';
import type { StoredReview } from '../../../lib/reviews/review.ts';

export interface ForgetBuyerJobs {
  find(text: string): Promise<readonly StoredReview[]>;
  forget(keys: readonly string[]): Promise<void>;
}

export type ForgetBuyerState =
  | { step: 'search'; said: { what: 'done'; count: number } | { what: Failure | 'none' } | null }
  | { step: 'searching' }
  /** `asked`: the seller has to say yes first. */
  | { step: 'choose'; found: readonly StoredReview[]; chosen: ReadonlySet<string>; asked: boolean }
  | { step: 'forgetting' };

export interface ForgetBuyerModel {
  state: ReadonlySignal<ForgetBuyerState>;
  find(text: string): void;
  choose(key: string, yes: boolean): void;
  ask(asked: boolean): void;
  forget(): void;
  cancel(): void;
}

export function createForgetBuyerModel(jobs: ForgetBuyerJobs): ForgetBuyerModel {
  const state = signal<ForgetBuyerState>({ step: 'search', said: null });
  const failed = (error: unknown): void => {
    state.value = { step: 'search', said: { what: failureOf(error) } };
  };
  return {
    state,
    find(text) {
      state.value = { step: 'searching' };
      jobs.find(text).then((found) => {
        state.value =
          found.length === 0
            ? { step: 'search', said: { what: 'none' } }
            : { step: 'choose', found, chosen: new Set(), asked: false };
      }, failed);
    },
    choose(key, yes) {
      const before = state.value;
      if (before.step !== 'choose') return;
      const chosen = new Set(before.chosen);
      if (yes) chosen.add(key);
      else chosen.delete(key);
      state.value = { ...before, chosen, asked: false };
    },
    ask(asked) {
      const before = state.value;
      if (before.step === 'choose' && before.chosen.size > 0) state.value = { ...before, asked };
    },
    forget() {
      const before = state.value;
      if (before.step !== 'choose' || !before.asked) return;
      const keys = [...before.chosen];
      state.value = { step: 'forgetting' };
      jobs.forget(keys).then(() => {
        state.value = { step: 'search', said: { what: 'done', count: keys.length } };
      }, failed);
    },
    cancel() {
      state.value = { step: 'search', said: null };
    },
  };
}
