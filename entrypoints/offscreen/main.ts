/** The page nobody sees: makes files the background can't make. */
import { browser } from 'wxt/browser';
import { type BlobAsk, backupBlob } from '../../lib/backup/backup-blob.ts';

browser.runtime.onMessage.addListener((message: unknown, _, respond: (url: string | null) => void) => {
  const ask = Object(message) as Partial<BlobAsk>;
  if (ask.type !== 'backup-blob') return undefined;
  backupBlob(ask as BlobAsk).then(respond, () => respond(null));
  return true;
});
