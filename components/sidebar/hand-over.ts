/** Hands what was read to the background and keeps what came back, record by record: a changed card doesn't send the other 4,999 again. */
import { type Covered, type ReviewState, sendMessage } from '../../lib/messages.ts';
import type { Reading } from '../../lib/platforms/platform.ts';
import type { Look } from './look.ts';

/** Records in one message. */
const CHUNK = 400;
/** Judged before the page has settled: what can be scrolled to in the meantime. */
const AHEAD = 60;

/** What is known of each record of a look, in its order; null: nothing yet, or it can't be told apart. */
export type States = (ReviewState | null)[];

export interface HandOver {
  /** Few enough to be asked for again at any time. */
  isShort(): boolean;
  /** What came back about these records before. */
  known(prints: readonly string[]): States;
  /** Has the first of them judged and compared, not remembered: they may still be moving. Rejects when the background is gone. */
  preview(look: Look): Promise<void>;
  /**
   * Remembers what was not remembered before, and then that this is what was on screen. `told` hears of each portion; it
   * answers whether to go on. Resolves to what is known of the list, null when told to stop. Rejects when the background is gone.
   */
  remember(look: Look, told: () => boolean): Promise<Covered | null>;
  /** A newer state of one review. */
  replace(state: ReviewState): void;
  forget(): void;
}

const ask = ({ reading }: Look, which: readonly number[], settled: boolean) => {
  const { located, ...look } = reading;
  const records = which.flatMap((i) => located[i]?.record ?? []);
  return sendMessage('observe', { ...look, records, settled } satisfies Reading);
};

export function createHandOver(): HandOver {
  const remembered = new Map<string, ReviewState | null>();
  /** Of records that have not settled yet. */
  const previewed = new Map<string, ReviewState | null>();
  const stateOf = (print: string) => remembered.get(print) ?? previewed.get(print) ?? null;
  const keep = async (look: Look, which: readonly number[], into: Map<string, ReviewState | null>) => {
    const answer = await ask(look, which, into === remembered);
    for (const [at, i] of which.entries()) into.set(look.prints[i] ?? '', answer[at] ?? null);
  };

  return {
    isShort: () => remembered.size <= CHUNK,
    known: (prints) => prints.map(stateOf),
    async preview(look) {
      const first = look.prints.slice(0, AHEAD);
      const unknown = first.flatMap((print, i) => (remembered.has(print) || previewed.has(print) ? [] : [i]));
      if (unknown.length > 0) await keep(look, unknown, previewed);
    },
    async remember(look, told) {
      const { reading, prints } = look;
      // Whole stretches: reviews are told apart by what else is in the message.
      for (let from = 0; from < prints.length; from += CHUNK) {
        const portion = prints.slice(from, from + CHUNK);
        if (portion.every((print) => remembered.has(print))) continue;
        await keep(
          look,
          portion.map((_, at) => from + at),
          remembered,
        );
        if (!told()) return null;
      }
      previewed.clear();
      const reviewKeys = prints.flatMap((print) => stateOf(print)?.review.key ?? []);
      const { located: _, ...rest } = reading;
      return sendMessage('covered', { ...rest, reviewKeys });
    },
    replace(state) {
      for (const kept of [remembered, previewed])
        for (const [print, known] of kept) if (known?.review.key === state.review.key) kept.set(print, state);
    },
    forget() {
      remembered.clear();
      previewed.clear();
    },
  };
}
