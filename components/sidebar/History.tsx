import type { DeedType } from '../../lib/reviews/review.ts';
import type { TimelineEntry } from '../../lib/reviews/timeline.ts';
import { bothClocks, type ClockOf } from '../ui/clocks.ts';
import { moment } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';
import { DiffText } from './DiffText.tsx';
import { historyLine } from './history-lines.ts';

interface Props {
  of: ClockOf;
  timeline: readonly TimelineEntry[];
  /** Of the buyer's words. */
  lang: string | null;
  now: number;
  /** Absent: nothing can be taken back here. */
  onTakeBack?: (mistake: { type: DeedType; at: number }) => void;
}

/** What happened to a review, newest first; of a changed text, what changed. Open where the buyer changed something. */
export function History({ of, timeline, lang, now, onTakeBack }: Props) {
  const t = useT();
  if (timeline.length === 0) return null;
  return (
    <details class="rd-section" data-testid="history" open={timeline.some(({ byBuyer }) => byBuyer)}>
      <summary>
        {t('history')} <span class="rd-count">{timeline.length}</span>
      </summary>
      <ol class="rd-history">
        {timeline.map((entry, i) => (
          <Entry key={entry.event.id ?? `${entry.event.at}-${i}`} {...{ of, entry, lang, now, onTakeBack }} />
        ))}
      </ol>
    </details>
  );
}

function Entry({ of, entry, lang, now, onTakeBack }: Omit<Props, 'timeline'> & { entry: TimelineEntry }) {
  const t = useT();
  const { event, diff, against, deed, takenBack } = entry;
  const line = historyLine(t, event, now);
  return (
    <li data-type={event.type}>
      <time dateTime={new Date(event.at).toISOString()} title={bothClocks(t, of, event.at)}>
        {moment(t, event.at, now)}
      </time>
      <div>
        {takenBack ? <s>{line.text}</s> : line.text}
        {takenBack && <small> {t('deed.taken-back')}</small>}
        {deed && !takenBack && onTakeBack && (
          <button
            type="button"
            class="rd-link"
            aria-label={t('deed.take-back-of', { deed: line.text })}
            onClick={() => onTakeBack({ type: deed, at: event.at })}
          >
            {t('deed.take-back')}
          </button>
        )}
        {against === 'inserted' && <p class="rd-note">{t('diff.inserted')}</p>}
        {against === 'as-inserted' && <p class="rd-note">{t('diff.as-inserted')}</p>}
        {diff && <DiffText segments={diff} lang={lang} />}
        {line.change && (
          <p class="rd-change" lang={lang ?? undefined} dir="auto">
            {line.change.old !== null && <del>{line.change.old}</del>}
            {line.change.old !== null && line.change.new !== null && <span aria-hidden="true"> → </span>}
            {line.change.new !== null && <ins>{line.change.new}</ins>}
          </p>
        )}
      </div>
    </li>
  );
}
