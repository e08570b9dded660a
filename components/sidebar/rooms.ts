/** The parts of the sidebar that come with its second script: what is behind a review, and teaching. */
import type { ReviewDetail } from './ReviewDetail.tsx';
import type { TeachPanel } from './TeachPanel.tsx';

export interface Rooms {
  ReviewDetail: typeof ReviewDetail;
  TeachPanel: typeof TeachPanel;
}

/** The two scripts share this world, which the page's scripts don't (lib/platforms/brought.ts). */
const world: { reviewDeskRooms?: Rooms } = globalThis as object;

export function bringRooms(rooms: Rooms): void {
  world.reviewDeskRooms = rooms;
}

/** Throws when the second script did not run: nothing can be opened before it has. */
export function rooms(): Rooms {
  if (!world.reviewDeskRooms) throw new Error('no rooms on this page');
  return world.reviewDeskRooms;
}
