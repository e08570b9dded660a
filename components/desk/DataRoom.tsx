import type { ComponentChildren } from 'preact';
import { useT } from '../ui/translation.ts';
import type { BackupModel } from './backup-model.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportDone, ImportProgress } from './ImportProgress.tsx';
import type { ImportModel, ImportState } from './import-model.ts';
import { RestorePanel } from './RestorePanel.tsx';
import { StoredPanel } from './StoredPanel.tsx';

interface Props {
  importing: ImportModel;
  backup: BackupModel;
  /** Panels with models of their own, before the list of what is stored. */
  children?: ComponentChildren;
}

/** What comes into the store and goes out of it. */
export function DataRoom({ importing, backup, children }: Props) {
  const t = useT();
  return (
    <div class="rd-panels">
      <section class="rd-panel" data-testid="import" aria-labelledby="rd-import">
        <h3 id="rd-import">{t('import')}</h3>
        <p class="rd-soft">{t('import.what')}</p>
        <Step model={importing} state={importing.state.value} />
      </section>
      <ExportPanel model={backup} />
      <RestorePanel model={backup} />
      {children}
      <StoredPanel model={backup} />
    </div>
  );
}

function Step({ model, state }: { model: ImportModel; state: ImportState }) {
  if (state.step === 'choose') return <ChooseFile problem={state.problem} onChoose={model.choose} />;
  if (state.step === 'preview') return <ImportPreview model={model} state={state} />;
  if (state.step === 'done') return <ImportDone state={state} onAnother={model.cancel} />;
  return <ImportProgress state={state} onStop={model.cancel} />;
}
