/** Teaching, seen from the sidebar: point or choose, look at what would be read, keep it or not. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Lesson } from '../../lib/extract/lesson.ts';
import { inSlices } from '../../lib/extract/steps.ts';
import type { TaughtField, TeachableField } from '../../lib/extract/taught.ts';
import type { TaughtText } from '../../lib/extract/taught-value.ts';
import type { Candidate } from '../../lib/extract/teach-target.ts';
import type { Translate } from '../../lib/i18n.ts';
import { log } from '../../lib/log.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { LocatedRecord, Page } from '../../lib/platforms/platform.ts';
import type { Teaching } from '../../lib/platforms/teaching.ts';
import type { PageKind, Platform } from '../../lib/reviews/review.ts';
import type { PackResult } from '../../lib/reviews/taught-store.ts';
import { wallClock } from '../ui/time.ts';
import { type PointedAt, type Pointer, startPointing } from './pointer.ts';

/** `pointing`: the seller points or chooses; `wrong`: there was nothing to learn at the last place · `trying` · `preview`. */
export type TeachStep =
  | { step: 'pointing'; field: TeachableField; candidates: Candidate[]; wrong: boolean }
  | { step: 'trying'; field: TeachableField }
  | { step: 'preview'; field: TeachableField; lesson: Lesson; about: string[]; failed: boolean };

/** What was said to a file: taken, or why not. `failed`: the background did not answer. */
export type FileAnswer = PackResult | { ok: false; error: 'failed' };

export interface TeachModel {
  /** null: nobody is teaching. */
  step: ReadonlySignal<TeachStep | null>;
  /** What is taught on this page kind. */
  taught: ReadonlySignal<TaughtField[]>;
  answer: ReadonlySignal<FileAnswer | null>;
  /** Ask where a field is. */
  begin(field: TeachableField): void;
  /** Frame a candidate on the page; null: none. */
  show(candidate: number | null): void;
  choose(candidate: number): void;
  cancel(): void;
  keep(): Promise<void>;
  forget(field: TeachableField): Promise<void>;
  /** The platform's lessons as the text of a file. */
  file(): Promise<string>;
  load(text: string): Promise<void>;
}

/** What stands at a place. */
type Read = Pick<TaughtText, 'text' | 'value'>;

export interface TeachStart {
  platform: Platform;
  pageKind: PageKind;
  page(): Page;
  /** All records of the page, as read last. */
  located(): readonly LocatedRecord[];
  startTeaching(located: readonly LocatedRecord[], field: TeachableField, platform: Platform, page: Page): Teaching;
  /** All that is taught on the platform. */
  taught: Signal<TaughtField[]>;
  /** Says in the seller's words what is under the finger. */
  says(field: TeachableField, inRecord: boolean, read: Read | null): string;
  layer: HTMLElement;
  stopped: AbortSignal;
}

const aboutOf = ({ record }: LocatedRecord): string =>
  (record.title || record.body || record.author || '').slice(0, 80);

/** A value in the seller's words; the page's own where it is none (yet). */
export function shownValue(t: Translate, field: TeachableField, { value, text }: Read): string {
  if (value === null) return text;
  if (field === 'rating') return t('stars', { rating: Number(value) });
  if (field === 'postedAt') return wallClock(t, String(value));
  return typeof value === 'object' ? value.body : String(value);
}

/** What is said beside the frame. */
export const pointedWords =
  (t: Translate): TeachStart['says'] =>
  (field, inRecord, read) => {
    const name = t(`field.${field}`);
    if (read) return `${name}: ${shownValue(t, field, read).slice(0, 80)}`;
    return inRecord ? t('teach.none-here', { field: name }) : t('teach.outside');
  };

/** One per review page. */
export function createTeach(start: TeachStart): TeachModel {
  const { platform, pageKind, stopped, taught } = start;
  const step = signal<TeachStep | null>(null);
  const answer = signal<FileAnswer | null>(null);
  let pointer: Pointer | null = null;
  let round = 0;
  /** Made anew when the page was read anew. */
  let lesson: { of: readonly LocatedRecord[]; field: TeachableField; teaching: Teaching } | null = null;

  const teachingOf = (field: TeachableField): Teaching => {
    const of = start.located();
    if (lesson?.of !== of || lesson.field !== field)
      lesson = { of, field, teaching: start.startTeaching(of, field, platform, start.page()) };
    return lesson.teaching;
  };
  const describe = (field: TeachableField, element: Element): PointedAt => {
    const teaching = teachingOf(field);
    const around = teaching.recordAt(element);
    const read = teaching.readAt(element);
    return { around, says: start.says(field, around !== null, read), good: read !== null };
  };
  const stopPointing = () => {
    pointer?.stop();
    pointer = null;
  };
  const point = (field: TeachableField, wrong: boolean) => {
    stopPointing();
    step.value = { step: 'pointing', field, candidates: teachingOf(field).candidates(), wrong };
    pointer = startPointing({
      layer: start.layer,
      describe: (element) => describe(field, element),
      onPoint: (element) => void tryOut(field, element),
      onCancel: cancel,
      stopped,
    });
  };
  const tryOut = async (field: TeachableField, element: Element) => {
    round += 1;
    const mine = round;
    stopPointing();
    step.value = { step: 'trying', field };
    try {
      const of = start.located();
      const found = await inSlices(teachingOf(field).learn(element), stopped);
      if (mine !== round) return;
      if (found) step.value = { step: 'preview', field, lesson: found, about: of.map(aboutOf), failed: false };
      else point(field, true);
    } catch (error) {
      if (stopped.aborted || mine !== round) return;
      log('teaching failed', error instanceof Error ? error.name : 'unknown');
      point(field, true);
    }
  };
  const cancel = () => {
    round += 1;
    stopPointing();
    lesson = null;
    step.value = null;
  };

  return {
    step,
    taught: computed(() => taught.value.filter((one) => one.pageKind === pageKind)),
    answer,
    begin(field) {
      answer.value = null;
      round += 1;
      point(field, false);
    },
    show(candidate) {
      const now = step.value;
      if (now?.step !== 'pointing') return;
      pointer?.frame(candidate === null ? null : (now.candidates[candidate]?.element ?? null));
    },
    choose(candidate) {
      const now = step.value;
      const chosen = now?.step === 'pointing' ? now.candidates[candidate] : undefined;
      if (now && chosen) void tryOut(now.field, chosen.element);
    },
    cancel,
    async keep() {
      const now = step.value;
      if (now?.step !== 'preview') return;
      const { field, ways } = now.lesson;
      try {
        taught.value = await sendMessage('teach', { platform, pageKind, field, ways });
        cancel();
      } catch {
        step.value = { ...now, failed: true };
      }
    },
    async forget(field) {
      answer.value = null;
      taught.value = await sendMessage('forgetTaught', { platform, pageKind, field });
    },
    file: () => sendMessage('exportTaught', { platform }),
    async load(text) {
      try {
        const { result, taught: all } = await sendMessage('importTaught', { platform, pack: text });
        taught.value = all;
        answer.value = result;
      } catch {
        answer.value = { ok: false, error: 'failed' };
      }
    },
  };
}
