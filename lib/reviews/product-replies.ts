/** What the shop has said about one product before: published answers, and drafts it put into a reply box. */
import { db, type ReviewDeskDb } from '../db.ts';
import { LAST_REPLIES } from '../replies/radar.ts';
import type { ReviewEvent, StoredReview } from './review.ts';

/** Reviews of the product that are looked at, last seen first: what a look costs doesn't grow with the store. */
const LOOKED_AT = 200;

interface Reply {
  text: string;
  /** Epoch ms; a published answer's own day, where the page told it. */
  at: number;
}

/** Reviews of the same product; where no product is named (feedback about the shop), those answered last of the same kind. */
async function ofProduct(store: ReviewDeskDb, review: StoredReview): Promise<StoredReview[]> {
  const { platform, shop, productTitle } = review;
  if (productTitle) {
    const bounds = [platform, shop, productTitle];
    const rows = store.reviews.where('[platform+shop+productTitle+lastSeenAt]');
    return rows
      .between([...bounds, -Infinity], [...bounds, Infinity])
      .reverse()
      .limit(LOOKED_AT)
      .toArray();
  }
  const answered = store.events.where('[type+at]').between(['inserted', -Infinity], ['inserted', Infinity]);
  const events = await answered.reverse().limit(LOOKED_AT).toArray();
  const rows = await store.reviews.bulkGet([...new Set(events.map(({ reviewKey }) => reviewKey))]);
  const alike = (one: StoredReview) => one.platform === platform && one.shop === shop && one.kind === review.kind;
  return rows.filter((row) => row !== undefined).filter((row) => row.productTitle === null && alike(row));
}

function published({ reply, lastSeenAt }: StoredReview): Reply | null {
  if (!reply || reply.body.trim() === '') return null;
  const at = reply.postedAt === null ? Number.NaN : Date.parse(`${reply.postedAt.slice(0, 10)}T00:00Z`);
  return { text: reply.body, at: Number.isNaN(at) ? lastSeenAt : at };
}

/** The last text put into a box for this review and not taken out again. `events` oldest first. */
function inserted(events: readonly ReviewEvent[]): Reply | null {
  let last: (Reply & { channel: unknown }) | null = null;
  for (const { type, data, at } of events) {
    if (type === 'undone' && last && data.channel === last.channel) last = null;
    if (type === 'inserted' && typeof data.text === 'string') last = { text: data.text, at, channel: data.channel };
  }
  return last;
}

/**
 * The shop's last replies on the product of `review`, newest first, at most `LAST_REPLIES`, one for each review: what was
 * published where a page showed it, else what was inserted. Those on `review` itself are left out. Reads at most 200
 * reviews and their events.
 */
export async function repliesOnProduct(review: StoredReview, store: ReviewDeskDb = db()): Promise<string[]> {
  const rows = await ofProduct(store, review);
  const others = rows.filter(({ key }) => key !== review.key);
  const silent = others.filter((one) => published(one) === null).map(({ key }) => key);
  const events = new Map<string, ReviewEvent[]>();
  if (silent.length > 0) {
    const ranges = silent.map((key): [[string, number], [string, number]] => [
      [key, -Infinity],
      [key, Infinity],
    ]);
    await store.events
      .where('[reviewKey+at]')
      .inAnyRange(ranges)
      .each((event) => {
        events.set(event.reviewKey, [...(events.get(event.reviewKey) ?? []), event]);
      });
  }
  return others
    .map((one) => published(one) ?? inserted(events.get(one.key) ?? []))
    .filter((reply) => reply !== null)
    .sort((a, b) => b.at - a.at)
    .slice(0, LAST_REPLIES)
    .map(({ text }) => text);
}
