/** The triage's reasons in words. Pure. */
import type { Translate } from '../../lib/i18n.ts';
import type { Reason } from '../../lib/reviews/review.ts';

/** A hole may hold a cause, a flag or a channel: said by name, not by key. */
function named(t: Translate, value: string | number): string | number {
  const key = ['cause', 'flag', 'channel'].map((group) => `${group}.${value}`).find(t.knows);
  return key && t.knows(key) ? t(key) : value;
}

/** null for a code we have no words for: better said nothing than shown a code. */
export function reasonText(t: Translate, { code, values = {} }: Reason): string | null {
  const key = `reason.${code}`;
  if (!t.knows(key)) return null;
  return t(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, named(t, value)])));
}
