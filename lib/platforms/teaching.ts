/** One lesson on one page: the seller means a field and points; this says what stands there and learns how to find it. */
import type { Lesson } from '../extract/lesson.ts';
import type { Steps } from '../extract/steps.ts';
import type { TeachableField } from '../extract/taught.ts';
import { type KnownRecord, type RecordTree, treeOf } from '../extract/taught-reader.ts';
import type { TaughtText } from '../extract/taught-value.ts';
import { learn } from '../extract/teach.ts';
import { type Candidate, candidatesIn, readMeant } from '../extract/teach-target.ts';
import type { Platform } from '../reviews/review.ts';
import type { LocatedRecord, Page } from './platform.ts';
import { rulesOf } from './taught-reading.ts';

export interface Teaching {
  /** The record an element stands in; null: in none. */
  recordAt(element: Element): Element | null;
  /** What would be read there; null: nothing that is such a field. */
  readAt(element: Element): TaughtText | null;
  /** Places of the first record that lacks the field, for those who don't point. */
  candidates(): Candidate[];
  /** See `learn`. */
  learn(element: Element): Steps<Lesson | null>;
}

function* around(element: Element): Generator<Node> {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host) yield at;
}

/** `located`: all records of the page, as read. What an earlier lesson read for the field counts as not known. */
export function startTeaching(
  located: readonly LocatedRecord[],
  field: TeachableField,
  platform: Platform,
  page: Page,
): Teaching {
  const rules = rulesOf(platform, page);
  const records = located.map(({ element, record, provenance }): KnownRecord => {
    return { element, record: provenance[field] === 'taught' ? { ...record, [field]: null } : record };
  });
  const numbers = new Map<Node, number>(records.map(({ element }, i) => [element, i]));
  const trees = new WeakMap<Element, RecordTree>();

  const indexAt = (element: Element): number | null => {
    for (const node of around(element)) {
      const index = numbers.get(node);
      if (index !== undefined) return node === element ? null : index;
    }
    return null;
  };
  /** Kept while the finger moves about in one record. */
  const treeAt = (known: KnownRecord): RecordTree => {
    const tree = trees.get(known.element) ?? treeOf(known, field);
    trees.set(known.element, tree);
    return tree;
  };
  const knownAt = (element: Element): KnownRecord | null => {
    const index = indexAt(element);
    return index === null ? null : (records[index] ?? null);
  };

  return {
    recordAt: (element) => knownAt(element)?.element ?? null,
    readAt(element) {
      const known = knownAt(element);
      return known && readMeant(element, field, treeAt(known), rules);
    },
    candidates() {
      const known = records.find(({ record }) => record[field] === null) ?? records[0];
      return known ? candidatesIn(treeAt(known), field, rules) : [];
    },
    *learn(element) {
      const index = indexAt(element);
      return index === null ? null : yield* learn(records, index, element, field, rules);
    },
  };
}
