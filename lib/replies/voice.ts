/** How one shop speaks: what the seller set down for it, and what of that reaches a draft. Pure. */

import type { Cause, Platform } from '../reviews/review.ts';
import type { Finding, UiLanguage } from '../rules/finding.ts';
import { GLOSS_LANGUAGES, type GlossLanguage, type PackLanguage, type Tone, type Voice } from './draft.ts';
import type { Wording } from './packs/pack.ts';
import type { Remedy } from './remedies.ts';

/** `shop` of the voice that holds for all shops of a platform which say nothing else. */
export const EVERY_SHOP = '*';

/** Code points of a signature, a greeting or a closing, and how many phrases may be avoided. */
export const LONGEST_PHRASE = 300;
export const MOST_AVOIDED = 100;
/** A phrase to avoid of one letter would be in every reply. */
const SHORTEST_AVOIDED = 2;

/** What is stored for one shop. Everything that is empty is taken from the platform's voice. */
export interface VoiceRow {
  /** `platform:shop`. */
  key: string;
  platform: Platform;
  shop: string;
  shopName: string;
  signature: string;
  tone: Tone | null;
  remedies: Partial<Record<Cause, Remedy>>;
  /** In place of the packs' own, by language of the reply. */
  greetings: Partial<Record<PackLanguage, string>>;
  closings: Partial<Record<PackLanguage, string>>;
  /** In any language; a draft that holds one is told so. */
  avoid: string[];
  /** Epoch ms. */
  changedAt: number;
}

/** What of a voice becomes other, seen from what is kept when it is written: another field may have been kept meanwhile. */
export type VoiceChange = (kept: VoiceRow) => Partial<VoiceRow>;

export const voiceKey = (platform: Platform, shop: string): string => `${platform}:${shop}`;

/** A voice that says nothing yet. */
export const silentVoice = (platform: Platform, shop: string, shopName = ''): VoiceRow => ({
  key: voiceKey(platform, shop),
  platform,
  shop,
  shopName,
  signature: '',
  tone: null,
  remedies: {},
  greetings: {},
  closings: {},
  avoid: [],
  changedAt: 0,
});

/** What of two voices holds: the shop's own, where it says nothing the platform's. Phrases to avoid are those of both. */
export function voiceOf(
  own: VoiceRow | undefined,
  everyShop: VoiceRow | undefined,
  /** The name in the settings: used as long as nobody set down a voice for the platform. */
  settingsName: string,
): { shopName: string; voice: Voice } {
  const signature = own?.signature.trim() || everyShop?.signature.trim() || '';
  const tone = own?.tone ?? everyShop?.tone ?? null;
  const voice: Voice = {
    ...(signature !== '' && { signature }),
    ...(tone !== null && { tone }),
    remedies: { ...everyShop?.remedies, ...own?.remedies },
    greetings: { ...said(everyShop?.greetings), ...said(own?.greetings) },
    closings: { ...said(everyShop?.closings), ...said(own?.closings) },
    avoid: [...new Set([...(everyShop?.avoid ?? []), ...(own?.avoid ?? [])])],
  };
  return { shopName: own?.shopName.trim() || (everyShop ? everyShop.shopName.trim() : settingsName.trim()), voice };
}

/** Without what is empty. */
function said(phrases: VoiceRow['greetings'] = {}): VoiceRow['greetings'] {
  return Object.fromEntries(Object.entries(phrases).filter(([, phrase]) => phrase.trim() !== ''));
}

/** The shop's own phrase as a wording: glossed by its own phrase in the seller's language where there is one, else by itself. */
export function houseWording(
  phrases: Voice['greetings'] | undefined,
  language: PackLanguage,
): readonly [Wording] | undefined {
  const text = phrases?.[language]?.trim();
  if (!text) return undefined;
  const gloss = Object.fromEntries(GLOSS_LANGUAGES.map((one) => [one, phrases?.[one]?.trim() || text]));
  return [{ text, gloss: gloss as Record<GlossLanguage, string> }];
}

/** Full-width and half-width, capitals and small letters are the same; every character keeps its place. */
function folded(text: string): string {
  return Array.from(text, (char) => {
    const plain = char.normalize('NFKC').toLowerCase();
    return plain.length === char.length ? plain : char;
  }).join('');
}

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Where `phrase` stands in `text`; in writings with spaces only as whole words. */
function placesOf(text: string, phrase: string): number[] {
  const wanted = folded(phrase.trim());
  if (wanted.length < SHORTEST_AVOIDED) return [];
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    const goesOn = (one: number, other: number) => LETTER.test(text.charAt(one)) && LETTER.test(text.charAt(other));
    if (!goesOn(at - 1, at) && !goesOn(end, end - 1)) places.push(at);
  }
  return places;
}

/** The phrases of `avoid` that stand in a text, in its order. Never throws; the text's length times their number. */
export function avoidedIn(text: string, avoid: readonly string[]): { phrase: string; start: number; end: number }[] {
  const plain = folded(text);
  return avoid
    .flatMap((phrase) =>
      placesOf(plain, phrase).map((start) => ({ phrase, start, end: start + folded(phrase.trim()).length })),
    )
    .sort((a, b) => a.start - b.start);
}

const WHY: Record<UiLanguage, { why: string; clause: string; source: string }> = {
  en: {
    why: 'Your shop’s voice says to avoid this phrase.',
    clause: 'This is your own wish, no rule of the platform.',
    source: 'Desk · Replies · Phrases to avoid',
  },
  ja: {
    why: '「返信」で「使わない言い回し」に登録されている表現です。',
    clause: 'プラットフォームの規定ではなく、お店で決めたことです。',
    source: 'デスク · 返信 · 使わない言い回し',
  },
  'zh-CN': {
    why: '您在店铺口吻里设定了不用这个说法。',
    clause: '这是您自己的要求，不是平台规则。',
    source: '工作台 · 回复 · 不用的说法',
  },
  'zh-TW': {
    why: '您在店鋪口吻裡設定了不用這個說法。',
    clause: '這是您自己的要求，不是平台規則。',
    source: '工作台 · 回覆 · 不用的說法',
  },
};

/** The shop's own findings: hints, since nobody but the shop itself wants it so. */
export const houseFindings = (text: string, avoid: readonly string[], ui: UiLanguage): Finding[] =>
  avoidedIn(text, avoid).map(({ start, end }) => ({
    rule: 'house-phrase',
    level: 'hint',
    quote: text.slice(start, end),
    start,
    end,
    ...WHY[ui],
  }));
