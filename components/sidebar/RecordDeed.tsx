import { useRef } from 'preact/hooks';
import type { Deed, DeedType } from '../../lib/reviews/review.ts';
import type { TimelineEntry } from '../../lib/reviews/timeline.ts';
import { useT } from '../ui/translation.ts';

/** What can be said at any time, by the name of its words. */
const DEEDS = {
  refund: { type: 'refund' },
  resend: { type: 'resend' },
  solved: { type: 'solution', how: 'solved' },
  promised: { type: 'solution', how: 'promised' },
  'report-filed': { type: 'report-filed' },
} as const satisfies Record<string, Deed>;
/** What became of a report, once there is one. */
const RESULTS = {
  upheld: { type: 'report-outcome', result: 'upheld' },
  rejected: { type: 'report-outcome', result: 'rejected' },
} as const satisfies Record<string, Deed>;

interface Props {
  timeline: readonly TimelineEntry[];
  onRecord: (deed: Deed) => void;
}

/** "I have…": what no page shows is written down in two clicks. What was last recorded stands in the history, to be taken back. */
export function RecordDeed({ timeline, onRecord }: Props) {
  const t = useT();
  const box = useRef<HTMLDetailsElement>(null);
  const last = (type: DeedType) => timeline.findIndex(({ event, takenBack }) => event.type === type && !takenBack);
  const [filed, decided] = [last('report-filed'), last('report-outcome')];
  // Newest first: a report that was decided on stands behind its decision.
  const waits = filed >= 0 && (decided < 0 || filed < decided);
  const names = [
    ...(Object.keys(DEEDS) as (keyof typeof DEEDS)[]),
    ...(waits ? (['upheld', 'rejected'] as const) : []),
  ];
  const record = (name: keyof typeof DEEDS | keyof typeof RESULTS) => {
    if (box.current) box.current.open = false;
    box.current?.querySelector('summary')?.focus();
    onRecord({ ...DEEDS, ...RESULTS }[name]);
  };
  return (
    <details class="rd-section rd-deeds" data-testid="deeds" ref={box}>
      <summary>{t('deed')}</summary>
      <div class="rd-row">
        {names.map((name) => (
          <button
            type="button"
            key={name}
            class="rd-button rd-small"
            data-testid={`deed-${name}`}
            onClick={() => record(name)}
          >
            {t(`deed.${name}`)}
          </button>
        ))}
      </div>
    </details>
  );
}
