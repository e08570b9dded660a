/** Telling reviews apart: the platform's id where shown, else what stays the same when the buyer edits the text. */
import { fold } from '../extract/text.ts';
import type { Platform, ReviewRecord } from './review.ts';

export interface Identity {
  /** `platform:shop:id` */
  key: string;
  fingerprint: string;
  /** Rests on an order or the platform's id. A weak one (author and day) is told apart by its text as well. */
  strong: boolean;
  /** Several reviews may have this fingerprint (one order, one minute): their products tell them apart (find-stored.ts). */
  shared: boolean;
}

/** FNV-1a, twice with different seeds: 64 bits are plenty for one shop's reviews and need no async crypto. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return ((a >>> 0).toString(36) + (b >>> 0).toString(36)).padStart(10, '0');
}

const textHash = (record: ReviewRecord): string => hash(fold(`${record.title ?? ''}|${record.body ?? ''}`));

function fingerprintOf(record: ReviewRecord): { fingerprint: string; strong: boolean } | null {
  // Without the product: pages and files show its id or name only sometimes.
  if (record.orderId) return { fingerprint: hash([record.kind, record.orderId].join('|')), strong: true };
  // Minutes make a posting time nearly unique; a bare day needs an author, and the text decides between equal ones.
  if (!record.postedAt) return null;
  const own = [record.kind, record.postedAt, fold(record.author ?? '')];
  if (record.postedAt.includes('T')) return { fingerprint: hash(own.join('|')), strong: true };
  if (!record.author) return null;
  const product = record.productId ?? fold(record.productTitle ?? '');
  return { fingerprint: hash([...own, product].join('|')), strong: false };
}

/** Reviews of one order or minute: by product, and two of one product by their posting time. */
const sharedSuffix = (record: ReviewRecord): string =>
  `-${hash([record.productId ?? fold(record.productTitle ?? ''), record.postedAt ?? ''].join('|'))}`;

/**
 * Identities of the records of one reading, in their order. null: nothing on the page tells this record apart, or
 * another record of the same reading would get the same key.
 */
export function identify(platform: Platform, shop: string, records: readonly ReviewRecord[]): (Identity | null)[] {
  const prints = records.map((record) => (record.nativeId ? null : fingerprintOf(record)));
  const ids = records.map((record, i): Identity | null => {
    const shared = Boolean(record.orderId) || (record.postedAt?.includes('T') ?? false);
    if (record.nativeId) {
      const fingerprint = fingerprintOf(record)?.fingerprint ?? hash(record.nativeId);
      return { key: `${platform}:${shop}:${record.nativeId}`, fingerprint, strong: true, shared };
    }
    const print = prints[i];
    if (!print) return null;
    const { fingerprint } = print;
    const own = shared ? sharedSuffix(record) : `-${textHash(record)}`;
    return { key: `${platform}:${shop}:${fingerprint}${own}`, fingerprint, strong: print.strong, shared };
  });
  const counts = new Map<string, number>();
  for (const id of ids) if (id) counts.set(id.key, (counts.get(id.key) ?? 0) + 1);
  return ids.map((id) => (id && counts.get(id.key) === 1 ? id : null));
}
