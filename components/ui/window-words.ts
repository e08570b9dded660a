/** What a window is called and where its length comes from, in plain words. Pure. */
import type { WindowLeft } from '../../lib/follow-ups/windows.ts';
import type { Translate } from '../../lib/i18n.ts';
import { duration } from './time.ts';

/** `amazon/report/report` → why it is so long, as far as is known; null: a window newer than our words. */
export function windowSource(t: Translate, id: string): string | null {
  const [platform, , name] = id.split('/');
  const key = `window-source.${platform}-${name}`;
  return t.knows(key) ? t(key) : null;
}

/** `Report within 3 days`. */
export const closesIn = (t: Translate, { name, closesAt }: WindowLeft, now: number): string =>
  t(`closes.${name}`, { time: duration(t, closesAt - now) });
