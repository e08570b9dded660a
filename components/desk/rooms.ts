/**
 * The rooms of the desk that exist, in the order of the menu; the address says which one is open (`desk.html#data`). A new
 * one is named here and in `desk.<name>` of the locales, and furnished in entrypoints/desk/rooms/.
 */
export const ROOMS = ['queue', 'vanished', 'outcomes', 'replies', 'learned', 'health', 'data', 'settings'] as const;
/** Rooms that are not in the menu: one gets there by a link. */
const HIDDEN = ['review'] as const;
export type Room = (typeof ROOMS)[number] | (typeof HIDDEN)[number];

/** The room an address names (`#review?key=…` is `review`); the first one where it names none that exists. */
export const roomOf = (hash: string): Room =>
  [...ROOMS, ...HIDDEN].find((room) => `#${room}` === hash.split('?', 1)[0]) ?? ROOMS[0];
