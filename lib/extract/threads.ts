/** Comment threads: the owner of the page answers there with records like everybody's; those are replies, not reviews. */
import type { ReadRecord } from './record-fields.ts';

const OWNER_NAME = /(?:^|[-_\s])(?:bypostauthor|by-?owner|is-?owner|owner-?comment)(?:$|[-_\s])/i;

/** Said by the record or the boxes right around and inside it. */
function saysOwner({ root }: ReadRecord): boolean {
  const inside = root.parts.find((part) => typeof part !== 'string');
  return [root.parent, root, inside].some((item) => OWNER_NAME.test(item?.attributes.get('class') ?? ''));
}

/** The author who wrote many records and rated (nearly) none, if there is one: nobody reviews a thing that often. */
function ownerOf(list: ReadRecord[]): string | null {
  const counts = new Map<string, { all: number; rated: number }>();
  for (const { author, rating } of list) {
    if (author === null) continue;
    const count = counts.get(author) ?? { all: 0, rated: 0 };
    counts.set(author, { all: count.all + 1, rated: count.rated + (rating === null ? 0 : 1) });
  }
  const [most, second] = [...counts].sort((a, b) => b[1].all - a[1].all);
  if (!most) return null;
  const [author, { all, rated }] = most;
  const next = second?.[1].all ?? 0;
  const isOwner =
    all >= 4 &&
    all >= 0.12 * list.length &&
    all >= 2 * next &&
    (rated <= 0.1 * all || (all >= 5 * next && rated < all / 2));
  return isOwner ? author : null;
}

/** Moves the owner's records into the visitor's record before them: the first one is its reply, further ones are left out. */
export function foldOwner(list: ReadRecord[]): ReadRecord[] {
  const isThread = list.some((record) => record.rating === null);
  if (!isThread) return list;
  const named = list.some(saysOwner);
  const owner = named ? null : ownerOf(list);
  if (!named && owner === null) return list;
  const kept: ReadRecord[] = [];
  for (const record of list) {
    const isOwner = named ? saysOwner(record) : record.author === owner;
    const before = kept.at(-1);
    if (!isOwner) kept.push(record);
    else if (before) kept[kept.length - 1] = { ...before, reply: before.reply ?? record.body };
  }
  return kept;
}
