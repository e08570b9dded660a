/** Saves a backup to the download folder without the seller, where he allowed it. Background only. */
import { browser } from 'wxt/browser';
import type { Settings } from '../settings.ts';
import { type BlobAsk, backupBlob } from './backup-blob.ts';
import { dayOf } from './backup-times.ts';

/** Written next to the seller's other downloads, but not among them. */
const FOLDER = 'review-desk';
const PAGE = '/offscreen.html';
/** A download that is not through by then is looked after by the browser alone. */
const LONGEST = 120_000;
const STEP = 250;

/** The seller may have taken it back in the browser's own settings. */
export const mayDownload = (): Promise<boolean> => browser.permissions.contains({ permissions: ['downloads'] });

async function throughPage(ask: BlobAsk): Promise<string> {
  if (!(await browser.offscreen.hasDocument()))
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: [browser.offscreen.Reason.BLOBS],
      justification: 'Makes the backup file that the seller asked to be saved regularly.',
    });
  const url: string | null = await browser.runtime.sendMessage(ask);
  if (url === null) throw new Error('no backup was made');
  return url;
}

async function isThrough(id: number): Promise<boolean> {
  const [item] = await browser.downloads.search({ id });
  if (item?.state === 'interrupted') throw new Error('the backup was not saved');
  return item === undefined || item.state === 'complete';
}

/** Rejects where it could not be saved: no permission, no room, refused. */
export async function saveBackup(settings: Settings, now: number): Promise<void> {
  if (!(await mayDownload())) throw new Error('not allowed to save');
  const { version } = browser.runtime.getManifest();
  const here = typeof URL.createObjectURL === 'function';
  const ask: BlobAsk = { type: 'backup-blob', now, version, settings };
  try {
    const url = here ? await backupBlob(ask) : await throughPage(ask);
    const filename = `${FOLDER}/review-desk-${dayOf(now)}.zip`;
    const id = await browser.downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });
    for (let waited = 0; waited < LONGEST && !(await isThrough(id)); waited += STEP)
      await new Promise((resume) => setTimeout(resume, STEP));
    if (here) URL.revokeObjectURL(url);
  } finally {
    if (!here) await browser.offscreen.closeDocument().catch(() => undefined);
  }
}
