/**
 * Dates as review pages write them → the platform's wall clock. Formats: amazon.md 3.1, 3.2, 3.7; rakuten.md 2.1–2.2, 3.1;
 * taobao.md 2.3. What could be two different days is no date: `null`, never a guess.
 */

/** Order of the numbers in a date made of numbers only; the page's locale decides it, the date itself can't. */
export type NumericOrder = 'mdy' | 'dmy' | 'ymd';

/** Spellings per month 1–12, folded by `foldName`: en, de, fr, it, es, nl, pt, sv, pl (genitive), tr, then short forms. */
const MONTH_NAMES = [
  'january januar janner janvier gennaio enero januari janeiro stycznia ocak jan janv gen ene sty oca',
  'february februar feber fevrier febbraio febrero februari fevereiro lutego subat feb fevr fev lut sub',
  'march marz mars marzo maart marco marca mart mar mrz mrt',
  'april avril aprile abril kwietnia nisan apr avr abr kwi nis',
  'may mai maggio mayo mei maio maj maja mayis mag',
  'june juni juin giugno junio junho czerwca haziran jun giu cze haz',
  'july juli juillet luglio julio julho lipca temmuz jul juil lug lip tem',
  'august aout agosto augustus augusti sierpnia agustos aug ago sie agu',
  'september septembre settembre septiembre setiembre setembro wrzesnia eylul sep sept set wrz eyl',
  'october oktober octobre ottobre octubre outubro pazdziernika ekim oct okt ott out paz eki',
  'november novembre noviembre novembro listopada kasim nov lis kas',
  'december dezember decembre dicembre diciembre dezembro grudnia aralik dec dez dic gru ara',
];

const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const foldName = (name: string): string =>
  name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');

/** `9:07:30`, `at 9:07 PM`, `下午 9:07`, directly behind a date. */
const TIME = String.raw`(?:(?:,|T|\s+at|\s+um|\s+à)?\s*(?<half>上午|下午|午前|午後|오전|오후)?\s*(?<![\d:])(?<h>\d{1,2}):(?<min>\d{2})(?::\d{2})?(?!\d)(?:\s*(?<ampm>[AaPp])\.?[Mm]\b)?)?`;

/** Nothing which makes the digits part of a longer number (an order number, a version) may touch the date. */
const START = String.raw`(?<![\d\p{L}]|\d[-/.])`;

const FORMS = [
  String.raw`(?<!\d)(?<y>\d{4})\s*[年년]\s*(?<m>\d{1,2})\s*[月월]\s*(?<d>\d{1,2})\s*[日일]${TIME}`,
  String.raw`${START}(?<y>\d{4})(?<sep>[-/.])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?!\d|[-/.]\d)${TIME}`,
  String.raw`${START}(?<d>\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?(?<name>\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+|of\s+)?(?<y>\d{4})(?!\d)${TIME}`,
  String.raw`(?<!\p{L})(?<name>\p{L}{3,12})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})(?!\d)${TIME}`,
].map((form) => new RegExp(form, 'gu'));

/** Numbers only, year last: which of the first two is the month is not to be seen. */
const YEAR_LAST = new RegExp(
  String.raw`${START}(?<a>\d{1,2})(?<sep>[-/.])(?<b>\d{1,2})\k<sep>(?<y>\d{4})(?!\d|[-/.]\d)${TIME}`,
  'gu',
);

type Groups = Record<string, string | undefined>;

const two = (value: number): string => String(value).padStart(2, '0');

/** `undefined`: no such day in the calendar. */
function day(y: number, m: number, d: number): string | undefined {
  if (y < 1990 || y > 2099) return undefined;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  return `${y}-${two(m)}-${two(d)}`;
}

/** `''`: no time was written · `undefined`: no such time. */
function clock({ h, min, half, ampm }: Groups): string | undefined {
  if (h === undefined || min === undefined) return '';
  const afternoon = half ? /下午|午後|오후/.test(half) : ampm ? /p/i.test(ampm) : null;
  let hour = Number(h);
  if (afternoon !== null) {
    if (hour > 12) return undefined;
    hour = (hour % 12) + (afternoon ? 12 : 0);
  }
  if (hour > 23 || Number(min) > 59) return undefined;
  return `T${two(hour)}:${min}`;
}

function wallClock(y: number, m: number, d: number, groups: Groups): string | undefined {
  const date = day(y, m, d);
  const time = clock(groups);
  return date === undefined || time === undefined ? undefined : date + time;
}

/** Every date written in the text; `undefined` for one that can't be. Words before a number that are no month are not dates. */
function* dates(text: string): Generator<string | undefined> {
  for (const form of FORMS) {
    for (const { groups = {} } of text.matchAll(form) as Iterable<{ groups?: Groups }>) {
      const m = groups.name === undefined ? Number(groups.m) : MONTHS.get(foldName(groups.name));
      if (m !== undefined) yield wallClock(Number(groups.y), m, Number(groups.d), groups);
    }
  }
  for (const { groups = {} } of text.matchAll(YEAR_LAST) as Iterable<{ groups?: Groups }>) {
    yield yearLast(groups);
  }
}

function yearLast(groups: Groups): string | undefined {
  const [a, b, y] = [Number(groups.a), Number(groups.b), Number(groups.y)];
  const asMonthFirst = wallClock(y, a, b, groups);
  const asDayFirst = wallClock(y, b, a, groups);
  if (asMonthFirst && asDayFirst && asMonthFirst !== asDayFirst) return undefined;
  return asMonthFirst ?? asDayFirst;
}

/**
 * The one date written in a short text (a date line, a label with its value), as `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm` where
 * a time follows it. `null`: no date, a relative one, one that doesn't exist, one that could be two different days
 * (`3/4/2026`), or two different dates.
 */
export function readDate(text: string): string | null {
  const found = new Set(dates(text.normalize('NFKC')));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/**
 * A cell that holds nothing but a date in numbers, read in the order of the page's locale. A year in front or a written
 * month decides for itself; otherwise as `readDate`.
 */
export function readNumericDate(text: string, order: NumericOrder): string | null {
  const folded = text.normalize('NFKC').trim();
  const koreanDots = folded.replace(/^(\d{4})\. (\d{1,2})\. (\d{1,2})\.$/, '$1-$2-$3');
  if (order === 'ymd') return readDate(koreanDots);
  YEAR_LAST.lastIndex = 0;
  const groups = YEAR_LAST.exec(folded)?.groups as Groups | undefined;
  YEAR_LAST.lastIndex = 0;
  if (!groups) return readDate(koreanDots);
  const [a, b, y] = [Number(groups.a), Number(groups.b), Number(groups.y)];
  return (order === 'mdy' ? wallClock(y, a, b, groups) : wallClock(y, b, a, groups)) ?? null;
}
