import { describe, expect, it } from 'vitest';
import { finish } from '../../lib/extract/steps.ts';
import type { TaughtField } from '../../lib/extract/taught.ts';
import type { LocatedRecord, PageReading, Provenance } from '../../lib/platforms/platform.ts';
import { readAgain } from '../../lib/platforms/read-page.ts';
import { rulesOf, withTaught } from '../../lib/platforms/taught-reading.ts';
import { startTeaching } from '../../lib/platforms/teaching.ts';
import type { ReviewRecord } from '../../lib/reviews/review.ts';
import { BODIES, DAYS, listOf } from '../extract/teach-pages.ts';

const html = (i: number): string =>
  `<p>${BODIES[i]}</p><b class="when">${DAYS[i]}</b><i class="given" aria-label="${i + 1} out of 5 stars"></i>`;

/** Two records, the first of which knows what `known` says. */
function page(provenance: Provenance, known: Partial<ReviewRecord> = {}, count = 2) {
  const records = listOf(
    Array.from({ length: count }, (_, i) => ({ html: html(i), known: { body: BODIES[i] ?? null } })),
  );
  const located = records.map(({ element, record }, i): LocatedRecord => {
    return {
      element,
      record: i === 0 ? { ...record, ...known } : record,
      provenance: { body: 'selector', ...provenance },
    };
  });
  const document = located[0]?.element.ownerDocument ?? new Document();
  return { located, page: { document, url: new URL('https://review.rms.rakuten.co.jp/') } };
}

const when: TaughtField = { pageKind: 'review-check-tool', field: 'postedAt', ways: [{ by: 'css', css: '.when' }] };
const given: TaughtField = { pageKind: 'review-check-tool', field: 'rating', ways: [{ by: 'css', css: '.given' }] };
const read = ({ located, page: where }: ReturnType<typeof page>, taught: TaughtField[]) =>
  finish(withTaught(located, taught, rulesOf('rakuten', where)));

describe('what was taught', () => {
  it('fills what is missing, and what two readings disagree on', () => {
    const found = read(page({ postedAt: 'missing', rating: 'unsure' }), [when, given]);
    expect(found.map(({ record }) => [record.postedAt, record.rating])).toEqual([
      [DAYS[0], 1],
      [DAYS[1], 2],
    ]);
    expect(found[0]?.provenance).toMatchObject({ postedAt: 'taught', rating: 'taught' });
  });

  it('never replaces what was read', () => {
    const known = page({ postedAt: 'selector' }, { postedAt: '2020-02-02' });
    expect(read(known, [when])[0]?.record.postedAt).toBe('2020-02-02');
  });

  it('leaves unknown what is no such field', () => {
    const wrong: TaughtField = { ...given, ways: [{ by: 'css', css: '.when' }] };
    const found = read(page({ rating: 'missing' }), [wrong]);
    expect(found.map(({ record, provenance }) => [record.rating, provenance.rating])).toEqual([
      [null, 'missing'],
      [null, 'missing'],
    ]);
  });

  it('goes for a field which the page kind does not show, but not for one that only some records have', () => {
    expect(read(page({}), [when])[1]).toMatchObject({
      record: { postedAt: DAYS[1] },
      provenance: { postedAt: 'taught' },
    });
    const some = page({});
    const [first] = some.located;
    if (first) first.provenance.postedAt = 'label';
    expect(read(some, [when])[1]?.record.postedAt).toBeNull();
  });

  it('a body that the page cuts is only a beginning', () => {
    const records = listOf(
      BODIES.slice(0, 2).map((body, i) => ({
        html: `<p class="words">${body}${i === 0 ? '… <a href="/r">Read more</a>' : ''}</p>`,
      })),
    );
    const located = records.map(
      ({ element, record }): LocatedRecord => ({ element, record, provenance: { body: 'missing' } }),
    );
    const document = located[0]?.element.ownerDocument ?? new Document();
    const words: TaughtField = { ...when, field: 'body', ways: [{ by: 'css', css: '.words' }] };
    const found = finish(
      withTaught(located, [words], rulesOf('rakuten', { document, url: new URL('https://a.example/') })),
    );
    expect(found.map(({ record }) => [record.body, record.partial])).toEqual([
      [BODIES[0], true],
      [BODIES[1], false],
    ]);
  });

  it('is counted in the health of the reading, for its own page kind only', () => {
    const { located, page: where } = page({ postedAt: 'missing' });
    const first = {
      platform: 'rakuten',
      pageKind: 'review-check-tool',
      located,
      health: { seen: 2, complete: 0, fields: {} },
    } as unknown as PageReading;
    const again = finish(readAgain(first, where, new WeakMap(), [when]));
    expect(again.health).toMatchObject({ seen: 2, complete: 2, fields: { postedAt: { taught: 2, missing: 0 } } });
    const elsewhere = finish(readAgain(first, where, new WeakMap(), [{ ...when, pageKind: 'public-reviews' }]));
    expect(elsewhere).toBe(first);
  });
});

describe('teaching', () => {
  it('knows in which record the finger is and what would be read, and learns as if nothing had been taught', () => {
    const { located, page: where } = page({ postedAt: 'taught' }, { postedAt: '2020-02-02' }, 3);
    const teaching = startTeaching(located, 'postedAt', 'rakuten', where);
    const target = located[1]?.element.querySelector('.when');
    if (!target) throw new Error('no target');
    expect(teaching.recordAt(target)).toBe(located[1]?.element);
    expect(teaching.recordAt(where.document.body)).toBeNull();
    expect(teaching.readAt(target)?.value).toBe(DAYS[1]);
    expect(teaching.candidates().map(({ text }) => text)).toEqual([DAYS[0]]);
    const lesson = finish(teaching.learn(target));
    expect(lesson?.ways[0]).toEqual({ by: 'css', css: '.when' });
    expect(lesson?.rows.map(({ state, value }) => [state, value])).toEqual(
      DAYS.slice(0, 3).map((day) => ['read', day]),
    );
  });
});
