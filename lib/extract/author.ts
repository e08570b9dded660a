/** Who wrote it: a short text, different in most records, that stands and looks like a name. */
import { childItems, type Item, textIn, textWithout } from './outline.ts';
import type { Slot } from './records.ts';

const NAME_WORDS =
  /(?:^|[-_\s])(?:author|user|name|nick|nickname|profile|customer|member|reviewer|consumer|buyer|byline|writer)/;
const PROFILE_LINK = /\/(?:profile|profiel|users?|people|members?|account|customer|buyer|author)s?(?:[/?.]|$)/i;
const BY =
  /^(?:(?:(?:written|posted|submitted|reviewed|review) )?by|(?:verfasst |geschrieben |bewertet |rezension |bewertung )?von|(?:écrit |rédigé )?par|(?:escrito )?por|(?:scritto )?da|di|(?:geschreven )?door|av|od|przez)\s+(?=\S)|^(?:投稿者|作者|用户|用戶|買家|买家)\s*[:：]\s*|^[-–—]\s*(?=\S)/i;

/** Words the page gives the element and the two around it (class, test id, microdata): a hint, never a proof. */
export function hintsOf(item: Item, levels = 2): string {
  const words: string[] = [];
  let at: Item | null = item;
  for (let level = 0; at && level <= levels; level += 1) {
    for (const [name, value] of at.attributes) {
      if (name === 'class' || name === 'itemprop' || name === 'id' || name.startsWith('data-')) words.push(name, value);
    }
    at = at.parent;
  }
  return words
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** No name is longer; what is, is cut before anything looks at it. */
const LONGEST = 200;

const firstLine = (item: Item): string => (textWithout(item, null).split('\n')[0] ?? '').slice(0, LONGEST);

/** What is sold, not who wrote: a list over several products links each of them. */
const PRODUCT_LINK = /\/(?:dp|gp\/product|products?|items?|goods)\/|item\.htm|\/\/(?:item|detail)\./i;
/** `王**`, `t***3`: names as shops mask them. */
const MASKED = /^\S{1,3}\*{1,6}\S{0,3}$/;

function linksTo(item: Item, where: RegExp): boolean {
  let at: Item | null = item;
  for (let level = 0; at && level < 3; level += 1) {
    if (where.test(at.attributes.get('href') ?? '')) return true;
    at = at.parent;
  }
  return false;
}

/** Does most of a slot lead to products? Then its texts are theirs. */
export function isProductSlot(slot: Slot): boolean {
  const firsts = slot.units.flatMap(([first]) => (first ? [first] : []));
  return firsts.filter((item) => linksTo(item, PRODUCT_LINK)).length > firsts.length / 2;
}

/** A picture beside it is described with the same words: `<img alt="Ana">` … `Ana`. */
function isPictured(item: Item, labels: ReadonlySet<string>): boolean {
  return labels.has(textIn(item));
}

/** Could it be a name? One to three words, or a few signs where words aren't divided. */
export const isNameLike = (text: string): boolean =>
  text.length <= 30 && text.split(/\s+/).length <= 3 && !/[,.;()[\]%]./.test(text.replace(/\. ?/g, ''));

function score(slot: Slot, records: number, labels: ReadonlySet<string>): number {
  const firsts = slot.units.flatMap(([first]) => (first ? [first] : []));
  const [sample] = firsts;
  if (!sample || slot.coverage < 0.5 * records || isProductSlot(slot)) return 0;
  const texts = firsts.map(firstLine);
  const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length;
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  if (length > 45 || length < 2 || share((text) => !/\p{L}/u.test(text)) > 0.4) return 0;
  if (share((text) => /[:：?？!！]|[.。]$|\d{4,}.*\d/.test(text)) > 0.5) return 0;
  if (slot.coverage > 3 && slot.variety < 0.3) return 0;
  if (slot.coverage > 1 && slot.variety * slot.coverage <= 1) return 0;
  const own = hintsOf(sample, 0);
  let points = slot.variety;
  if (/itemprop (?:\S+ )?author\b/.test(own)) points += 4;
  else if (/itemprop name\b/.test(own)) points += 1;
  else if (NAME_WORDS.test(own)) points += 2;
  else if (NAME_WORDS.test(hintsOf(sample))) points += 1;
  if (linksTo(sample, PROFILE_LINK)) points += 1.5;
  if (share((text) => MASKED.test(text)) > 0.3) points += 2;
  if (share((text) => BY.test(text)) > 0.5) points += 1.5;
  if (firsts.filter((item) => isPictured(item, labels)).length > 0.4 * firsts.length) points += 2;
  if (share((text) => text.split(/\s+/).length > 4) > 0.3) points -= 1.5;
  else if (share(isNameLike) > 0.7) points += 0.4;
  if (slot.coverage >= 0.95 * records) points += 0.4;
  if (/title|headline|subject|summary|date|time|location|place|country|product|variant|badge/.test(own)) points -= 1.5;
  if (share((text) => /\d/.test(text)) > 0.8) points -= 0.5;
  return points;
}

function pictureLabels(slots: Slot[]): Set<string> {
  const labels = new Set<string>();
  const seen = new Set<Item>();
  for (const { units } of slots) {
    for (const item of units.flat()) {
      for (let at: Item | null = item, level = 0; at && level < 4 && !seen.has(at); at = at.parent, level += 1) {
        seen.add(at);
        for (const child of childItems(at)) {
          const label = child.tag === 'img' ? child.attributes.get('alt') : undefined;
          if (label) labels.add(label.trim());
        }
      }
    }
  }
  return labels;
}

/** The slot of the author; `null` where no slot looks like names. Earlier slots win ties. */
export function authorSlot(slots: Slot[], records: number): Slot | null {
  const labels = pictureLabels(slots);
  let best: Slot | null = null;
  let most = 1.3;
  for (const slot of slots) {
    const points = score(slot, records, labels);
    if (points <= most) continue;
    best = slot;
    most = points;
  }
  return best;
}

/** The name without the words and marks the page puts around it: `by Ana` → `Ana`, `Ana,` → `Ana`; a town stands below it. */
export const authorName = (text: string): string => text.replace(BY, '').replace(/[\s,:|·•]+$/, '');

/** The name in an item of the author's slot. */
export const nameIn = (item: Item): string => authorName(firstLine(item));
