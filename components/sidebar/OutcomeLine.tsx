import type { Story } from '../../lib/reviews/story.ts';
import { dayOrTime, listing } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';

const DAY = 86_400_000;

/** In one line: what we did, and what became of the review since. */
export function OutcomeLine({ acted, outcome, now }: Pick<Story, 'acted' | 'outcome'> & { now: number }) {
  const t = useT();
  if (!outcome) return null;
  const actions = listing(
    t,
    acted.map(({ action }) => t(`action.${action}`)),
  );
  const open = !outcome.settled && now <= outcome.until;
  // Within the hours after the answer nothing can have changed: "unchanged" would be no news.
  const fresh = open && outcome.kind === 'unchanged' && now - outcome.from < DAY;
  // The window is over, and nobody has looked since.
  const unknown = !outcome.settled && !open;
  return (
    <p class="rd-outcome" data-testid="outcome" data-kind={outcome.kind} data-settled={outcome.settled}>
      {t('outcome.since', { actions, date: dayOrTime(t, outcome.from, now) })}{' '}
      {!fresh && <b>{t(`outcome.${outcome.kind}`)}</b>}
      {outcome.at !== null && ` (${dayOrTime(t, outcome.at, now)})`}
      {open && `${fresh ? '' : ' · '}${t('outcome.watched', { date: dayOrTime(t, outcome.until, now) })}`}
      {unknown && ` · ${t('outcome.not-looked')}`}
    </p>
  );
}
