/** Templates and voices as a small JSON file that shops can pass on, and the wall it has to pass on its way in. Data only: no code. */
import * as z from 'zod/mini';
import { LONGEST_TEMPLATE, LONGEST_TEMPLATE_NAME, MOST_TEMPLATES } from '../replies/template.ts';
import type { VoiceRow } from '../replies/voice.ts';
import { CHANNELS, PLATFORMS } from './review.ts';
import type { Template } from './template-rows.ts';
import { Voices } from './voice-rows.ts';

/** Versions of the file. One that is newer than this is refused, not guessed at. */
const VERSION = 1;
/** UTF-16 units of a whole file. */
export const LONGEST_REPLIES_FILE = 4_000_000;
const MOST_VOICES = 500;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const FileTemplate = z.object({
  id,
  group: id,
  name: z.string().check(z.minLength(1), z.maxLength(2 * LONGEST_TEMPLATE_NAME)),
  platform: z.nullable(z.enum(PLATFORMS)),
  channel: z.nullable(z.enum(CHANNELS)),
  language: z.string().check(z.minLength(2), z.maxLength(35)),
  text: z.string().check(z.minLength(1), z.maxLength(2 * LONGEST_TEMPLATE)),
});
type FileTemplate = z.output<typeof FileTemplate>;

const File = z.object({
  reviewDeskReplies: z.literal(VERSION),
  templates: z.array(FileTemplate).check(z.maxLength(MOST_TEMPLATES)),
  voices: z.array(Voices).check(z.maxLength(MOST_VOICES)),
});
export interface Replies {
  templates: FileTemplate[];
  voices: VoiceRow[];
}

const plain = ({ id: name, group, name: called, platform, channel, language, text }: FileTemplate): FileTemplate => ({
  ...{ id: name, group, name: called, platform, channel, language, text },
});

/** The file's text: readable, sorted, the same for the same replies. How often a template was used stays at home. */
export function repliesFile(templates: readonly Template[], voices: readonly VoiceRow[]): string {
  const file = {
    reviewDeskReplies: VERSION,
    templates: templates.map(plain).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    voices: voices.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Why a file was refused, whole: `invalid` also for one bad entry among good ones. */
export type RepliesFileError = 'too-large' | 'not-json' | 'not-replies' | 'newer' | 'invalid';

/** What stands in a file, all of it or nothing. Never throws. */
export function parseReplies(text: string): { ok: true; replies: Replies } | { ok: false; error: RepliesFileError } {
  if (text.length > LONGEST_REPLIES_FILE) return { ok: false, error: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, error: 'not-json' };
  }
  const version = (Object(value) as Record<string, unknown>).reviewDeskReplies;
  if (typeof version !== 'number') return { ok: false, error: 'not-replies' };
  if (version > VERSION) return { ok: false, error: 'newer' };
  const parsed = z.safeParse(File, value);
  if (!parsed.success) return { ok: false, error: 'invalid' };
  const { templates, voices } = parsed.data;
  const ids = new Set(templates.map((one) => one.id));
  if (ids.size < templates.length) return { ok: false, error: 'invalid' };
  return { ok: true, replies: { templates, voices } };
}

/** `new` · `known`: the same is here · `both`: another of that name is here; both are kept, or both make one voice. */
export type ReplyFate = 'new' | 'known' | 'both';

export interface RepliesPlan {
  templates: { name: string; language: string; fate: ReplyFate }[];
  voices: { key: string; fate: ReplyFate }[];
  writes: { templates: Template[]; voices: VoiceRow[] };
  /** There would be too many templates: nothing can be taken in. */
  tooMany: boolean;
}

/** Ours, with what the other one says where ours says nothing. */
function together(ours: VoiceRow, other: VoiceRow): VoiceRow {
  return {
    ...ours,
    shopName: ours.shopName || other.shopName,
    signature: ours.signature || other.signature,
    tone: ours.tone ?? other.tone,
    remedies: { ...other.remedies, ...ours.remedies },
    greetings: { ...other.greetings, ...ours.greetings },
    closings: { ...other.closings, ...ours.closings },
    avoid: [...new Set([...ours.avoid, ...other.avoid])].slice(0, 100),
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What taking a file in would do; writes nothing. */
export function planReplies(
  file: Replies,
  stored: { templates: readonly Template[]; voices: readonly VoiceRow[] },
  now: number,
): RepliesPlan {
  const plan: RepliesPlan = { templates: [], voices: [], writes: { templates: [], voices: [] }, tooMany: false };
  const taken = new Set([...stored.templates, ...file.templates].map((one) => one.id));
  for (const one of file.templates) {
    const before = stored.templates.find((row) => row.id === one.id);
    const copy = stored.templates.some((row) =>
      isSame({ ...plain(row), id: '', group: '' }, { ...one, id: '', group: '' }),
    );
    const fate = copy ? 'known' : before ? 'both' : 'new';
    plan.templates.push({ name: one.name, language: one.language, fate });
    if (fate === 'known') continue;
    const fresh = { ...one, usedCount: 0, usedAt: null, changedAt: now };
    if (fate === 'new') {
      plan.writes.templates.push(fresh);
      continue;
    }
    let number = 2;
    while (taken.has(`${one.id} ${number}`)) number += 1;
    const other = `${one.id} ${number}`;
    taken.add(other);
    plan.writes.templates.push({ ...fresh, id: other, group: other, name: `${one.name} (${number})` });
  }
  for (const one of file.voices) {
    const before = stored.voices.find((row) => row.key === one.key);
    const merged = before && together(before, one);
    const fate = !before ? 'new' : isSame({ ...one, changedAt: before.changedAt }, before) ? 'known' : 'both';
    plan.voices.push({ key: one.key, fate });
    if (fate !== 'known') plan.writes.voices.push({ ...(merged ?? one), changedAt: now });
  }
  plan.tooMany = stored.templates.length + plan.writes.templates.length > MOST_TEMPLATES;
  return plan;
}
