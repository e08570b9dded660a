/** How Amazon writes a day, by UI and page (amazon.md 3.1, 3.2, 3.7). */

const EN = 'January February March April May June July August September October November December'.split(' ');
const DE = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const FR = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

export interface Day {
  year: number;
  month: number;
  day: number;
}

const parts = (iso: string): Day => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
};
const two = (value: number): string => String(value).padStart(2, '0');
const written = (format: (day: Day) => string) => (iso: string) => format(parts(iso));

/** Each takes `YYYY-MM-DD`. */
export const dayIn = {
  /** March 17, 2026 */
  enUS: written(({ year, month, day }) => `${EN[month - 1]} ${day}, ${year}`),
  /** 17 March 2026 */
  enEU: written(({ year, month, day }) => `${day} ${EN[month - 1]} ${year}`),
  /** 17. März 2026 */
  de: written(({ year, month, day }) => `${day}. ${DE[month - 1]} ${year}`),
  /** 17 mars 2026, 1er mars 2026 */
  fr: written(({ year, month, day }) => `${day === 1 ? '1er' : day} ${FR[month - 1]} ${year}`),
  /** 2026年3月17日, Chinese and Japanese */
  han: written(({ year, month, day }) => `${year}年${month}月${day}日`),
  /** 3/17/2026 */
  slashUS: written(({ year, month, day }) => `${month}/${day}/${year}`),
  /** 2026/3/17 */
  slashZh: written(({ year, month, day }) => `${year}/${month}/${day}`),
  /** 2026/03/17 */
  slashJa: written(({ year, month, day }) => `${year}/${two(month)}/${two(day)}`),
  /** 17.03.2026 */
  dots: written(({ year, month, day }) => `${two(day)}.${two(month)}.${year}`),
};
