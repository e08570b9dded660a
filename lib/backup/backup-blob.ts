/** A backup as an address that the browser can save. */
import type { Settings } from '../settings.ts';
import { exportBackup } from './export-backup.ts';

/** What the background asks of the offscreen page: a service worker has no addresses of its own for what it made. */
export interface BlobAsk {
  type: 'backup-blob';
  now: number;
  version: string;
  settings: Settings;
}

/** An address in the page that calls this, good as long as it lives. */
export async function backupBlob({ now, version, settings }: Omit<BlobAsk, 'type'>): Promise<string> {
  const { file } = await exportBackup(now, version, undefined, settings);
  return URL.createObjectURL(file);
}
