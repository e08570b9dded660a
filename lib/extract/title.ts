/** The review's own title: a line in front of (or over) the body, different in most records. */
import { hintsOf } from './author.ts';
import type { Slot } from './records.ts';

const TITLE_WORDS = /title|headline|subject|summary|heading|caption/;
/** A line that is different in each record needs more than that to be a title. */
const LEAST = 1.7;
const STRONG = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'b', 'strong']);

function score(slot: Slot, body: Slot, records: number): number {
  const [sample] = slot.units.flatMap(([first]) => (first ? [first] : []));
  if (!sample || slot.coverage < 0.3 * records || slot.length > 160) return 0;
  if (slot.coverage > 3 && slot.variety < 0.4) return 0;
  if (slot.length > 1.2 * body.length && slot.length > 60) return 0;
  let points = (slot.variety * slot.coverage) / records;
  let at = sample.parent;
  let headed = STRONG.has(sample.tag);
  for (let level = 0; at && level < 2; level += 1, at = at.parent) headed ||= STRONG.has(at.tag);
  if (headed) points += 1.5;
  const own = hintsOf(sample, 0);
  if (/itemprop (?:name|headline)\b/.test(own)) points += 1.5;
  else if (TITLE_WORDS.test(own)) points += 2;
  else if (TITLE_WORDS.test(hintsOf(sample, 1))) points += 1;
  if (/date|time|author|location|badge|helpful|vote|count/.test(own)) points -= 1.5;
  if (slot.length < 3) points -= 1;
  return points;
}

/** The slot of the title; `null` where none is headed or named like one: then a review has no title. */
export function titleSlot(slots: Slot[], body: Slot, records: number): Slot | null {
  let best: Slot | null = null;
  let most = 0;
  for (const slot of slots) {
    const points = score(slot, body, records);
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
