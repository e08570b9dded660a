/** What the shops' corrections taught, and the seller's tags. The store is handed in. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Failure, failureOf } from '../../../lib/no-room.ts';
import type { LearnedLesson, LearnedShop } from '../../../lib/reviews/learned-rows.ts';

export interface LearnedJobs {
  unteach(lesson: LearnedLesson): Promise<void>;
  /** How many reviews are judged otherwise by that. */
  forget(shop: LearnedShop): Promise<number>;
  /** false: that name can't be taken. */
  rename(id: string, name: string): Promise<boolean>;
  removeExample(id: string, example: string): Promise<void>;
  removeTag(id: string): Promise<void>;
}

/** What came of the last thing that was done. */
export type LearnedAnswer = { of: 'forgotten'; count: number } | { of: 'name-taken' } | { of: Failure };

export interface LearnedModel {
  /** null: being read. */
  shops: ReadonlySignal<readonly LearnedShop[] | null>;
  /** The shop whose reset is being asked about, as `placeOf` names it. */
  asking: ReadonlySignal<string | null>;
  answer: ReadonlySignal<LearnedAnswer | null>;
  show(shops: readonly LearnedShop[]): void;
  fail(): void;
  ask(shop: LearnedShop | null): void;
  forget(shop: LearnedShop): Promise<void>;
  unteach(lesson: LearnedLesson): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  removeExample(id: string, example: string): Promise<void>;
  removeTag(id: string): Promise<void>;
}

export const placeOf = ({ platform, shop }: Pick<LearnedShop, 'platform' | 'shop'>): string => `${platform}:${shop}`;

export function createLearnedModel(jobs: LearnedJobs): LearnedModel {
  const shops = signal<readonly LearnedShop[] | null>(null);
  const asking = signal<string | null>(null);
  const answer = signal<LearnedAnswer | null>(null);
  const told = async (work: Promise<LearnedAnswer | null>): Promise<void> => {
    answer.value = null;
    answer.value = await work.catch((error: unknown): LearnedAnswer => ({ of: failureOf(error) }));
  };
  const quiet = (work: Promise<unknown>): Promise<void> => told(work.then(() => null));
  return {
    shops,
    asking,
    answer,
    show(next) {
      shops.value = next;
    },
    fail() {
      answer.value = { of: 'failed' };
    },
    ask(shop) {
      answer.value = null;
      asking.value = shop && placeOf(shop);
    },
    forget(shop) {
      asking.value = null;
      return told(jobs.forget(shop).then((count) => ({ of: 'forgotten', count })));
    },
    unteach: (lesson) => quiet(jobs.unteach(lesson)),
    rename: (id, name) => told(jobs.rename(id, name).then((taken) => (taken ? null : { of: 'name-taken' }))),
    removeExample: (id, example) => quiet(jobs.removeExample(id, example)),
    removeTag: (id) => quiet(jobs.removeTag(id)),
  };
}
