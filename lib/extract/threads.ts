/** Comment threads: the owner of the page answers there with records like everybody's; those are replies, not reviews. */
import type { ReadRecord } from './record-fields.ts';

const OWNER_NAME = /(?:^|[-_\s])(?:bypostauthor|by-?owner|is-?owner|owner-?comment)(?:$|[-_\s])/i;

/** Said by the record or the boxes right around and inside it. */
function saysOwner({ root }: ReadRecord): boolean {
  const inside = root.parts.find((part) => typeof part !== 'string');
  return [root.parent, root, inside].some((item) => OWNER_NAME.test(item?.attributes.get('class') ?? ''));
}

/** The author who wrote many records and rated none, if there is one: nobody reviews a thing that often. */
function ownerOf(list: ReadRecord[]): string | null {
  const counts = new Map<string, number>();
  for (const { author } of list) if (author) counts.set(author, (counts.get(author) ?? 0) + 1);
  const rated = new Set(list.filter(({ rating }) => rating !== null).map(({ author }) => author));
  const [most] = [...counts].filter(([author]) => !rated.has(author)).sort((a, b) => b[1] - a[1]);
  const second = [...counts.values()].sort((a, b) => b - a)[1] ?? 0;
  return most && most[1] >= 4 && most[1] >= 0.12 * list.length && most[1] >= 2 * second ? most[0] : null;
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
