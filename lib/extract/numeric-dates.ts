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

function isSorted(read: (string | null)[]): boolean {
  const days = read.filter((day) => day !== null);
  const ups = days.slice(1).filter((day, at) => day > (days[at] ?? '')).length;
  const downs = days.slice(1).filter((day, at) => day < (days[at] ?? '')).length;
  return days.length >= 4 && (ups === 0 || downs === 0) && ups + downs > 0;
}

function localeOrder(language: string): Order | null {
  if (/^en-us$/i.test(language)) return 'mdy';
  // English of no country goes both ways; Japanese, Chinese and Korean have the year first.
  return language === '' || /^(?:en|en-ca|(?:ja|zh|ko)(?:-.*)?)$/i.test(language) ? null : 'dmy';
}

/**
 * Days of the texts of one list, in page order. One number above 12 decides for all; else the order that leaves the list
 * sorted; else the page's language. Undecided, or decided both ways: all `null`, never a guess. A day that is in no calendar
 * is `null` by itself.
 */
export function readNumericDates(texts: string[], language: string): (string | null)[] {
  const [mdy, dmy] = [texts.map((text) => readAs(text, 'mdy')), texts.map((text) => readAs(text, 'dmy'))];
  const onlyMdy = mdy.some((day, at) => day !== null && dmy[at] === null);
  const onlyDmy = dmy.some((day, at) => day !== null && mdy[at] === null);
  if (onlyMdy !== onlyDmy) return onlyMdy ? mdy : dmy;
  if (onlyMdy) return texts.map(() => null);
  const [mdySorted, dmySorted] = [isSorted(mdy), isSorted(dmy)];
  if (mdySorted !== dmySorted) return mdySorted ? mdy : dmy;
  const wanted = localeOrder(language);
  return wanted === null ? texts.map(() => null) : wanted === 'mdy' ? mdy : dmy;
}
