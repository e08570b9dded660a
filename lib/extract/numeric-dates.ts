/** Dates in numbers (`3/4/13`) of one list: the list, its order or the page's locale tells day from month, or nobody does. */

type Order = 'mdy' | 'dmy';

function readAs(text: string, order: Order): string | null {
  const [a = 0, b = 0, year = 0] = text.split(/[-/.]/).map(Number);
  const [month, day] = order === 'mdy' ? [a, b] : [b, a];
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function isSorted(days: string[]): boolean {
  const ups = days.slice(1).filter((day, at) => day > (days[at] ?? '')).length;
  const downs = days.slice(1).filter((day, at) => day < (days[at] ?? '')).length;
  return days.length >= 4 && (ups === 0 || downs === 0) && ups + downs > 0;
}

function localeOrder(language: string): Order | null {
  if (/^en-us$/i.test(language)) return 'mdy';
  return language === '' || /^en$/i.test(language) ? null : 'dmy';
}

/**
 * Days of the texts of one list, in page order. One number above 12 decides for all; else the order that leaves the list
 * sorted; else the page's language. Undecided: all `null`, never a guess.
 */
export function readNumericDates(texts: string[], language: string): (string | null)[] {
  const orders = (['mdy', 'dmy'] as const).map((order) => ({ order, days: texts.map((text) => readAs(text, order)) }));
  const possible = orders.filter(({ days }) => days.every((day) => day !== null));
  const [only] = possible;
  if (!only) return texts.map(() => null);
  if (possible.length === 1) return only.days;
  const sorted = possible.filter(({ days }) => isSorted(days.map((day) => day ?? '')));
  if (sorted.length === 1) return sorted[0]?.days ?? [];
  const wanted = localeOrder(language);
  return possible.find(({ order }) => order === wanted)?.days ?? texts.map(() => null);
}
