/**
 * Saying UI strings. The words themselves are in `lib/locales.ts`: content scripts get the one language they need from
 * the background instead of carrying four.
 */
import { type Messages, setupI18n } from '@lingui/core';
import type en from '../assets/locales/en.json';
import type { GlossLanguage } from './replies/draft.ts';
import type { UiLanguage } from './rules/finding.ts';

/** Every UI string there is; a key that isn't in `en.json` is a type error. */
export type MessageKey = keyof typeof en;
type Values = Record<string, string | number>;

/** Says a key in one language, its holes filled. */
export interface Translate {
  (key: MessageKey, values?: Values): string;
  /** Is this a key we have words for? Codes from data (reasons, events) may be newer than the strings. */
  knows(key: string): key is MessageKey;
  /** For `lang` attributes and `Intl`. */
  readonly language: UiLanguage;
  /** The clock moments are told by (IANA); undefined: the computer's. */
  readonly timeZone: string | undefined;
}

/** The compiled strings of one language, by key. Plain data: it travels in a message. */
export type Catalog = Messages;

/** A translator over one language's strings. `timeZone`: the seller's clock as set, `auto` or nothing the computer's. */
export function translatorOf(language: UiLanguage, catalog: Catalog, timeZone?: string): Translate {
  const i18n = setupI18n({ locale: language, messages: { [language]: catalog } });
  return Object.assign((key: MessageKey, values?: Values) => i18n._(key, values), {
    knows: (key: string): key is MessageKey => Object.hasOwn(catalog, key),
    language,
    timeZone: timeZone === 'auto' ? undefined : timeZone,
  });
}

/** Always speaks the language of the moment: for what was made once and lives on. */
export function speaking(current: () => Translate): Translate {
  const t = Object.assign((key: MessageKey, values?: Values) => current()(key, values), {
    knows: (key: string): key is MessageKey => current().knows(key),
    language: current().language,
    timeZone: current().timeZone,
  });
  return Object.defineProperties(t, {
    language: { get: () => current().language },
    timeZone: { get: () => current().timeZone },
  });
}

/** The language drafts are explained in: glosses are hand-written in every language of the UI. */
export const glossLanguageOf = (language: UiLanguage): GlossLanguage => language;
