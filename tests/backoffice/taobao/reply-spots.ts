/** Which rows the seller can answer, and what is pressed for it. */
import type { ReplySpot } from '../scenario.ts';
import type { RateRow, ReplyAction } from './rate-row.ts';
import type { ReplySurface } from './review-list.ts';

export const ROW = 'tbody.next-table-body > tr.next-table-row';

/** Presses `action` in the row of this number; hits exactly one element. */
export const press = (row: number, action: ReplyAction): string =>
  `${ROW} >> nth=${row} >> button:text-is("${action}")`;

/** Inline panels can be open in several rows at once, so each has its own name; other surfaces have one box. */
export const boxName = (surface: ReplySurface, row: number): string =>
  surface === 'inline' ? `reply-${row}` : 'reply';

/** One spot per state a row with that button can be in. Enough for tests that load a page for each. */
export function representative(spots: ReplySpot[], rows: RateRow[]): ReplySpot[] {
  const kinds = new Map<string, ReplySpot>();
  for (const spot of spots) {
    const row = rows[spot.record ?? -1];
    if (!row) continue;
    const kind = `${spot.channel} ${row.noText === null} ${row.labels.includes('评价回复记录')}`;
    if (!kinds.has(kind)) kinds.set(kind, spot);
  }
  return [...kinds.values()];
}

/** One spot per reply button, in page order; `before` is pressed first (overlays). */
export const replySpots = (rows: RateRow[], surface: ReplySurface, before: string[] = []): ReplySpot[] =>
  rows.flatMap(({ labels }, record) =>
    labels
      .filter((label) => label === '评价回复' || label === '追评回复')
      .map(
        (action): ReplySpot => ({
          record,
          channel: action === '评价回复' ? 'review-reply' : 'follow-up-reply',
          open: [...before, press(record, action)],
          box: boxName(surface, record),
        }),
      ),
  );
