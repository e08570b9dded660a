import type { ReviewState } from '../../lib/messages.ts';
import { moment } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';
import { historyLine } from './history-lines.ts';

/** What happened to this review, newest first; changes show the old words and the new ones. */
export function History({ state, now }: { state: ReviewState; now: number }) {
  const t = useT();
  if (state.events.length === 0) return null;
  const lang = state.review.analysis.language ?? undefined;
  return (
    <details class="rd-section" data-testid="history">
      <summary>
        {t('history')} <span class="rd-count">{state.events.length}</span>
      </summary>
      <ol class="rd-history">
        {state.events.map((event, i) => {
          const line = historyLine(t, event, now);
          return (
            <li key={event.id ?? `${event.at}-${i}`}>
              <time dateTime={new Date(event.at).toISOString()}>{moment(t, event.at, now)}</time>
              <div>
                {line.text}
                {line.change && (
                  <p class="rd-change" lang={lang} dir="auto">
                    {line.change.old !== null && <del>{line.change.old}</del>}
                    {line.change.old !== null && line.change.new !== null && <span aria-hidden="true"> → </span>}
                    {line.change.new !== null && <ins>{line.change.new}</ins>}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
