/** The repeated records of a page: what stands around marks of one kind (dates, ratings) that come again and again. */
import type { Item } from './outline.ts';

/** Marks at the same place of two records have the same near ancestors. */
const NEAR = 4;

function clusterKey(mark: Item, name: (item: Item) => string): string {
  const keys: string[] = [];
  for (let at: Item | null = mark; at && keys.length < NEAR; at = at.parent) keys.push(name(at));
  return keys.join('<');
}

function clusters(marks: Item[], name: (item: Item) => string): Item[][] {
  const byKey = new Map<string, Item[]>();
  for (const mark of marks) {
    const key = clusterKey(mark, name);
    const cluster = byKey.get(key);
    if (cluster) cluster.push(mark);
    else byKey.set(key, [mark]);
  }
  return [...byKey.values()].filter((cluster) => cluster.length > 1);
}

/** From each mark up to the highest item that holds no other mark of its cluster. */
function chains(cluster: Item[]): Item[][] {
  const held = new Map<Item, number>();
  for (const mark of cluster) {
    for (let at: Item | null = mark; at; at = at.parent) held.set(at, (held.get(at) ?? 0) + 1);
  }
  const found: Item[][] = [];
  for (const mark of cluster) {
    if (held.get(mark) !== 1) continue;
    const chain: Item[] = [];
    for (let at: Item | null = mark; at && held.get(at) === 1; at = at.parent) chain.push(at);
    found.push(chain);
  }
  return found;
}

/** Each mark's closest ancestor of one kind; `null` when two marks share one. Lets records stand inside records (threads). */
function closest(all: Item[][], key: string): Item[] | null {
  const records = new Set<Item>();
  for (const [mark] of all) {
    let at: Item | null = mark ?? null;
    while (at && at.key !== key) at = at.parent;
    if (!at || records.has(at)) return null;
    records.add(at);
  }
  return [...records];
}

/** Each mark's highest item of one kind that holds no other mark, or whatever stands highest where there is none. */
function highest(all: Item[][], key: string): Item[] {
  return all.flatMap((chain) => chain.findLast((item) => item.key === key) ?? chain.at(-1) ?? []);
}

/** How many items the records hold together, those of records inside records counted once. */
function size(records: Item[]): number {
  let total = 0;
  let end = 0;
  for (const { at, end: last } of records.toSorted((a, b) => a.at - b.at)) {
    if (last <= end) continue;
    total += last - Math.max(at, end);
    end = last;
  }
  return total;
}

/** Records are alike: of the kinds of item that (nearly) all marks have around them, the one that holds most. */
function align(all: Item[][]): Item[] {
  const having = new Map<string, number>();
  for (const chain of all) {
    for (const key of new Set(chain.map((item) => item.key))) having.set(key, (having.get(key) ?? 0) + 1);
  }
  const most = Math.max(...having.values());
  let best: Item[] = [];
  let bestSize = 0;
  for (const [key, count] of having) {
    const ways = [count >= 0.98 * most ? highest(all, key) : null, closest(all, key)];
    for (const records of ways) {
      const held = records ? size(records) : 0;
      if (!records || held <= bestSize) continue;
      best = records;
      bestSize = held;
    }
  }
  return best;
}

/** Every way to cut the page into records that the marks offer, each in page order, without doubles. */
export function repeatedGroups(marks: Item[]): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const name of [(item: Item) => item.tag, (item: Item) => item.key]) {
    for (const cluster of clusters(marks, name)) {
      const found = chains(cluster);
      if (found.length < 2) continue;
      const records = align(found).sort((a, b) => a.at - b.at);
      groups.set(records.map((record) => record.at).join(), records);
    }
  }
  return [...groups.values()];
}
