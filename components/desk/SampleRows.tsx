import type { Sample } from '../../lib/backup/preview-import.ts';
import { Rating } from '../ui/Rating.tsx';
import { wallClock } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';

const WORDS_SHOWN = 90;

/** The first readable rows, as they were understood. */
export function SampleRows({ samples }: { samples: readonly Sample[] }) {
  const t = useT();
  if (samples.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a small screen it scrolls, and the keyboard must reach that
    <section class="rd-table-box" aria-labelledby="rd-import-rows" tabIndex={0}>
      <table class="rd-samples" data-testid="import-samples">
        <caption id="rd-import-rows">{t('import.rows')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('import.line')}</th>
            <th scope="col">{t('field.rating')}</th>
            <th scope="col">{t('field.postedAt')}</th>
            <th scope="col">{t('field.productTitle')}</th>
            <th scope="col">{t('field.body')}</th>
            <th scope="col">{t('import.fate')}</th>
          </tr>
        </thead>
        <tbody>
          {samples.map(({ line, record, fate }) => (
            <tr key={line}>
              <td class="rd-number">{line}</td>
              <td>
                <Rating review={record} />
              </td>
              <td class="rd-nowrap">{record.postedAt ? wallClock(t, record.postedAt) : '–'}</td>
              <td dir="auto">{record.productTitle ?? record.orderId ?? '–'}</td>
              <td dir="auto">{[record.title, record.body].filter(Boolean).join(' ').slice(0, WORDS_SHOWN)}</td>
              <td>{t(`fate.${fate}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
