import type { ComponentChildren } from 'preact';
import type { BackupModel } from './backup-model.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import type { ImportModel } from './import-model.ts';
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
  return (
    <div class="rd-panels">
      <ImportPanel model={importing} />
      <ExportPanel model={backup} />
      <RestorePanel model={backup} />
      {children}
      <StoredPanel model={backup} />
    </div>
  );
}
