/** Sizes of files in words of the UI language. Pure. */
import type { Translate } from '../../lib/i18n.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `1.2 MB`, by thousands. */
export function fileSize(t: Translate, bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const unit = UNITS[power] ?? 'byte';
  const value = bytes / 1_000 ** power;
  const options = { style: 'unit', unit, maximumFractionDigits: value < 10 && power > 0 ? 1 : 0 } as const;
  return new Intl.NumberFormat(t.language, options).format(value);
}
