import type { LedgerRow } from '../../../lib/reviews/ledger.ts';
import { OUTCOMES } from '../../../lib/reviews/outcome.ts';
import { ENOUGH, type Rate } from '../../../lib/reviews/outcome-rate.ts';
import { useT } from '../../ui/translation.ts';

type Side = 'acted' | 'left';

interface Props {
  name: string;
  rows: readonly { name: string; row: LedgerRow }[];
  sides: readonly Side[];
}

/** Rates with their interval, and counts where there are too few for a rate. Scrolls by itself where it is too wide. */
export function RateTable({ name, rows, sides }: Props) {
  const t = useT();
  const lines = rows.flatMap(({ name: group, row }) => sides.map((side) => ({ group, row, side })));
  const counted = lines.filter(({ row, side }) => row.n[side] > 0 || row.group === 'all');
  if (counted.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="rd-table-box" aria-label={name} tabIndex={0}>
      <table class="rd-rates">
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('outcomes.group')}</th>
            <th scope="col">{t('outcomes.n')}</th>
            {OUTCOMES.map((kind) => (
              <th scope="col" key={kind}>
                {t(`outcome.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counted.map(({ group, row, side }) => (
            <tr key={`${group} ${side}`} data-group={row.group} data-side={side}>
              <th scope="row">
                {group}
                {sides.length > 1 && <small> {t(`outcomes.${side}`)}</small>}
              </th>
              <td>
                {row.n[side].toLocaleString(t.language)}
                {row.n[side] < ENOUGH && <small> {t('outcomes.missing', { count: ENOUGH - row.n[side] })}</small>}
              </td>
              {OUTCOMES.map((kind) => (
                <td key={kind}>
                  <RateText rate={row[side][kind]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RateText({ rate }: { rate: Rate }) {
  const t = useT();
  if (rate.few) return <>{rate.hits.toLocaleString(t.language)}</>;
  const percent = (share: number): string => Math.round(share * 100).toLocaleString(t.language);
  const [low, high] = rate.interval;
  return (
    <>
      {t('outcomes.percent', { share: percent(rate.share) })}{' '}
      <small class="rd-interval">{t('outcomes.interval', { low: percent(low), high: percent(high) })}</small>
    </>
  );
}
