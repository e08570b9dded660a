/**
 * Headline and text of cards that no longer name them, told by what they are in all cards together: the same code drew them, so the
 * same part stands at the same place. Pure.
 */
import type { Line } from './card-lines.ts';

export interface CardTexts {
  title: Line | null;
  body: Line | null;
  /** Lines were left that could be either. */
  unsure: boolean;
}

interface Place {
  lines: Map<number, Line>;
  length: number;
}

const BOLD = />(?:b|strong|h[1-6])(?=[>#])/;
/** On average, in Latin letters: headlines are shorter, by far the most texts are longer. */
const PROSE = 45;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

const lengthOf = (text: string): number => text.length + (text.match(HAN)?.length ?? 0);

function placesOf(cards: readonly (readonly Line[])[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [at, lines] of cards.entries()) {
    for (const line of lines) {
      const place = places.get(line.place) ?? { lines: new Map(), length: 0 };
      place.lines.set(at, line);
      place.length += lengthOf(line.text);
      places.set(line.place, place);
    }
  }
  return places;
}

/** Words that most cards have there are the page's own. */
function isPages({ lines }: Place): boolean {
  const counts = new Map<string, number>();
  for (const { text } of lines.values()) counts.set(text, (counts.get(text) ?? 0) + 1);
  return lines.size >= 3 && Math.max(...counts.values()) > lines.size / 2;
}

const isBold = ({ lines }: Place): boolean => [...lines.values()].every(({ place }) => BOLD.test(place));

/** Of what both have in the same cards, how many times as long is the first? */
function ratio(one: Place, other: Place): number {
  let [a, b] = [0, 0];
  for (const [at, { text }] of one.lines) {
    const beside = other.lines.get(at);
    if (!beside) continue;
    a += lengthOf(text);
    b += lengthOf(beside.text);
  }
  return b === 0 ? 0 : a / b;
}

/** The place whose texts are `times` as long as any others' and which hardly fewer cards have. */
function longestOf(places: readonly Place[], times: number): Place | null {
  const most = Math.max(0, ...places.map(({ lines }) => lines.size));
  const isLongest = (place: Place) => places.every((other) => other === place || ratio(place, other) >= times);
  return places.find((place) => place.lines.size >= 0.6 * most && isLongest(place)) ?? null;
}

const onlyOf = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null);

function single(place: Place): { title: Place | null; body: Place | null } {
  if (isBold(place)) return { title: place, body: null };
  const several = [...place.lines.values()].some(({ element }) => element.childElementCount > 0);
  return { title: null, body: several || place.length >= PROSE * place.lines.size ? place : null };
}

/** A headline is bold, or much shorter than the text beside it; where the two contradict each other, nothing is told. */
function decide(places: readonly Place[]): { title: Place | null; body: Place | null } {
  const [first, ...others] = places;
  if (!first) return { title: null, body: null };
  if (others.length === 0) return single(first);
  const bold = onlyOf(places.filter(isBold));
  const plain = places.filter((place) => !isBold(place));
  const longest = longestOf(plain, 2);
  if (bold)
    return longest && ratio(longest, bold) >= 0.7 ? { title: bold, body: longest } : { title: null, body: null };
  const body = longestOf(places, 1.5);
  return { title: body ? onlyOf(places.filter((place) => place !== body)) : null, body };
}

/** `cards`: the lines of each that could be headline or text; `pages`: at which places others are known to be the page's own. */
export function tellTexts(cards: readonly (readonly Line[])[], pages: ReadonlySet<string> = new Set()): CardTexts[] {
  const open = cards.map((lines) => lines.filter(({ place }) => !pages.has(place)));
  const shown = open.filter((lines) => lines.length > 0).length;
  const common = [...placesOf(open).values()].filter((place) => 2 * place.lines.size >= shown && !isPages(place));
  const { title, body } = decide(common);
  return open.map((lines, at) => {
    const [headline, text] = [title?.lines.get(at) ?? null, body?.lines.get(at) ?? null];
    const told = [headline, text];
    return { title: headline, body: text, unsure: (!headline || !text) && lines.some((line) => !told.includes(line)) };
  });
}
