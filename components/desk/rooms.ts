/** The rooms of the desk that exist; the address says which one is open (`desk.html#data`). */
export const ROOMS = ['data'] as const;
export type Room = (typeof ROOMS)[number];

/** The room an address names; the first one where it names none that exists. */
export const roomOf = (hash: string): Room => ROOMS.find((room) => `#${room}` === hash) ?? ROOMS[0];
