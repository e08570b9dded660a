import { describe, expect, it } from 'vitest';
import { fitRecord } from '../../lib/reviews/fit-record.ts';
import { parseRecord } from '../../lib/reviews/schema.ts';
import { record } from './record.ts';

const long = 'x'.repeat(2_100);

describe('fitting a record', () => {
  it('leaves a usual record as it is', () => {
    expect(fitRecord(record())).toEqual(record());
    expect(parseRecord(record())).toEqual(record());
  });

  it('cuts names and titles, and forgets ids and addresses that a cut would make wrong', () => {
    const given = { productTitle: long, author: long, nativeId: long, productId: long, orderId: long, url: long };
    const parsed = parseRecord(record({ ...given, images: [long, 'https://img.example/1.jpg'] }));
    expect(parsed).toEqual(
      record({
        productTitle: 'x'.repeat(2_000),
        author: 'x'.repeat(2_000),
        nativeId: null,
        productId: null,
        orderId: null,
        url: null,
        images: ['https://img.example/1.jpg'],
      }),
    );
  });

  it('says that a text it cut is only the beginning, and cuts no character in two', () => {
    const body = `${'x'.repeat(199_999)}😀`;
    const reply = { body: long.repeat(100), postedAt: null };
    const parsed = parseRecord(record({ body, reply, images: Array.from({ length: 101 }, () => 'i') }));
    expect(parsed).toMatchObject({ body: 'x'.repeat(199_999), partial: true });
    expect(parsed?.reply?.body).toHaveLength(200_000);
    expect(parsed?.images).toHaveLength(100);
  });

  it.each([null, undefined, 7, 'x', [], {}, { ...record(), rating: 9 }, { ...record(), body: 7 }])(
    'drops what is no record: %j',
    (given) => expect(parseRecord(given)).toBeNull(),
  );
});
