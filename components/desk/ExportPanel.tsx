import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useT } from '../ui/translation.ts';
import type { BackupModel, ReadyFile } from './backup-model.ts';
import { fileSize } from './file-size.ts';

/** Everything as one file to keep or hand over, and the reviews as a table. */
export function ExportPanel({ model }: { model: BackupModel }) {
  const t = useT();
  const state = model.exporting.value;
  const [passphrase, setPassphrase] = useState('');
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
          <button
            type="button"
            class="rd-button"
            data-testid="export-csv"
            disabled={working}
            onClick={() => model.exportCsv()}
          >
            {t('export.csv')}
          </button>
        </div>
      </form>
      {working && <p role="status">{t('export.running')}</p>}
      {state.step === 'idle' && state.failed && (
        <p class="rd-notice" role="alert" data-testid="export-problem">
          {t('export.failed')}
        </p>
      )}
      {state.step === 'ready' && <SaveFile file={state.file} />}
    </section>
  );
}

function SaveFile({ file }: { file: ReadyFile }) {
  const t = useT();
  const link = useRef<HTMLAnchorElement>(null);
  const { name, url, size, rows, leftOut } = file;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is another thing to save
  useEffect(() => link.current?.focus(), [url]);
  return (
    <div class="rd-progress">
      <p role="status" data-testid="export-ready">
        {t('export.ready', { count: rows })} {leftOut > 0 && t('export.left-out', { count: leftOut })}
      </p>
      <a ref={link} class="rd-button rd-primary" href={url} download={name} data-testid="export-save">
        {t('export.save', { name, size: fileSize(t, size) })}
      </a>
    </div>
  );
}
