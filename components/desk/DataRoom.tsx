import { useT } from '../ui/translation.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportDone, ImportProgress } from './ImportProgress.tsx';
import type { ImportModel, ImportState } from './import-model.ts';

/** What comes into the store and goes out of it. */
export function DataRoom({ importing }: { importing: ImportModel }) {
  const t = useT();
  return (
    <section class="rd-panel" data-testid="import" aria-labelledby="rd-import">
      <h3 id="rd-import">{t('import')}</h3>
      <p class="rd-soft">{t('import.what')}</p>
      <Step model={importing} state={importing.state.value} />
    </section>
  );
}

function Step({ model, state }: { model: ImportModel; state: ImportState }) {
  if (state.step === 'choose') return <ChooseFile problem={state.problem} onChoose={model.choose} />;
  if (state.step === 'preview') return <ImportPreview model={model} state={state} />;
  if (state.step === 'done') return <ImportDone state={state} onAnother={model.cancel} />;
  return <ImportProgress state={state} onStop={model.cancel} />;
}
