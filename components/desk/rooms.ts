/**
 * The rooms of the desk that exist, in the order of the menu; the address says which one is open (`desk.html#data`). A new
 * one is named here and in `desk.<name>` of the locales, and furnished in entrypoints/desk/rooms/.
 */
export const ROOMS = ['queue', 'learned', 'health', 'data', 'settings'] as const;
export type Room = (typeof ROOMS)[number];

/** The room an address names; the first one where it names none that exists. */
export const roomOf = (hash: string): Room => ROOMS.find((room) => `#${room}` === hash) ?? ROOMS[0];
