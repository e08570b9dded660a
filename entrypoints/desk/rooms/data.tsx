import { createBackupModel } from '../../../components/desk/backup-model.ts';
import { DataRoom } from '../../../components/desk/DataRoom.tsx';
import { createImportModel } from '../../../components/desk/import-model.ts';
import { ForgetBuyerPanel } from '../../../components/desk/keeping/ForgetBuyerPanel.tsx';
import { createForgetBuyerModel } from '../../../components/desk/keeping/forget-buyer-model.ts';
import { AutoBackupPanel, RetentionPanel, RoomPanel } from '../../../components/desk/keeping/KeepingPanels.tsx';
import { createKeepingModel } from '../../../components/desk/keeping/keeping-model.ts';
import '../../../components/desk/keeping/keeping.css';
import '../../../components/desk/settings/settings.css';
import { readImportFile } from '../../../lib/backup/import-file.ts';
import { shopChoice } from '../../../lib/backup/import-shops.ts';
import { previewImport } from '../../../lib/backup/preview-import.ts';
import { runImport } from '../../../lib/backup/run-import.ts';
import { refreshReminders } from '../../../lib/follow-ups/remind.ts';
import { quietly } from '../../../lib/log.ts';
import { backupJobs } from './backup-jobs.ts';
import { forgetBuyerJobs, keepingJobs } from './keeping-jobs.ts';
import type { OpenRoom } from './room.ts';

/** Import, backup, restore, what is stored. */
export const openData: OpenRoom = ({ t, live }) => {
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
  const keeping = createKeepingModel(live, keepingJobs);
  const buyer = createForgetBuyerModel(forgetBuyerJobs);
  return () => (
    <DataRoom importing={importing} backup={backup}>
      <AutoBackupPanel model={keeping} />
      <ForgetBuyerPanel model={buyer} />
      <RetentionPanel model={keeping} />
      <RoomPanel model={keeping} />
    </DataRoom>
  );
};
