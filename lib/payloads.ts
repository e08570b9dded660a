/** What each message may carry: the wall between web pages and the store. Unknown keys are dropped, wrong ones refused. */
import * as z from 'zod/mini';
import { isPlatformAddress } from './platforms/hosts.ts';
import { SCRIPTS } from './platforms/places.ts';
import { RULES } from './platforms/policy.ts';
import { GLOSS_LANGUAGES, PURPOSES, TONES } from './replies/draft.ts';
import { Health, Scope, Status } from './reviews/look-schema.ts';
import {
  CAUSES,
  CHANNELS,
  DEEDS,
  FOLLOW_UP_KINDS,
  LANGUAGES,
  OVERRIDE_REASONS,
  PAGE_KINDS,
  PLATFORMS,
  type Platform,
  REPORT_RESULTS,
  REVIEW_KINDS,
  SENTIMENTS,
  SNOOZES,
  SOLUTIONS,
  TRIAGES,
} from './reviews/review.ts';
import { LONGEST_PACK, Taught, TaughtPlace } from './reviews/taught-pack.ts';
import { WindowDays } from './seller-time.ts';
import { Settings } from './settings.ts';
import { UI_LANGUAGES } from './ui-language.ts';

const key = z.string().check(z.minLength(3), z.maxLength(500));
/** As many as a page may list. */
const keys = z.array(key).check(z.minLength(1), z.maxLength(5_000));
const word = z.string().check(z.maxLength(2_000));
const draftText = z.string().check(z.maxLength(50_000));
const count = z.int().check(z.minimum(0));
const blanks = z.record(word, word);
const platform = z.enum(PLATFORMS);
const channel = z.enum(CHANNELS);
const language = z.nullable(z.string().check(z.maxLength(35)));

const templateId = z.string().check(z.minLength(1), z.maxLength(200));
const tagWord = z.string().check(z.minLength(1), z.maxLength(200));
const span = z.object({ field: z.enum(['title', 'body', 'followUp']), start: count, end: count });
const said = z.discriminatedUnion('about', [
  z.object({ about: z.literal('cause'), cause: z.enum(CAUSES), is: z.boolean() }),
  z.object({ about: z.literal('sentiment'), is: z.enum(SENTIMENTS) }),
  z.object({ about: z.literal('triage'), is: z.enum(TRIAGES) }),
]);
const overridden = z
  .object({ rule: z.enum(RULES), quote: word, reason: z.enum(OVERRIDE_REASONS), note: word })
  // "Other" says nothing by itself.
  .check(z.refine(({ reason, note }) => reason !== 'other' || note.trim() !== '', { path: ['note'] }));

const look = {
  platform,
  pageKind: z.enum(PAGE_KINDS),
  shop: z.string().check(z.minLength(1), z.maxLength(200)),
  url: z.string().check(z.maxLength(8_000)),
  status: Status,
  scope: Scope,
  health: Health,
};

/** A content script runs on its platform's hosts only: a look from elsewhere is made up. */
const fromThere = z.refine<{ platform: Platform; url: string }>(
  ({ platform, url }) => isPlatformAddress(platform, url),
  { path: ['url'] },
);

/** One schema per message; the names are those of `Protocol` in lib/messages.ts. */
export const PAYLOADS = {
  /** Records are parsed one by one (`parseRecord`): an odd one must not cost the others their answer. */
  observe: z
    .object({ ...look, records: z.array(z.unknown()).check(z.maxLength(500)), settled: z.boolean() })
    .check(fromThere),
  covered: z.object({ ...look, reviewKeys: z.array(key).check(z.maxLength(20_000)) }).check(fromThere),
  bring: z.object({ script: z.enum(SCRIPTS) }),
  boot: z.object({ platform }),
  nothing: z.object({}),
  selection: z.object({}),
  openReview: z.object({ key, reminder: z.optional(z.enum(FOLLOW_UP_KINDS)) }),
  key: z.object({ key }),
  draft: z.object({
    key,
    channel,
    glossLanguage: z.enum(GLOSS_LANGUAGES),
    buyerLanguage: language,
    privately: z.optional(z.boolean()),
    variant: z.optional(count),
    blanks: z.optional(blanks),
    tone: z.optional(z.nullable(z.enum(TONES))),
    purpose: z.optional(z.enum(PURPOSES)),
    template: z.optional(templateId),
    basedOn: z.optional(z.nullable(z.number())),
  }),
  templates: z.object({ key, channel, buyerLanguage: language, glossLanguage: z.enum(GLOSS_LANGUAGES) }),
  saveDraft: z.object({
    reviewKey: key,
    channel,
    text: draftText,
    variant: count,
    blanks,
    edited: z.boolean(),
    carried: z.boolean(),
    tone: z.optional(z.nullable(z.enum(TONES))),
    purpose: z.optional(z.enum(PURPOSES)),
    basedOn: z.optional(z.nullable(z.number())),
    settled: z.optional(z.boolean()),
  }),
  check: z.object({
    platform,
    channel,
    kind: z.nullable(z.enum(REVIEW_KINDS)),
    language,
    text: draftText,
    uiLanguage: z.enum(UI_LANGUAGES),
    shop: z.optional(word),
  }),
  correct: z.object({
    key,
    said: z.array(said).check(z.minLength(1), z.maxLength(CAUSES.length)),
    words: z.nullable(span),
  }),
  undoCorrection: z.object({ key, at: z.number() }),
  nameTag: z.object({ key, name: tagWord, example: tagWord, ofProduct: z.boolean() }),
  edits: z.object({
    sentences: z.array(draftText).check(z.maxLength(60)),
    text: draftText,
    language: z.enum(LANGUAGES),
  }),
  tactics: z.object({ platform, text: draftText, uiLanguage: z.enum(UI_LANGUAGES) }),
  radar: z.object({ key, channel, text: draftText, buyerLanguage: language }),
  report: z.object({
    key,
    type: z.enum(['inserted', 'undone', 'copied']),
    channel,
    text: z.optional(draftText),
    overridden: z.optional(z.array(overridden).check(z.minLength(1), z.maxLength(100))),
  }),
  record: z.object({
    key,
    deed: z.discriminatedUnion('type', [
      z.object({ type: z.enum(['refund', 'resend', 'report-filed']) }),
      z.object({ type: z.literal('solution'), how: z.enum(SOLUTIONS) }),
      z.object({ type: z.literal('report-outcome'), result: z.enum(REPORT_RESULTS) }),
    ]),
  }),
  takeBack: z.object({ key, type: z.enum(DEEDS), at: z.number() }),
  snooze: z.object({ key, choice: z.enum(SNOOZES) }),
  snoozeMany: z.object({ keys, choice: z.enum(SNOOZES) }),
  keys: z.object({ keys }),
  setWindow: z.object({ id: z.string().check(z.maxLength(80)), days: z.optional(WindowDays) }),
  teach: Taught,
  taughtPlace: TaughtPlace,
  /** A file that is too long is refused in words (`parsePack`), one that is absurdly long here. */
  importTaught: z.object({ platform, pack: z.string().check(z.maxLength(10 * LONGEST_PACK)) }),
  ofOrder: z.object({ platform, orderId: z.string().check(z.minLength(5), z.maxLength(100)) }),
  looks: z.object({
    sidebarWidth: Settings.shape.sidebarWidth,
    sidebarCollapsed: Settings.shape.sidebarCollapsed,
    sidebarSide: Settings.shape.sidebarSide,
  }),
} as const;
