/** A moment (epoch ms) with its year, by the seller's own clock. Pure. */
import type { Translate } from '../../lib/i18n.ts';

/** What is no moment at all is shown as a dash: it may stand in a file made by other hands. */
export function momentFully(t: Translate, at: number): string {
  if (Number.isNaN(new Date(at).getTime())) return '–';
  return new Intl.DateTimeFormat(t.language, { dateStyle: 'medium', timeStyle: 'short', timeZone: t.timeZone }).format(
    at,
  );
}
