import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CSV_ENCODINGS, type CsvEncoding } from '../../lib/backup/reviews-csv.ts';
import { useT } from '../ui/translation.ts';
import type { BackupModel, ReadyFile } from './backup-model.ts';
import { fileSize } from './file-size.ts';

/** Everything as one file to keep or hand over, and the reviews as a table. */
export function ExportPanel({ model }: { model: BackupModel }) {
  const t = useT();
  const state = model.exporting.value;
  const [passphrase, setPassphrase] = useState('');
  const [encoding, setEncoding] = useState<CsvEncoding>('utf-8');
  const field = useId();
  const working = state.step === 'working';
  return (
    <section class="rd-panel" data-testid="export" aria-labelledby="rd-export">
      <h3 id="rd-export">{t('export')}</h3>
      <p class="rd-soft">{t('export.what')}</p>
      <form
        class="rd-field"
        onSubmit={(event) => {
          event.preventDefault();
          model.exportBackup(passphrase);
          setPassphrase('');
        }}
      >
        <label for={field}>{t('export.passphrase')}</label>
        <input
          id={field}
          type="password"
          autocomplete="new-password"
          data-testid="export-passphrase"
          aria-describedby={`${field}-hint`}
          value={passphrase}
          onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        <small id={`${field}-hint`} class="rd-soft">
          {t('export.passphrase-hint')}
        </small>
        <div class="rd-row">
          <button type="submit" class="rd-button rd-primary" data-testid="export-backup" disabled={working}>
            {t(passphrase ? 'export.start-locked' : 'export.start')}
          </button>
        </div>
        <div class="rd-row">
          <button
            type="button"
            class="rd-button"
            data-testid="export-csv"
            disabled={working}
            onClick={() => model.exportCsv(encoding)}
          >
            {t('export.csv')}
          </button>
          <label for={`${field}-encoding`}>{t('import.encoding')}</label>
          <select
            id={`${field}-encoding`}
            data-testid="csv-encoding"
            value={encoding}
            onChange={({ currentTarget }) =>
              setEncoding(CSV_ENCODINGS.find((one) => one === currentTarget.value) ?? 'utf-8')
            }
          >
            {CSV_ENCODINGS.map((one) => (
              <option key={one} value={one}>
                {t(`csv-encoding.${one}`)}
              </option>
            ))}
          </select>
        </div>
      </form>
      {working && <p role="status">{t('export.running')}</p>}
      {state.step === 'idle' && state.failed !== null && (
        <p class="rd-notice" role="alert" data-testid="export-problem">
          {t(state.failed === 'no-room' ? 'no-room' : 'export.failed')}
        </p>
      )}
      {state.step === 'ready' && <SaveFile file={state.file} />}
    </section>
  );
}

function SaveFile({ file }: { file: ReadyFile }) {
  const t = useT();
  const link = useRef<HTMLAnchorElement>(null);
  const { name, url, size, rows, leftOut, replaced = 0 } = file;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is another thing to save
  useEffect(() => link.current?.focus(), [url]);
  return (
    <div class="rd-progress">
      <p role="status" data-testid="export-ready">
        {t('export.ready', { count: rows })} {leftOut > 0 && t('export.left-out', { count: leftOut })}{' '}
        {replaced > 0 && t('export.replaced', { count: replaced })}
      </p>
      <a ref={link} class="rd-button rd-primary" href={url} download={name} data-testid="export-save">
        {t('export.save', { name, size: fileSize(t, size) })}
      </a>
    </div>
  );
}
