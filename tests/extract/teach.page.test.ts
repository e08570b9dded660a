import { describe, expect, it } from 'vitest';
import { isSound, type Lesson, rowsThat } from '../../lib/extract/lesson.ts';
import { finish } from '../../lib/extract/steps.ts';
import type { TeachableField } from '../../lib/extract/taught.ts';
import { isPlainCss } from '../../lib/extract/taught-grammar.ts';
import { type KnownRecord, readTaught, treeOf } from '../../lib/extract/taught-reader.ts';
import { learn } from '../../lib/extract/teach.ts';
import { isHashed } from '../../lib/extract/teach-names.ts';
import { candidatesIn } from '../../lib/extract/teach-target.ts';
import { at, BODIES, DAYS, listOf, RULES, type Told } from './teach-pages.ts';

const lesson = (records: KnownRecord[], index: number, css: string, field: TeachableField): Lesson | null =>
  finish(learn(records, index, at(records, index, css), field, RULES));

function learned(records: KnownRecord[], index: number, css: string, field: TeachableField): Lesson {
  const found = lesson(records, index, css, field);
  if (!found) throw new Error('nothing was learned');
  for (const way of found.ways) if (way.by === 'css') expect(isPlainCss(way.css), way.css).toBe(true);
  return found;
}

const values = ({ rows }: Lesson) => rows.map(({ value }) => value);
const relearned = (records: KnownRecord[], { field, ways }: Lesson) =>
  finish(readTaught(records, { field, ways }, RULES)).map((found) => found?.value ?? null);

const records = (html: (day: string, body: string, i: number) => string): Told[] =>
  DAYS.map((day, i) => ({ html: html(day, BODIES[i] ?? '', i), known: { body: BODIES[i] ?? null } }));

describe('names that last', () => {
  it.each(['css-1a2b3c', 'sc-bdVaJa', '_3xK9d', 'jsx-3820116', 'kQzXw', 'a1b2', 'r-xkcdfg', 'mt-4', 'fzKq'])(
    'not %s',
    (name) => {
      expect(isHashed(name)).toBe(true);
    },
  );
  it.each(['date', 'review-date', 'reviewDate', 'a-size-base', 'search_list_review_detail', '投稿日', 'col2'])(
    '%s',
    (name) => {
      expect(isHashed(name)).toBe(false);
    },
  );
});

describe('learning', () => {
  it('prefers what the page calls it to what it looks like', () => {
    const page = listOf(
      records(
        (day, body) =>
          `<p>${body}</p><div class="css-9x8y7z"><span class="css-1a2b3c" data-testid="posted-on">${day}</span></div>`,
      ),
    );
    const found = learned(page, 1, 'span', 'postedAt');
    expect(values(found)).toEqual(DAYS);
    expect(found.ways[0]).toEqual({ by: 'css', css: '[data-testid="posted-on"]' });
    expect(JSON.stringify(found.ways)).not.toMatch(/css-|place/);
    expect(isSound(found)).toBe(true);
  });

  it('keeps the word in front of a hash', () => {
    const page = listOf(records((day, body, i) => `<p>${body}</p><i class="date--x${i}Kq9">${day}</i>`));
    expect(learned(page, 0, 'i', 'postedAt').ways[0]).toEqual({ by: 'css', css: '[class*="date--"]' });
  });

  it('goes by the label where every name is a hash, and the label may move', () => {
    const html = (day: string, body: string) =>
      `<div class="k1x9"><b class="q7z2">Posted</b><span class="w8r3">${day}</span></div><p class="m4n5b6">${body}</p>`;
    const found = learned(listOf(records(html)), 0, 'span', 'postedAt');
    expect(found.ways).toEqual([{ by: 'label', label: 'Posted' }]);
    const moved = (day: string, body: string) =>
      `<p>${body}</p><footer><div><div>Posted:</div></div><div><time>${day}</time></div></footer>`;
    expect(relearned(listOf(records(moved)), found)).toEqual(DAYS);
    const joined = (day: string, body: string) => `<p>${body}</p><footer>Posted: ${day} · public</footer>`;
    expect(relearned(listOf(records(joined)), found)).toEqual(DAYS);
  });

  it('takes the place only where nothing has a name, and says nothing when the place is gone', () => {
    const html = (day: string, body: string) => `<div><div>${body}</div><div><i></i><i>${day}</i></div></div>`;
    const found = learned(listOf(records(html)), 2, 'i:nth-of-type(2)', 'postedAt');
    expect(found.ways).toEqual([{ by: 'place', steps: ['div:1', 'div:2', 'i:2'] }]);
    expect(values(found)).toEqual(DAYS);
    const other = (day: string, body: string) => `<section><div>${body}</div><div><i></i><b>${day}</b></div></section>`;
    expect(relearned(listOf(records(other)), found)).toEqual([null, null, null, null]);
  });

  it('works through open shadow roots, one in the other', () => {
    const page = listOf(
      records((day, body) => `<p>${body}</p><x-meta class="when"></x-meta><q>${day}</q>`),
      { shadow: true },
    );
    for (const { element } of page) {
      const day = element.shadowRoot?.querySelector('q');
      const meta = element.shadowRoot?.querySelector('x-meta');
      if (day) meta?.attachShadow({ mode: 'open' }).append(day);
    }
    const target = page[0]?.element.shadowRoot?.querySelector('x-meta')?.shadowRoot?.querySelector('q');
    const found = target ? finish(learn(page, 0, target, 'postedAt', RULES)) : null;
    expect(found && values(found)).toEqual(DAYS);
  });

  it('leaves a record without the field without it, also where the buyer wrote a date', () => {
    const told = records((day, body) => `<div>${day}</div><div>${body}</div>`);
    const body = 'Ordered on 2026-01-05 and it never came at all.';
    told[2] = { html: `<div>${body}</div>`, known: { body } };
    const found = learned(listOf(told), 0, 'div:first-child', 'postedAt');
    expect(values(found)).toEqual([DAYS[0], DAYS[1], null, DAYS[3]]);
    expect(found.rows[2]?.state).toBe('nothing');
  });

  it('does not take the buyer’s words behind the same label', () => {
    const told = records((day, body) => `<p>${body}</p><div><b>Posted</b><i>${day}</i></div>`);
    const body = 'Posted: 2026-01-05, they said';
    told[1] = { html: `<p>${body}</p>`, known: { body } };
    expect(values(learned(listOf(told), 0, 'i', 'postedAt'))).toEqual([DAYS[0], null, DAYS[2], DAYS[3]]);
  });

  it('tells two places of the same look apart by their labels, else by their order', () => {
    const html = (day: string, body: string) =>
      `<p>${body}</p><ul><li>Bought: <b>2025-12-24</b></li><li>Written: <b>${day}</b></li></ul>`;
    const found = learned(listOf(records(html)), 3, 'li:nth-of-type(2) b', 'postedAt');
    expect(values(found)).toEqual(DAYS);
    const bare = (day: string, body: string) => `<p>${body}</p><div class="dates"><b>2025-12-24</b><b>${day}</b></div>`;
    const second = learned(listOf(records(bare)), 3, 'b:nth-of-type(2)', 'postedAt');
    expect(values(second)).toEqual(DAYS);
    expect(second.ways[0]).toEqual({ by: 'css', css: '.dates > b:nth-of-type(2)' });
  });

  it('reads nothing where two of its ways lead to two values', () => {
    const html = (day: string, body: string) =>
      `<p>${body}</p><div><b>Posted</b> <i data-testid="posted">${day}</i></div>`;
    const found = learned(listOf(records(html)), 0, 'i', 'postedAt');
    expect(found.ways.length).toBeGreaterThan(1);
    const split = (day: string, body: string) =>
      `<p>${body}</p><div><b>Posted</b> <i>2020-01-01</i></div><u data-testid="posted">${day}</u>`;
    expect(relearned(listOf(records(split)), found)).toEqual([null, null, null, null]);
  });

  it('reads days in numbers as the whole list is written, or not at all', () => {
    const page = (days: string[]) =>
      listOf(days.map((day) => ({ html: `<p>Words of a buyer</p><b class="when">${day}</b>` })));
    const plain = page(['4/30/2026', '3/2/2026', '3/1/2026']);
    expect(values(learned(plain, 1, 'b', 'postedAt'))).toEqual(['2026-04-30', '2026-03-02', '2026-03-01']);
    const torn = page(['4/30/2026', '30/4/2026', '3/1/2026']);
    expect(values(learned(torn, 2, 'b', 'postedAt'))).toEqual([null, null, null]);
  });
});

describe('what is no such field', () => {
  const stars = (n: number) => '<img src="/star.png">'.repeat(n) + '<img src="/star-off.png">'.repeat(5 - n);

  it('stars: the whole row is meant by one of them; a mean is none', () => {
    const page = listOf(
      [5, 2, 4].map((n) => ({ html: `<div class="given">${stars(n)}</div><p>Words of a buyer</p>` })),
    );
    const found = learned(page, 1, 'img:nth-of-type(1)', 'rating');
    expect(values(found)).toEqual([5, 2, 4]);
    const mean = listOf(
      [4.3, 4.1, 3.9].map((n) => ({ html: `<i class="given" aria-label="${n} out of 5 stars"></i>` })),
    );
    expect(lesson(mean, 0, 'i', 'rating')).toBeNull();
    expect(relearned(mean, found)).toEqual([null, null, null]);
  });

  it('a star that is said in words, or as a bare number', () => {
    const said = listOf([5, 2, 4].map((n) => ({ html: `<i class="given" aria-label="${n} out of 5 stars"></i>` })));
    expect(values(learned(said, 0, 'i', 'rating'))).toEqual([5, 2, 4]);
    const bare = listOf([5, 2, 4].map((n) => ({ html: `<span>Score: </span><b>${n}</b><p>Words</p>` })));
    expect(values(learned(bare, 0, 'b', 'rating'))).toEqual([5, 2, 4]);
  });

  it('an order number must be one', () => {
    const page = listOf(
      DAYS.map((day, i) => ({ html: `<b class="when">${day}</b><a class="order">Order 250-123456${i}-7654321</a>` })),
    );
    expect(values(learned(page, 0, 'a', 'orderId'))).toEqual([0, 1, 2, 3].map((i) => `250-123456${i}-7654321`));
    expect(lesson(page, 0, 'b', 'orderId')).toBeNull();
  });

  it('an author is a name, without what stands before it', () => {
    const page = listOf(
      ['Ada', 'Ben', 'Cleo'].map((name) => ({ html: `<b class="who">Buyer: ${name}</b><i>Buyer:</i>` })),
    );
    const found = learned(page, 0, 'b', 'author');
    expect(values(found)).toEqual(['Ada', 'Ben', 'Cleo']);
    expect(lesson(page, 0, 'i', 'author')).toBeNull();
  });

  it('says when everything reads the same, and when it contradicts what is known', () => {
    const label = listOf(
      ['Ada', 'Ben', 'Cleo'].map((author) => ({ html: '<b class="who">Verified</b>', known: { author } })),
    );
    const found = learned(label, 0, 'b', 'author');
    expect(found.alike).toBe(true);
    expect(rowsThat(found, 'differs')).toBe(3);
    expect(isSound(found)).toBe(false);
    const partly = listOf(
      DAYS.map((day, i) => ({ html: `<b class="when">${day}</b>`, known: i < 2 ? {} : { postedAt: `${day}T10:30` } })),
    );
    const good = learned(partly, 0, 'b', 'postedAt');
    expect(good.rows.map(({ state }) => state)).toEqual(['read', 'read', 'agrees', 'agrees']);
    expect(isSound(good)).toBe(true);
  });

  it('a text is taken whole: all its paragraphs, not the word in bold', () => {
    const page = listOf(
      BODIES.map((body, i) => ({ html: `<div class="text"><p>${body}</p><p>And <em>thanks</em> ${i}.</p></div>` })),
    );
    expect(values(learned(page, 0, 'em', 'body'))).toEqual(BODIES.map((body, i) => `${body}\n\nAnd thanks ${i}.`));
  });

  it('a text is never found by its mere place, nor by what only happens to stand before it', () => {
    const bare = (body: string, i: number) => `<div><div>Verified</div><div>${body}</div><div>${i} votes</div></div>`;
    const page = listOf(BODIES.map((body, i) => ({ html: bare(body, i) })));
    expect(lesson(page, 0, 'div > div:nth-of-type(2)', 'body')).toBeNull();
    const hashed = (body: string, i: number) => `<div><div class="css-1a2b3c">${body}</div><div>${i} votes</div></div>`;
    const found = learned(listOf(BODIES.map((body, i) => ({ html: hashed(body, i) }))), 0, '.css-1a2b3c', 'body');
    expect(found.ways).toEqual([{ by: 'css', css: '.css-1a2b3c' }]);
    expect(values(found)).toEqual(BODIES);
    const rebuilt = (body: string, i: number) =>
      `<div><div class="css-9x8y7z">${body}</div><div>${i} votes</div></div>`;
    expect(relearned(listOf(BODIES.map((body, i) => ({ html: rebuilt(body, i) }))), found)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('names with a record’s own number in them are kept without it', () => {
    const page = listOf(
      BODIES.map((body, i) => ({
        html: `<p id="review-content-R${i}AB99">${body}</p><b id="R${i}AB99-title">T${i}</b>`,
      })),
    );
    expect(learned(page, 0, 'p', 'body').ways[0]).toEqual({ by: 'css', css: '[id^="review-content-"]' });
    expect(values(learned(page, 0, 'b', 'title'))).toEqual(['T0', 'T1', 'T2', 'T3']);
  });

  it('“Read more” is not the buyer’s, and a word of one buyer with a colon is no label', () => {
    const page = listOf(
      BODIES.map((body) => ({ html: `<div class="words">${body} <a href="/r">Read more</a></div>` })),
    );
    expect(values(learned(page, 0, '.words', 'body'))).toEqual(BODIES);
    const told = listOf(
      BODIES.map((body, i) => ({ html: `<div><div>${i === 0 ? `Update: ${body}` : body}</div><div>1</div></div>` })),
    );
    expect(lesson(told, 0, 'div > div:nth-of-type(1)', 'body')).toBeNull();
  });

  it('an answer is not the review', () => {
    const page = listOf(
      BODIES.map((body, i) => ({
        html: `<p class="a">${body}</p><div class="shop">Thank you ${i}</div>`,
        known: { body },
      })),
    );
    expect(values(learned(page, 0, '.shop', 'reply'))[1]).toEqual({ body: 'Thank you 1', postedAt: null });
    expect(lesson(page, 0, '.a', 'reply')).toBeNull();
  });
});

describe('choosing from a list', () => {
  it('names the places that could be the field, once each', () => {
    const [first] = listOf([
      {
        html: `<div><b>2026-03-17</b></div><p>On 2026-01-01 it came</p><ul><li>Bought <i>2025-12-24</i></li></ul>`,
        known: { body: 'On 2026-01-01 it came' },
      },
    ]);
    if (!first) throw new Error('no record');
    const found = candidatesIn(treeOf(first, 'postedAt'), 'postedAt', RULES);
    expect(found.map(({ text, element }) => [text, element.localName])).toEqual([
      ['2026-03-17', 'b'],
      ['2025-12-24', 'i'],
    ]);
  });
});
