import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createBackupModel } from '../../components/desk/backup-model.ts';
import { Desk } from '../../components/desk/Desk.tsx';
import '../../components/desk/desk.css';
import { createImportModel } from '../../components/desk/import-model.ts';
import { roomOf } from '../../components/desk/rooms.ts';
import { readImportFile } from '../../lib/backup/import-file.ts';
import { shopChoice } from '../../lib/backup/import-shops.ts';
import { previewImport } from '../../lib/backup/preview-import.ts';
import { runImport } from '../../lib/backup/run-import.ts';
import { refreshReminders } from '../../lib/follow-ups/remind.ts';
import { createTranslator } from '../../lib/locales.ts';
import { quietly } from '../../lib/log.ts';
import { loadSettings } from '../../lib/settings-store.ts';
import { resolveUiLanguage } from '../../lib/ui-language.ts';
import { backupJobs } from './backup-jobs.ts';

async function start(root: Element): Promise<void> {
  const settings = await loadSettings();
  const t = createTranslator(resolveUiLanguage(settings, browser.i18n.getUILanguage()));
  document.documentElement.lang = t.language;
  document.title = `${t('desk')} – ${t('app.name')}`;
  const room = signal(roomOf(location.hash));
  addEventListener('hashchange', () => {
    room.value = roomOf(location.hash);
  });
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
  effect(() =>
    render(<Desk room={room.value} t={t} theme={settings.theme} importing={importing} backup={backup} />, root),
  );
}

const root = document.getElementById('root');
if (root) quietly('showing the desk', start(root));
