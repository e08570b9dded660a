/** Every element of a page that looks like it shows a rating, and how far it can be trusted. */
import { childItems, type Item, isControl, ownText, textIn } from './outline.ts';
import { readRatingLabel } from './rating-label.ts';

/** A rating an element shows, on its own. */
export interface RatingMark {
  item: Item;
  rating: number;
  max: number;
  /** 3: said by machine-readable attributes · 2: said by a label · 1: drawn (stars, bars, class names) · 0: a bare number. */
  trust: 0 | 1 | 2 | 3;
}

type Found = Omit<RatingMark, 'item'> | null;

const number = (text: string | undefined): number => Number((text ?? '').trim().replace(',', '.') || Number.NaN);

function scaled(value: number, max: number, trust: RatingMark['trust']): Found {
  return value >= 0 && value <= max ? { rating: value, max, trust } : null;
}

/** schema.org: `bestRating` stands beside the value; without it the scale is five by definition. */
function fromMicrodata(item: Item): Found {
  if (item.attributes.get('itemprop') !== 'ratingValue') return null;
  const value = number(item.attributes.get('content') ?? textIn(item));
  const beside = item.parent ? childItems(item.parent) : [];
  const best = beside.find((one) => one.attributes.get('itemprop') === 'bestRating');
  const max = best ? number(best.attributes.get('content') ?? textIn(best)) : value > 5 ? 10 : 5;
  return max === 5 || max === 10 ? scaled(value, max, 3) : null;
}

const GLYPHS = /^[★☆✩✭⭐\s]*$/u;
const widthOf = (item: Item): string | undefined =>
  /(?:^|[;\s])width:\s*(\d{1,3}(?:\.\d+)?)%/.exec(item.attributes.get('style') ?? '')?.[1];

/** Stars drawn as text in a layer that is cut to a share of its width: how many are written says nothing. */
const isLayer = (item: Item): boolean =>
  [item, item.parent, ...childItems(item)].some((one) => one && widthOf(one) !== undefined);

function fromLabel(item: Item): Found {
  for (const name of ['aria-label', 'alt', 'title']) {
    const label = item.attributes.get(name);
    const stars = label ? readRatingLabel(label) : null;
    if (stars) return { ...stars, trust: 2 };
  }
  // Value and scale may stand in elements of their own: `<b>8</b><i>/10</i>`.
  if (item.end - item.at > (ownText(item) === '' ? 5 : 12)) return null;
  if (GLYPHS.test(textIn(item)) && isLayer(item)) return null;
  const stars = readRatingLabel(textIn(item));
  return stars ? { ...stars, trust: 2 } : null;
}

const RATING_NAME = /(?:^|-)(?:rating|stars?|score|rate)(?:-value)?$/;

/** `data-rating="4"`, `<x-stars value="4.5" max="5">`. */
function fromAttributes(item: Item): Found {
  for (const [name, value] of item.attributes) {
    if (!name.startsWith('data-') && name !== 'rating' && name !== 'score') continue;
    if (RATING_NAME.test(name) && /^\d(?:[.,]\d+)?$/.test(value)) return scaled(number(value), 5, 2);
  }
  const value = item.attributes.get('value') ?? item.attributes.get('aria-valuenow');
  if (value === undefined || !/star|rating/.test(item.tag + (item.attributes.get('class') ?? ''))) return null;
  return scaled(number(value), number(item.attributes.get('max') ?? '5') === 10 ? 10 : 5, 2);
}

function fromWidth(item: Item): Found {
  const percent = widthOf(item);
  if (percent === undefined || !GLYPHS.test(textIn(item))) return null;
  const rating = Math.round(number(percent)) / 20;
  return rating > 0 ? scaled(Math.round(rating * 10) / 10, 5, 1) : null;
}

const IN_CLASS = /(?:star|rating|score|rate)s?[-_]*(\d{1,2})(?:[-_.](\d))?$/i;

const pixels = (item: Item | null): number =>
  number(/(?:^|[;\s])width:\s*(\d{1,4}(?:\.\d+)?)px/.exec(item?.attributes.get('style') ?? '')?.[1]);

/** A bar of so many pixels over (or in) one that is as wide as five stars; halves and wholes only. */
function fromPixels(item: Item): Found {
  const own = pixels(item);
  if (Number.isNaN(own) || own === 0 || textIn(item) !== '' || !item.parent) return null;
  const beside = childItems(item.parent).filter((other) => other !== item && textIn(other) === '');
  const names = [item, item.parent, ...beside].map((one) => one.attributes.get('class') ?? '').join(' ');
  if (!/star|rating/i.test(names)) return null;
  const full = beside.map(pixels).find((width) => width >= own) ?? pixels(item.parent);
  const rating = (5 * own) / full;
  return Math.abs(2 * rating - Math.round(2 * rating)) < 0.1 ? scaled(Math.round(2 * rating) / 2, 5, 1) : null;
}

/** `star sa5`: one class says what, another how many. */
function fromClassPair(item: Item): Found {
  const names = (item.attributes.get('class') ?? '').split(/\s+/);
  if (!names.some((name) => /^(?:stars?|rating)$/i.test(name)) || textIn(item) !== '') return null;
  const counts = names.flatMap((name) => /^[a-z]{1,4}-?([1-5])$/i.exec(name)?.[1] ?? []);
  return counts.length === 1 ? scaled(number(counts[0]), 5, 1) : null;
}

/** `rating-45`, `allstar50`, `a-star-4-5`: tens are stars. */
function fromClass(item: Item): Found {
  for (const name of (item.attributes.get('class') ?? '').split(/\s+/)) {
    const match = IN_CLASS.exec(name);
    if (!match) continue;
    const whole = number(match[1]);
    const value = match[2] !== undefined ? whole + number(match[2]) / 10 : whole > 5 ? whole / 10 : whole;
    const found = scaled(value, 5, 1);
    if (found && found.rating >= 0.5) return found;
  }
  return null;
}

/** A bare number: a rating only where every record has one at the same place (`record-marks.ts` sees to that). */
function fromNumber(item: Item): Found {
  if (item.end - item.at > 3 || isControl(item)) return null;
  const text = textIn(item);
  return /^[1-5](?:[.,][05])?$/.test(text) ? scaled(number(text), 5, 0) : null;
}

/** The stars of a product among its reviews: they come with how many they are the mean of. */
const isMean = (item: Item): boolean =>
  ['review', 'reviews', 'count', 'review-count', 'total'].some((name) =>
    /^[\d.,]+$/.test(item.attributes.get(name) ?? ''),
  );

const isEmptyStar = (look: string): boolean => /off|empty|gr[ae]y|inactive|outline|blank|border/.test(look);
const NAMED_STAR = /(?:^|[\s_-])stars?(?:$|[\s_-])/;

const looksLikeStar = (item: Item): boolean =>
  item.tag === 'svg' ||
  item.tag === 'img' ||
  (childItems(item).length === 0 && (item.tag === 'i' || NAMED_STAR.test(item.attributes.get('class') ?? '')));

const lookOf = (item: Item): string =>
  [
    item.tag,
    item.attributes.get('class'),
    item.attributes.get('src'),
    item.attributes.get('fill'),
    item.attributes.get('style'),
  ].join(' ');

/** One to ten equal pictures in a row, the full ones first. A row of one look counts full stars. */
function fromStarRow(item: Item): Found {
  const children = childItems(item);
  if (children.length < 1 || children.length > 10) return null;
  const stars = children.map((child) => (childItems(child).length === 1 ? (childItems(child)[0] ?? child) : child));
  if (!stars.every((star) => looksLikeStar(star) && star.tag === stars[0]?.tag) || textIn(item) !== '') return null;
  const looks = stars.map(lookOf);
  const [first = ''] = looks;
  const full = looks.findIndex((look) => look !== first);
  if (new Set(looks).size > 2) return null;
  // One or two pictures without a word about stars are icons.
  if (children.length < 3 && !/star/.test(`${lookOf(item)} ${looks.join(' ')}`)) return null;
  const max = children.length > 5 ? 10 : 5;
  if (full === -1) return children.length === max && isEmptyStar(first) ? null : scaled(children.length, max, 1);
  if (looks.slice(full).some((look) => look === first) || looks.length !== max) return null;
  return scaled(full, max, 1);
}

/** The rating an element shows by itself; `null` for most elements. */
export function ratingMark(item: Item): RatingMark | null {
  if (isMean(item)) return null;
  const found =
    fromMicrodata(item) ??
    fromLabel(item) ??
    fromAttributes(item) ??
    fromWidth(item) ??
    fromPixels(item) ??
    fromStarRow(item) ??
    fromClass(item) ??
    fromClassPair(item) ??
    fromNumber(item);
  return found ? { item, ...found } : null;
}
