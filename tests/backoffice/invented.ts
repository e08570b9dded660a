/** Invented people, orders, products and dates, the same ones on every run. Nothing here belongs to anybody. */
import type { ReviewLanguage } from './reviews.ts';

/** A small seeded generator (mulberry32): numbers in [0, 1). */
export function seededRandom(seed: string | number): () => number {
  let state = 0x9e3779b9;
  for (const letter of String(seed)) state = Math.imul(state ^ letter.charCodeAt(0), 0x85ebca6b) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [copy[at], copy[other]];
    if (a !== undefined && b !== undefined) [copy[at], copy[other]] = [b, a];
  }
  return copy;
}

/** The item for a number: wraps around. Throws for an empty list. */
export function pick<T>(items: readonly T[], at: number): T {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/** `length` digits that depend on `key` only; the first one is never 0. */
export function digits(key: string, length: number): string {
  const random = seededRandom(key);
  return Array.from({ length }, (_, at) => String(Math.floor(at === 0 ? 1 + random() * 9 : random() * 10))).join('');
}

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `length` digits and capitals that depend on `key` only. */
export function code(key: string, length: number): string {
  const random = seededRandom(key);
  return Array.from({ length }, () => LETTERS[Math.floor(random() * LETTERS.length)] ?? '0').join('');
}

/** Amazon's product number, `B0` and eight more. */
export const asin = (key: string): string => `B0${code(`asin:${key}`, 8)}`;

/** Amazon's order number, 3-7-7 digits. */
export const amazonOrder = (key: string): string => {
  const all = digits(`order:${key}`, 17);
  return `${all.slice(0, 3)}-${all.slice(3, 10)}-${all.slice(10)}`;
};

/** Amazon's review number, `R` and 12 or 13 more. */
export const amazonReviewId = (key: string): string =>
  `R${code(`review:${key}`, 12 + Math.floor(seededRandom(key)() * 2))}`;

const AUTHORS: Record<ReviewLanguage, string[]> = {
  en: ['Dana K.', 'Amazon Customer', 'J. Whitfield', 'Kit on the hill', 'M.', 'Ruby & Tom', 'Sven H'],
  de: ['Amazon Kunde', 'M. Sommer', 'Lina W.', 'K. aus B.', 'Rolf'],
  ja: ['み***', 'Amazonカスタマー', 'ゆず', 'N.S.', '海辺の猫'],
  zh: ['t**9', '小**鱼', '匿**名', 'w***3', '阳**光'],
  fr: ['Client Amazon', 'Maëlle', 'J. P.', 'Au fil des jours'],
  es: ['Cliente Amazon', 'Rocío', 'J. M.', 'Casa verde'],
  it: ['Cliente Amazon', 'Fede', 'G. R.', 'La zia'],
};

/** A name as a page shows it: masked or a pen name. */
export const authorFor = (language: ReviewLanguage, at: number): string => pick(AUTHORS[language], at);

const PRODUCTS: Record<ReviewLanguage, string[]> = {
  en: [
    'Larkfield desk lamp, dimmable, oak',
    'Larkfield kettle 1.2 l',
    'Larkfield linen apron (M/L)',
    'Larkfield 8" pan & lid',
  ],
  de: ['Larkfield Schreibtischlampe, dimmbar', 'Larkfield Wasserkocher 1,2 l', 'Larkfield Leinenschürze'],
  ja: ['Larkfield デスクライト 調光 木目', 'Larkfield 電気ケトル 1.2L', 'Larkfield リネンエプロン'],
  zh: ['云雀田 护眼台灯 可调光', '云雀田 电热水壶 1.2升', '云雀田 亚麻围裙'],
  fr: ['Larkfield lampe de bureau à intensité variable', 'Larkfield bouilloire 1,2 l'],
  es: ['Larkfield lámpara de escritorio regulable', 'Larkfield hervidor 1,2 l'],
  it: ['Larkfield lampada da scrivania regolabile', 'Larkfield bollitore 1,2 l'],
};

/** A product of an invented brand. */
export const productFor = (language: ReviewLanguage, at: number): string => pick(PRODUCTS[language], at);

const TITLES: Record<ReviewLanguage, [low: string[], middling: string[], high: string[]]> = {
  en: [
    ['Disappointed', 'Would not buy again', 'Not what I hoped for'],
    ['Mixed feelings', 'So-so'],
    ['Happy with it', 'Recommended'],
  ],
  de: [
    ['Enttäuscht', 'Nicht noch einmal', 'Leider nichts'],
    ['Geht so', 'Gemischt'],
    ['Gerne wieder', 'Empfehlenswert'],
  ],
  ja: [
    ['残念です', '期待外れ', 'もう買いません'],
    ['まあまあ', '微妙なところ'],
    ['満足しています', 'おすすめです'],
  ],
  zh: [
    ['失望', '不会再买', '和想的不一样'],
    ['一般般', '有好有坏'],
    ['满意', '推荐'],
  ],
  fr: [['Déçue', 'Je ne rachèterai pas'], ['Mitigé'], ['Satisfaite', 'Je recommande']],
  es: [['Decepcionada', 'No lo volvería a comprar'], ['Regular'], ['Contenta', 'Lo recomiendo']],
  it: [['Delusa', 'Non lo ricomprerei'], ['Così così'], ['Contenta', 'Lo consiglio']],
};

/** A headline that suits the stars, for sources that have none. */
export function titleFor(language: ReviewLanguage, stars: number, at: number): string {
  const [low, middling, high] = TITLES[language];
  return pick(stars <= 2 ? low : stars === 3 ? middling : high, at);
}

/** The newest day on the simulated pages. Fixed, so that pages and expected dates never depend on today. */
export const LATEST_DAY = '2026-09-13';

/** `YYYY-MM-DD`, that many days before the newest one. */
export function dayBefore(days: number): string {
  const at = new Date(`${LATEST_DAY}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}
