/** Where the desk shows one review: the address and back. Pure. */

export const reviewLink = (key: string): string => `#review?${new URLSearchParams({ key })}`;

/** The review an address of that room names; null: none. */
export function keyIn(hash: string): string | null {
  const [room, rest = ''] = hash.split('?', 2);
  return room === '#review' ? new URLSearchParams(rest).get('key') : null;
}
