/** The fixtures that have a truth beside them, as base pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { blankRecord } from '../../lib/reviews/blank-record.ts';
import { PAGE_KINDS, PLATFORMS, type ReviewRecord } from '../../lib/reviews/review.ts';
import { markRecords } from './anatomy.ts';
import { mustShowTruth } from './audit.ts';
import { parseDocument } from './dom.ts';
import type { BasePage } from './page.ts';

const FOLDER = resolve(import.meta.dirname, '../fixtures');

/** Every saved page that holds records, marked, with what is true about them. */
export function savedPages(): BasePage[] {
  return PLATFORMS.flatMap((platform) => {
    const folder = join(FOLDER, platform);
    const names = readdirSync(folder).filter((file) => file.endsWith('.json'));
    return names.flatMap((file): BasePage[] => {
      const { status, records } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        status: string;
        records: Partial<ReviewRecord>[];
      };
      const name = file.slice('2026-01-01-'.length, -'.json'.length);
      const kind = PAGE_KINDS.find((one) => name.startsWith(one));
      if (status !== 'records' || !kind) return [];
      const html = readFileSync(join(folder, file.replace(/json$/, 'html')), 'utf8');
      const { url } = JSON.parse(/^<!-- (\{.*\}) -->/.exec(html)?.[1] ?? '{}') as { url: string };
      const address = new URL(url);
      const truth = records.map((record) => ({ ...blankRecord(), ...record }));
      const page: BasePage = {
        id: `fixture/${platform}/${name}`,
        platform,
        kind,
        url: address,
        document: parseDocument(html, address),
        truth,
      };
      markRecords(page);
      mustShowTruth(page);
      return [page];
    });
  });
}
