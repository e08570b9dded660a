/** What a platform's content script does: it leaves its adapters, and what reads with them, for the sidebar's script (brought.ts). */
import { insertText, textIn, undoInsert } from '../replies/insert.ts';
import { world } from './brought.ts';
import { makeReport } from './health-report.ts';
import type { PlatformAdapter } from './platform.ts';
import { readAgain, readBeginning, readFirst } from './read-page.ts';
import { startTeaching } from './teaching.ts';

/** Said once per page. */
export function bringPlatform(platform: PlatformAdapter): void {
  world.reviewDesk = {
    platform,
    readings: { readBeginning, readFirst, readAgain, startTeaching, makeReport },
    writing: { insertText, textIn, undoInsert },
  };
}
