import { describe, expect, it } from 'vitest';
import { readNumericDates } from '../../lib/extract/numeric-dates.ts';

describe('the days of one list in numbers', () => {
  it('one number above twelve decides for all', () => {
    expect(readNumericDates(['9/22/13', '9/3/13'], '')).toEqual(['2013-09-22', '2013-09-03']);
    expect(readNumericDates(['22/9/13', '9/3/13'], 'en-US')).toEqual(['2013-09-22', '2013-03-09']);
  });

  it('a sorted list decides where only one order sorts it', () => {
    expect(readNumericDates(['5/4/26', '6/3/26', '1/3/26', '9/2/26'], 'en')).toEqual([
      '2026-04-05',
      '2026-03-06',
      '2026-03-01',
      '2026-02-09',
    ]);
  });

  it.each([
    ['en-US', ['2026-03-04']],
    ['de', ['2026-04-03']],
    ['en-GB', ['2026-04-03']],
    ['en', [null]],
    ['ja', [null]],
    ['', [null]],
  ])('then the language: %j', (language, days) => {
    expect(readNumericDates(['3/4/2026'], language)).toEqual(days);
  });

  it('two orders in one list are no order', () => {
    expect(readNumericDates(['22/9/13', '9/22/13'], 'de')).toEqual([null, null]);
  });

  it('a day that no calendar has is unknown by itself', () => {
    expect(readNumericDates(['9/22/13', '2/30/13'], '')).toEqual(['2013-09-22', null]);
  });
});
