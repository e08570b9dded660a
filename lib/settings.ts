/** Settings: schema, defaults, reading with healing (a bad value falls back to that key's default). */
import * as z from 'zod/mini';
import { areDistinct, COMMAND_NAMES, isCommandKey } from './commands.ts';
import { FOLLOW_UP_KINDS, PLATFORMS } from './reviews/review.ts';
import { Holidays, QuietHours, TimeZone, WindowOverrides, WorkingDays, WorkingHours } from './seller-time.ts';
import { UI_LANGUAGES } from './ui-language.ts';

const schema = {
  /** Language of the sidebar and popup; `auto` follows the browser. */
  uiLanguage: z.enum(['auto', ...UI_LANGUAGES]),
  theme: z.enum(['system', 'light', 'dark']),
  /** Signature of replies, per platform; empty = none. Holds only where no voice was set down (lib/replies/voice.ts). */
  shopNames: z.object({ amazon: z.string(), rakuten: z.string(), taobao: z.string() }),
  sidebarWidth: z.int().check(z.minimum(320), z.maximum(900)),
  sidebarCollapsed: z.boolean(),
  /** The sidebar lies over the page: on the side where it covers less of what the seller presses. */
  sidebarSide: z.enum(['left', 'right']),
  /** The seller's own clock (IANA); `auto`: the computer's. */
  timeZone: TimeZone,
  /** Reminders fall due within these, minutes after midnight; null: at any hour of any day. */
  workingHours: WorkingHours,
  /** Days of the week as `Date.getDay()` counts them, 0 is Sunday. */
  workingDays: WorkingDays,
  /** Whose public holidays (and Chinese make-up working days) the seller keeps. */
  holidays: Holidays,
  /** No notification in these; the badge still counts. May go over midnight. */
  quietHours: QuietHours,
  /** Kinds of reminders the seller does not want: neither told, counted nor listed. */
  mutedReminders: z.array(z.enum(FOLLOW_UP_KINDS)),
  /** What the seller knows better than our data about how long a window is open. */
  windowDays: WindowOverrides,
  /** For how many days after an action a change of the review counts as its outcome. */
  outcomeDays: z.int().check(z.minimum(14), z.maximum(365)),
  /** Where the extension stays out of pages: whole platforms, and single hosts (`www.amazon.de`). */
  paused: z.object({
    platforms: z.array(z.enum(PLATFORMS)),
    hosts: z.array(z.string().check(z.minLength(1), z.maxLength(253))).check(z.maxLength(200)),
  }),
  /** Words of reviews that no page has shown for so many months are removed; null: never. */
  keepTextMonths: z.nullable(z.int().check(z.minimum(1), z.maximum(120))),
  /** Keys of the sidebar other than the usual ones (lib/commands.ts); no key stands for two commands. */
  keys: z.partialRecord(z.enum(COMMAND_NAMES), z.string().check(z.refine(isCommandKey))).check(z.refine(areDistinct)),
  /** How often a backup is due, and whether the seller is reminded of it or it is saved to the download folder. */
  backups: z.object({ every: z.enum(['never', 'week', 'month']), how: z.enum(['remind', 'save']) }),
};
export const Settings = z.object(schema);
export type Settings = z.infer<typeof Settings>;

export const DEFAULTS: Settings = {
  uiLanguage: 'auto',
  theme: 'system',
  shopNames: { amazon: '', rakuten: '', taobao: '' },
  sidebarWidth: 400,
  sidebarCollapsed: false,
  sidebarSide: 'right',
  timeZone: 'auto',
  workingHours: null,
  workingDays: [1, 2, 3, 4, 5],
  holidays: 'none',
  quietHours: null,
  mutedReminders: [],
  windowDays: {},
  outcomeDays: 90,
  paused: { platforms: [], hosts: [] },
  keepTextMonths: null,
  keys: {},
  backups: { every: 'never', how: 'remind' },
};

/** Every key that is valid is kept, every other one becomes its default. Never throws. */
export function healSettings(raw: unknown): Settings {
  const given = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const kept = Object.entries(schema).flatMap(([key, type]) => {
    const parsed = z.safeParse(type, given[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return { ...DEFAULTS, ...Object.fromEntries(kept) };
}
