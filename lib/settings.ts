/** Settings: schema, defaults, reading with healing (a bad value falls back to that key's default). */
import * as z from 'zod/mini';
import { UI_LANGUAGES } from './ui-language.ts';

const schema = {
  /** Language of the sidebar and popup; `auto` follows the browser. */
  uiLanguage: z.enum(['auto', ...UI_LANGUAGES]),
  theme: z.enum(['system', 'light', 'dark']),
  /** Signature of replies, per platform; empty = none. */
  shopNames: z.object({ amazon: z.string(), rakuten: z.string(), taobao: z.string() }),
  sidebarWidth: z.int().check(z.minimum(320), z.maximum(900)),
  sidebarCollapsed: z.boolean(),
  /** The sidebar lies over the page: on the side where it covers less of what the seller presses. */
  sidebarSide: z.enum(['left', 'right']),
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
