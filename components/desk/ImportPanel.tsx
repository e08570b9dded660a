import { useRef } from 'preact/hooks';
import { useT } from '../ui/translation.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { FileProgress } from './FileProgress.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { ImportModel, ImportState } from './import-model.ts';
import { useStepFocus } from './step-focus.ts';

/** A platform's own file comes in: chosen, looked at, then taken over. */
export function ImportPanel({ model }: { model: ImportModel }) {
  const t = useT();
  const panel = useRef<HTMLElement>(null);
  const state = model.state.value;
  useStepFocus(panel, state.step);
  return (
    <section ref={panel} class="rd-panel" data-testid="import" aria-labelledby="rd-import">
      <h3 id="rd-import">{t('import')}</h3>
      <p class="rd-soft">{t('import.what')}</p>
      <Step model={model} state={state} />
    </section>
  );
}

function Step({ model, state }: { model: ImportModel; state: ImportState }) {
  const t = useT();
  if (state.step === 'choose') return <ChooseFile problem={state.problem} onChoose={model.choose} />;
  if (state.step === 'preview') return <ImportPreview model={model} state={state} />;
  if (state.step === 'done') return <Done state={state} onAnother={model.cancel} />;
  const importing = state.step === 'importing';
  return (
    <FileProgress
      testId="import"
      label={t(importing ? 'import.running' : 'import.reading', { name: state.name })}
      done={importing ? state.done : null}
      onStop={model.cancel}
    />
  );
}

/** What was imported, in one sentence. */
function Done({ state, onAnother }: { state: ImportState & { step: 'done' }; onAnother: () => void }) {
  const t = useT();
  const { counts } = state.result;
  return (
    <div class="rd-progress">
      <p tabIndex={-1} role="status" data-testid="import-done">
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
