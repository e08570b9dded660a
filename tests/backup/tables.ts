/** Rows of every table for tests, plain or at random. */
import fc from 'fast-check';
import type { Tables } from '../../lib/backup/backup-rows.ts';
import { comesAfter, keyOf, noTables, TABLES, type TableName } from '../../lib/backup/backup-rows.ts';
import { judge } from '../../lib/reviews/opinion.ts';
import * as review from '../../lib/reviews/review.ts';
import { record } from '../reviews/record.ts';

const DAY = 86_400_000;
export const START = Date.UTC(2026, 10, 1);

/** A stored review; only what the test is about needs to be said. */
export function stored(id: string, given: Partial<review.StoredReview> = {}): review.StoredReview {
  const shown = record({ orderId: `order-${id}`, ...given });
  return {
    ...shown,
    key: `amazon:amazon.com:${id}`,
    fingerprint: `print-${id}`,
    platform: 'amazon',
    shop: 'amazon.com',
    firstSeenAt: START,
    lastSeenAt: START,
    presence: 'seen',
    status: 'to-do',
    analysis: judge(shown, 'amazon'),
    seenOn: { url: 'https://sellercentral.amazon.com/brand-customer-reviews', pageKind: 'customer-reviews' },
    replyClosesAt: null,
    ...given,
  };
}

export const event = (
  id: string,
  type: review.EventType,
  at = START,
  data: Record<string, unknown> = {},
): review.ReviewEvent => ({ reviewKey: `amazon:amazon.com:${id}`, at, type, data });

export const draft = (id: string, given: Partial<review.SavedDraft> = {}): review.SavedDraft => ({
  reviewKey: `amazon:amazon.com:${id}`,
  channel: 'buyer-message',
  text: 'We are sorry.',
  variant: 0,
  blanks: {},
  edited: true,
  updatedAt: START,
  carried: false,
  ...given,
});

/** One row of each table at least. */
export const someTables = (): Tables => ({
  reviews: [stored('a'), stored('b', { body: '糸がほつれた。\u2028二行目', title: '' })],
  events: [
    event('a', 'new'),
    event('a', 'edited', START + DAY, { field: 'body', old: 'Fine.', new: 'The zip broke.' }),
  ],
  followUps: [
    {
      reviewKey: 'amazon:amazon.com:a',
      kind: 'unanswered-negative',
      dueAt: START + DAY,
      state: 'open',
      snoozedUntil: null,
      notifiedAt: null,
    },
  ],
  drafts: [draft('a')],
  appeals: [{ reviewKey: 'amazon:amazon.com:a', at: START, state: 'filed', data: { reason: 'abusive' } }],
  voices: [
    {
      key: 'amazon:amazon.com',
      platform: 'amazon',
      shop: 'amazon.com',
      shopName: 'Green Cup',
      signature: '',
      tone: 'warm',
      remedies: { damaged: 'resend' },
      greetings: { en: 'Hello from {shop},' },
      closings: {},
      avoid: ['no problem'],
      changedAt: START,
    },
  ],
  templates: [{ id: 't1', platform: null, channel: null, language: 'en', text: 'Thank you.' }],
  coverage: [
    {
      key: 'amazon:amazon.com:customer-reviews:[[],null,null]]#1',
      platform: 'amazon',
      shop: 'amazon.com',
      pageKind: 'customer-reviews',
      url: 'https://sellercentral.amazon.com/brand-customer-reviews',
      status: 'records',
      begun: START,
      since: START,
      at: START,
      scope: {
        filters: {},
        dateRange: null,
        sort: null,
        page: 1,
        pages: 1,
        pageSize: 10,
        total: 2,
        starts: true,
        ends: true,
        certain: true,
      },
      health: {
        seen: 2,
        complete: 2,
        fields: { body: { selector: 2, label: 0, structure: 0, taught: 0, unsure: 0, missing: 0 } },
      },
      reviewKeys: ['amazon:amazon.com:a', 'amazon:amazon.com:b'],
      unread: 0,
      stale: false,
    },
  ],
  remembered: [
    {
      product: 'amazon:amazon.com:Coat',
      cause: 'defect',
      blank: 'remedy',
      option: 'exchange',
      text: 'exchange the item',
      language: 'en',
      at: START,
    },
  ],
  pageHealth: [
    {
      key: 'amazon:customer-reviews',
      platform: 'amazon',
      pageKind: 'customer-reviews',
      readings: [
        {
          since: START,
          at: START,
          status: 'records',
          seen: 2,
          complete: 2,
          fields: { body: { selector: 2 } },
          version: '0.1.0',
        },
      ],
    },
  ],
  taught: [
    {
      key: 'amazon:customer-reviews:author',
      platform: 'amazon',
      pageKind: 'customer-reviews',
      field: 'author',
      ways: [{ by: 'label', label: 'Buyer' }],
      taughtAt: START,
    },
  ],
  listed: [
    {
      list: 'amazon:amazon.com:customer-reviews:[["includeDone","true"]]',
      reviewKey: 'amazon:amazon.com:a',
      postedAt: '2026-10-20T10:00',
      firstAt: START,
      at: START,
      beside: ['amazon:amazon.com:b'],
      missed: { from: START, at: START + DAY, total: 1, looks: 1, dateRange: null, sort: 'recent' },
      total: 2,
    },
  ],
  tags: [
    {
      id: 'amazon:amazon.com:zip',
      platform: 'amazon',
      shop: 'amazon.com',
      name: 'Zip',
      examples: ['zip broke'],
      productId: null,
      createdAt: START,
      changedAt: START,
    },
  ],
});

/** As they stand in a backup. */
export const inOrder = <T extends TableName>(table: T, rows: readonly Tables[T][number][]): Tables[T][number][] =>
  rows.toSorted((a, b) => (String(keyOf(table, a)) === String(keyOf(table, b)) ? 0 : comesAfter(table, b, a) ? -1 : 1));

const words = fc.string({ unit: 'grapheme', maxLength: 40 });
/** A field of that name is dropped, like every trick. */
const name = words.filter((one) => one !== '__proto__');
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const moment = fc.integer({ min: START, max: START + 90 * DAY });
const id = fc.integer({ min: 0, max: 12 }).map((n) => `R${n}`);
const when = fc.constantFrom('2026-10-01', '2026-10-02T09:30', null);

const anyReview = fc
  .record({
    id,
    title: maybe(words),
    body: maybe(words),
    rating: maybe(fc.integer({ min: 1, max: 5 })),
    postedAt: when,
    reply: maybe(fc.record({ body: words, postedAt: when })),
    marks: fc.uniqueArray(fc.constantFrom(...review.MARKS)),
    status: fc.constantFrom(...review.STATUSES),
    firstSeenAt: moment,
    lastSeenAt: moment,
  })
  .map(({ id: of, ...given }) => stored(of, { nativeId: of, ...given }));
const anyEvent = fc
  .tuple(
    id,
    fc.constantFrom(...review.EVENT_TYPES),
    moment,
    fc.dictionary(name, fc.oneof(words, fc.integer(), fc.constant(null))),
  )
  .map((given) => event(...given));
const anyFollowUp = fc.record({
  reviewKey: id.map((of) => `amazon:amazon.com:${of}`),
  kind: fc.constantFrom(...review.FOLLOW_UP_KINDS),
  dueAt: moment,
  state: fc.constantFrom('open', 'done', 'cancelled'),
  snoozedUntil: maybe(moment),
  notifiedAt: maybe(moment),
});
const anyDraft = fc
  .record({ id, text: words, channel: fc.constantFrom(...review.CHANNELS), updatedAt: moment, edited: fc.boolean() })
  .map(({ id: of, ...given }) => draft(of, given));

/** What may be stored, in the order of a backup. */
export const anyTables: fc.Arbitrary<Tables> = fc
  .record({
    reviews: fc.uniqueArray(anyReview, { selector: ({ key }) => key, maxLength: 8 }),
    events: fc.array(anyEvent, { maxLength: 15 }),
    followUps: fc.uniqueArray(anyFollowUp, { selector: (row) => `${row.reviewKey} ${row.kind}`, maxLength: 6 }),
    drafts: fc.uniqueArray(anyDraft, { selector: (row) => `${row.reviewKey} ${row.channel}`, maxLength: 4 }),
    others: fc.boolean(),
  })
  .map(({ others, ...random }) => {
    const some = someTables();
    const rest = others ? some : noTables();
    const tables: Tables = { ...noTables(), ...rest, ...(random as Partial<Tables>) };
    const ordered = tables as unknown as Record<string, unknown[]>;
    for (const table of TABLES) ordered[table] = inOrder(table, tables[table] as never[]);
    return tables;
  });
