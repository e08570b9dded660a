/** The shops' voices and the seller's templates on the desk. The store is handed in. */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { MessageKey, Translate } from '../../../lib/i18n.ts';
import { type Failure, failureOf } from '../../../lib/no-room.ts';
import type { PackLanguage } from '../../../lib/replies/draft.ts';
import type { VoiceChange, VoiceRow } from '../../../lib/replies/voice.ts';
import type { RepliesFileError, RepliesPlan } from '../../../lib/reviews/replies-file.ts';
import type { Channel, Platform } from '../../../lib/reviews/review.ts';
import type { Template } from '../../../lib/reviews/template-rows.ts';
import type { Finding } from '../../../lib/rules/finding.ts';

export interface Stored {
  templates: readonly Template[];
  voices: readonly VoiceRow[];
  /** Whose voices there can be. */
  shops: readonly { platform: Platform; shop: string }[];
  /** Where replies can go. */
  channels: Readonly<Record<Platform, readonly Channel[]>>;
  /** The names in the settings: they hold where no voice was set down. */
  shopNames: Readonly<Record<Platform, string>>;
  /** `YYYY-MM-DD` */
  today: string;
}

export interface CheckAsk {
  platform: Platform;
  channel: Channel;
  language: PackLanguage;
  text: string;
}

export interface RepliesJobs {
  newId(): string;
  /** `silent`: the voice before anything of it was kept. */
  changeVoice(silent: VoiceRow, change: VoiceChange): Promise<unknown>;
  /** false: refused. */
  saveTemplate(row: Template): Promise<boolean>;
  removeTemplate(id: string): Promise<unknown>;
  putBack(row: Template): Promise<unknown>;
  check(ask: CheckAsk): Promise<Finding[]>;
  /** The file's text. */
  file(stored: Stored): string;
  plan(text: string, stored: Stored): { ok: true; plan: RepliesPlan } | { ok: false; error: RepliesFileError };
  take(plan: RepliesPlan): Promise<unknown>;
}

/** What came of the last thing that was done. */
export type Said =
  | { of: 'saved' | 'voice-saved' | 'refused' | Failure | 'too-many' }
  | { of: 'removed'; row: Template }
  | { of: 'taken'; count: number }
  | { of: 'file'; error: RepliesFileError };

export interface RepliesModel {
  stored: ReadonlySignal<Stored | null>;
  failed: ReadonlySignal<boolean>;
  said: ReadonlySignal<Said | null>;
  /** The group of templates that is being written on; null: none. */
  editing: ReadonlySignal<string | null>;
  /** Variants that are not kept yet. */
  fresh: ReadonlySignal<readonly Template[]>;
  /** What was typed and not kept yet, by id: it outlives the editor and the room. */
  typed: Map<string, Template>;
  /** A file that was opened, and what taking it in would do. */
  plan: ReadonlySignal<RepliesPlan | null>;
  show(stored: Stored): void;
  fail(): void;
  changeVoice(silent: VoiceRow, change: VoiceChange): void;
  edit(group: string | null): void;
  /** A new template; with `group`, another language of that one. */
  begin(language: PackLanguage, like?: Template): void;
  duplicate(row: Template, name: string): void;
  saveTemplate(row: Template): void;
  remove(row: Template): void;
  undoRemove(): void;
  check(ask: CheckAsk): Promise<Finding[]>;
  file(): string | null;
  open(chosen: { text(): Promise<string>; size: number }): void;
  takeIn(): void;
  putAway(): void;
}

/** Bytes: what is longer is not even read. */
const TOO_LARGE = 16_000_000;

export function createRepliesModel(jobs: RepliesJobs): RepliesModel {
  const stored = signal<Stored | null>(null);
  const failed = signal(false);
  const said = signal<Said | null>(null);
  const editing = signal<string | null>(null);
  const fresh = signal<readonly Template[]>([]);
  const typed = new Map<string, Template>();
  const plan = signal<RepliesPlan | null>(null);
  const say = (what: Said | null) => {
    said.value = what;
  };
  /** One after the other: a field that is left must not overtake the one before. */
  let last: Promise<unknown> = Promise.resolve();
  const follow = <T>(work: () => Promise<T>, then: (result: T) => void) => {
    last = last.then(work).then(then as (result: unknown) => void, (error: unknown) => say({ of: failureOf(error) }));
  };
  const blank = (language: PackLanguage): Template => {
    const id = jobs.newId();
    return {
      ...{ id, group: id, name: '', platform: null, channel: null, language, text: '' },
      ...{ usedCount: 0, usedAt: null, changedAt: 0 },
    };
  };
  const begun = (row: Template) => {
    fresh.value = [...fresh.value, row];
    editing.value = row.group;
    say(null);
  };
  return {
    stored,
    failed,
    said,
    editing,
    fresh,
    typed,
    plan,
    show(next) {
      // Shown from an effect, which must not wait for what is changed here.
      const unsaved = fresh.peek().filter(({ id }) => !next.templates.some((row) => row.id === id));
      batch(() => {
        stored.value = next;
        fresh.value = unsaved;
      });
    },
    fail() {
      failed.value = true;
    },
    changeVoice(silent, change) {
      follow(
        () => jobs.changeVoice(silent, change),
        () => say({ of: 'voice-saved' }),
      );
    },
    edit(group) {
      editing.value = group;
      // A variant that nobody has written on is no loss.
      fresh.value = fresh.value.filter((row) => row.group === group || (typed.get(row.id) ?? row).text.trim() !== '');
      say(null);
    },
    begin(language, like) {
      const row = blank(language);
      begun(
        like ? { ...row, group: like.group, name: like.name, platform: like.platform, channel: like.channel } : row,
      );
    },
    duplicate(row, name) {
      const copy = blank('en');
      begun({ ...row, id: copy.id, group: copy.group, name, usedCount: 0, usedAt: null, changedAt: 0 });
    },
    saveTemplate(row) {
      follow(
        () => jobs.saveTemplate(row),
        (kept) => {
          if (kept) typed.delete(row.id);
          say({ of: kept ? 'saved' : 'refused' });
        },
      );
    },
    remove(row) {
      typed.delete(row.id);
      if (fresh.value.includes(row)) {
        fresh.value = fresh.value.filter((one) => one !== row);
        return;
      }
      follow(
        () => jobs.removeTemplate(row.id),
        () => say({ of: 'removed', row }),
      );
    },
    undoRemove() {
      const now = said.value;
      if (now?.of !== 'removed') return;
      follow(
        () => jobs.putBack(now.row),
        () => say({ of: 'saved' }),
      );
    },
    check: jobs.check,
    file() {
      const now = stored.value;
      if (!now || now.templates.length + now.voices.length === 0) return null;
      return `data:application/json;charset=utf-8,${encodeURIComponent(jobs.file(now))}`;
    },
    open(chosen) {
      const now = stored.value;
      if (!now) return;
      const read = async () => (chosen.size > TOO_LARGE ? null : chosen.text());
      follow(read, (text) => {
        const planned = text === null ? { ok: false as const, error: 'too-large' as const } : jobs.plan(text, now);
        plan.value = planned.ok ? planned.plan : null;
        say(planned.ok ? null : { of: 'file', error: planned.error });
      });
    },
    takeIn() {
      const planned = plan.value;
      if (!planned) return;
      if (planned.tooMany) return say({ of: 'too-many' });
      plan.value = null;
      const count = planned.writes.templates.length + planned.writes.voices.length;
      follow(
        () => jobs.take(planned),
        () => say({ of: 'taken', count }),
      );
    },
    putAway() {
      plan.value = null;
      say(null);
    },
  };
}

/** The sentence about what was done last. */
export function saidWords(t: Translate, said: Said): string {
  if (said.of === 'removed') return t('template.removed', { name: said.row.name });
  if (said.of === 'taken') return t('replies.taken', { count: said.count });
  if (said.of === 'file') return t(`replies-file.${said.error}` satisfies MessageKey);
  if (said.of === 'no-room') return t('no-room');
  return t(`replies.${said.of}`);
}
