import { createBackupModel } from '../../../components/desk/backup-model.ts';
import { DataRoom } from '../../../components/desk/DataRoom.tsx';
import { createImportModel } from '../../../components/desk/import-model.ts';
import { readImportFile } from '../../../lib/backup/import-file.ts';
import { shopChoice } from '../../../lib/backup/import-shops.ts';
import { previewImport } from '../../../lib/backup/preview-import.ts';
import { runImport } from '../../../lib/backup/run-import.ts';
import { refreshReminders } from '../../../lib/follow-ups/remind.ts';
import { quietly } from '../../../lib/log.ts';
import { backupJobs } from './backup-jobs.ts';
import type { OpenRoom } from './room.ts';

/** Import, backup, restore, what is stored. */
export const openData: OpenRoom = ({ t }) => {
  // A file dropped beside its place would replace the page.
  for (const type of ['dragover', 'drop'] as const) addEventListener(type, (event) => event.preventDefault());
  const importing = createImportModel({
    read: (file) => readImportFile(file, Date.now()),
    shops: (file) => shopChoice(file),
    preview: (file, shop) => previewImport(file, shop, Date.now()),
    run: async (file, shop, options) => {
      const now = Date.now();
      const result = await runImport(file, shop, now, options);
      quietly('refreshing reminders', refreshReminders(now));
      return result;
    },
  });
  const backup = createBackupModel(backupJobs(t));
  return () => <DataRoom importing={importing} backup={backup} />;
};
