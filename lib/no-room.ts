/** The disk is full: found out in whatever a failed write says, and told between contexts as a word of its own. */

export const NO_ROOM = 'no room left to store anything';

/** Did the browser refuse this for lack of room? Transactions hide the reason inside of theirs. */
export function isNoRoom(error: unknown): boolean {
  const { name, message, inner, failures } = Object(error) as Record<string, unknown>;
  if (name === 'QuotaExceededError' || message === NO_ROOM) return true;
  // `storage.local` says it in words only.
  if (typeof message === 'string' && /\bquota\b.*\bexceeded\b|QuotaExceededError/i.test(message)) return true;
  if (Array.isArray(failures) && failures.some(isNoRoom)) return true;
  return inner !== undefined && inner !== null && isNoRoom(inner);
}

/** Why something that was to be kept was not: for lack of room, which the seller can mend, or for a reason nobody can. */
export type Failure = 'failed' | 'no-room';
export const failureOf = (error: unknown): Failure => (isNoRoom(error) ? 'no-room' : 'failed');

/** Messages after which something is kept that was not before. */
const WRITES: readonly string[] = ['covered', 'saveDraft', 'report', 'record', 'snooze', 'markDone'];
let tellRoom = (_room: boolean): void => undefined;

/** Tells whether what this page sends can be kept: false when the disk is full, true with the next thing that was. */
export const onRoom = (tell: (room: boolean) => void): void => {
  tellRoom = tell;
};

/** A message was answered; `error`: null where it did what it should. */
export function noteRoom(type: string, error: string | null): void {
  if (error === NO_ROOM) tellRoom(false);
  else if (error === null && WRITES.includes(type)) tellRoom(true);
}
