import { ROW_FATES } from '../../lib/backup/merge-row.ts';
import type { ImportPreview as Preview } from '../../lib/backup/preview-import.ts';
import { wallClock } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';
import { BadRows } from './BadRows.tsx';
import type { ImportModel, PreviewState } from './import-model.ts';
import { SampleRows } from './SampleRows.tsx';
import { ShopField } from './ShopField.tsx';

interface Props {
  model: ImportModel;
  state: PreviewState;
}

const ENCODINGS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  shift_jis: 'CP932 (Shift_JIS)',
  'windows-1252': 'Windows-1252',
} as const;

/** What the file is and what an import of it would do. Nothing is written yet. */
export function ImportPreview({ model, state }: Props) {
  const t = useT();
  const { name, file, shop, preview } = state;
  return (
    <div class="rd-preview" data-testid="import-preview" aria-busy={shop !== null && !preview}>
      <h4 tabIndex={-1} dir="auto">
        {name}
      </h4>
      <dl class="rd-facts">
        <dt>{t('import.kind')}</dt>
        <dd data-testid="import-kind">{t(`file-format.${file.format.name}`)}</dd>
        <dt>{t('import.encoding')}</dt>
        <dd>{ENCODINGS[file.encoding]}</dd>
        <dt id="rd-import-shop">{t('import.shop')}</dt>
        <dd>
          <ShopField choice={state.choice} shop={shop} onChoose={model.chooseShop} />
        </dd>
        {preview?.days && (
          <>
            <dt>{t('import.days')}</dt>
            <dd>
              {wallClock(t, preview.days[0])} – {wallClock(t, preview.days[1])}
            </dd>
          </>
        )}
      </dl>
      {preview ? (
        <Compared model={model} state={state} preview={preview} />
      ) : (
        <>
          {shop !== null && <p role="status">{t('import.comparing')}</p>}
          <button type="button" class="rd-button" data-testid="import-cancel" onClick={model.cancel}>
            {t('import.cancel')}
          </button>
        </>
      )}
    </div>
  );
}

function Compared({ model, state, preview }: Props & { preview: Preview }) {
  const t = useT();
  const { file } = state;
  const { counts, badRows, samples } = preview;
  const written = counts.new + counts.changed + counts.filled;
  const lines = [
    ...ROW_FATES.map((fate) => ({ id: fate, count: counts[fate], label: t(`fate.${fate}`) })),
    { id: 'duplicates', count: file.duplicates, label: t('import.duplicates') },
    { id: 'bad', count: badRows.length, label: t('import.bad') },
  ].filter(({ count }) => count > 0);
  return (
    <>
      <ul class="rd-counts" data-testid="import-counts">
        {lines.map(({ id, count, label }) => (
          <li key={id} data-count={id}>
            {label} <b>{count.toLocaleString(t.language)}</b>
          </li>
        ))}
      </ul>
      {file.blanks.map(({ field, rows }) => (
        <p key={field} class="rd-notice">
          {t('import.blank', { field: t(`field.${field}`), count: rows })}
        </p>
      ))}
      {counts.new > 0 && <p class="rd-soft">{t(`file-note.${file.format.name}`)}</p>}
      <SampleRows samples={samples} />
      <BadRows rows={badRows} />
      {written === 0 && <p role="status">{t('import.nothing')}</p>}
      <div class="rd-row">
        {written > 0 && (
          <button type="button" class="rd-button rd-primary" data-testid="import-start" onClick={model.start}>
            {t('import.start', { count: written })}
          </button>
        )}
        <button type="button" class="rd-button" data-testid="import-cancel" onClick={model.cancel}>
          {t('import.cancel')}
        </button>
      </div>
    </>
  );
}
