import { useEffect, useRef } from 'preact/hooks';
import { useT } from '../ui/translation.ts';
import type { ImportState } from './import-model.ts';

type Running = Extract<ImportState, { step: 'reading' | 'importing' }>;
type Done = Extract<ImportState, { step: 'done' }>;

/** While a file is read or written. Until the last row is in, it can be stopped without a trace. */
export function ImportProgress({ state, onStop }: { state: Running; onStop: () => void }) {
  const t = useT();
  const importing = state.step === 'importing';
  const label = t(importing ? 'import.running' : 'import.reading', { name: state.name });
  return (
    <div class="rd-progress" data-testid="import-progress">
      <p role="status">{label}</p>
      {importing && <progress max={1} value={state.done} aria-label={label} />}
      <button type="button" class="rd-button" data-testid="import-stop" onClick={onStop}>
        {t('import.cancel')}
      </button>
    </div>
  );
}

/** What was imported, in one sentence. */
export function ImportDone({ state, onAnother }: { state: Done; onAnother: () => void }) {
  const t = useT();
  const { counts } = state.result;
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => message.current?.focus(), []);
  return (
    <div class="rd-progress">
      <p ref={message} tabIndex={-1} role="status" data-testid="import-done">
        {t('import.done', {
          name: state.name,
          added: counts.new,
          changed: counts.changed + counts.filled,
          known: counts.known + counts.kept,
        })}{' '}
        {state.badRows > 0 && t('import.left-out', { count: state.badRows })}
      </p>
      <button type="button" class="rd-button" data-testid="import-another" onClick={onAnother}>
        {t('import.another')}
      </button>
    </div>
  );
}
