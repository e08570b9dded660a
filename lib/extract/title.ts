/** The review's own title: a line in front of (or over) the body, different in most records. */
import { hintsOf, isProductSlot } from './author.ts';
import { type Item, textIn, within } from './outline.ts';
import { FACT } from './prose.ts';
import type { Slot } from './records.ts';

const TITLE_WORDS = /title|headline|subject|summary|heading|caption/;
/** A line that is different in each record needs more than that to be a title. */
const LEAST = 1.7;
const STRONG = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'b', 'strong']);

/** Where titles stand when nothing names them. */
interface Around {
  /** Per record: the item of its rating. */
  ratings: (Item | undefined)[];
  body: Slot;
}

const REVIEW_LINK = /review|comment|rating|feedback|opinion|avis|bewertung|kuchikomi/i;

function linksToReview(item: Item): boolean {
  let at: Item | null = item;
  for (let level = 0; at && level < 3; level += 1, at = at.parent) {
    const href = at.attributes.get('href');
    if (href) return REVIEW_LINK.test(href) && !/[?#&]/.test(href.slice(-1));
  }
  return false;
}

/** On the line of the stars, at the edge of the body's own box, or the way to the review: a title's places. */
function placed(slot: Slot, { ratings, body }: Around): number {
  const items = slot.units.flatMap(([first], index) => (first ? [{ first, index }] : []));
  const share = (test: (item: Item, index: number) => boolean) =>
    items.filter(({ first, index }) => test(first, index)).length / items.length;
  let points = 0;
  if (share((item) => linksToReview(item)) > 0.8) points += 1;
  const besideStars = (item: Item, index: number) => {
    const stars = ratings[index];
    const line = item.parent?.tag === 'a' ? item.parent.parent : item.parent;
    return stars !== undefined && line !== null && line !== undefined && within(stars, line) && line.end - line.at < 25;
  };
  if (share(besideStars) > 0.8) points += 0.8;
  const inBody = (item: Item, index: number) => {
    const box = body.units[index]?.[0];
    if (!box || box !== item.parent) return false;
    const filled = box.parts.filter((part) => (typeof part === 'string' ? part.trim() !== '' : textIn(part) !== ''));
    return filled[0] === item || filled.at(-1) === item;
  };
  if (share(inBody) > 0.9) points += 1.3;
  return points;
}

const isWordy = (slot: Slot): boolean =>
  slot.units.flat().filter((item) => /\s/.test(textIn(item)) || /[\u3040-\u30ff\u4e00-\u9fff]{3}/.test(textIn(item)))
    .length >
  0.4 * slot.coverage;

function score(slot: Slot, around: Around, records: number): number {
  const [sample] = slot.units.flatMap(([first]) => (first ? [first] : []));
  if (!sample || slot.coverage < 0.3 * records || slot.length > 160 || isProductSlot(slot)) return 0;
  if (slot.coverage > 3 && slot.variety < 0.4) return 0;
  if (slot.coverage > 1 && slot.variety * slot.coverage <= 1) return 0;
  if (slot.length > 1.2 * around.body.length && slot.length > 60) return 0;
  const filled = slot.units.flat();
  if (filled.filter((item) => FACT.test(textIn(item))).length > 0.5 * filled.length) return 0;
  let points = (slot.variety * slot.coverage) / records;
  let at = sample.parent;
  let headed = STRONG.has(sample.tag);
  for (let level = 0; at && level < 2; level += 1, at = at.parent) headed ||= STRONG.has(at.tag);
  if (headed) points += 1.5;
  const own = hintsOf(sample, 0);
  if (/itemprop (?:name|headline)\b/.test(own)) points += 1.5;
  else if (TITLE_WORDS.test(own)) points += 2;
  else if (TITLE_WORDS.test(hintsOf(sample, 1))) points += 1;
  if (isWordy(slot)) points += placed(slot, around);
  if (/date|time|author|location|badge|helpful|vote|count/.test(own)) points -= 1.5;
  if (slot.length < 3) points -= 1;
  return points;
}

/** The slot of the title; `null` where none is headed or named like one: then a review has no title. */
export function titleSlot(slots: Slot[], around: Around, records: number): Slot | null {
  let best: Slot | null = null;
  let most = 0;
  for (const slot of slots) {
    const points = score(slot, around, records);
    const worth = points * Math.sqrt(slot.coverage / records);
    if (points <= LEAST || worth <= most) continue;
    best = slot;
    most = worth;
  }
  return best;
}

const QUOTED = /^["“„«‘「『](.+)["”“»’」』]$/s;

/** Quotation marks which the page puts around every title are not the writer's. */
export function unquoteAll(titles: (string | null)[]): (string | null)[] {
  const given = titles.filter((title) => title !== null);
  if (given.length === 0 || !given.every((title) => QUOTED.test(title))) return titles;
  return titles.map((title) => title?.replace(QUOTED, '$1') ?? null);
}

const startsLow = (text: string): boolean => /^[\p{Ll},]/u.test(text);

/** Are the titles the first words of the texts, set in bold? Then most texts go on in the middle of a sentence. */
export function isBegun(titles: (string | null)[], bodies: string[]): boolean {
  const both = bodies.filter((body, index) => body !== '' && titles[index]);
  return both.length >= 3 && both.filter(startsLow).length > 0.6 * both.length;
}
