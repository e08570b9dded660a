import { describe, expect, it } from 'vitest';
import { finish } from '../../lib/extract/steps.ts';
import { readRecords, readShownRecords } from '../../lib/extract/structural-reader.ts';
import { PAGES, REVIEWS, TABLE } from './invented-pages.ts';

const url = new URL('https://shop.example/lamp');
const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string) => readRecords(documentOf(html), url);
const list = (rows: string[]): string => `<!doctype html><html lang="en"><body><ul>${rows.join('')}</ul></body></html>`;

const truth = REVIEWS.map(({ stars, day, author, title, body }) => ({
  rating: stars,
  ratingMax: 5,
  date: day,
  author,
  title,
  body,
  reply: null,
}));

describe('the same reviews, marked up in many ways', () => {
  it.each(Object.entries(PAGES))('%s', (_, html) => {
    expect(read(html).records).toEqual(truth);
  });

  it('a table of numbers', () => {
    const { records } = read(TABLE);
    expect(records).toEqual(truth.map((record) => ({ ...record, author: null, title: null })));
  });

  it('records whose every class is new', () => {
    const html = (PAGES['names that say nothing'] ?? '').replace(/class="q1"/g, () => `class="r${Math.random()} q1"`);
    expect(read(html).records).toEqual(truth);
  });

  it('inside an open shadow root', () => {
    const document = documentOf('<!doctype html><html lang="en"><body><main></main></body></html>');
    const host = document.querySelector('main');
    const inside = documentOf(PAGES['labels and classes'] ?? '');
    host?.attachShadow({ mode: 'open' }).append(...inside.body.childNodes);
    expect(readRecords(document, url).records).toEqual(truth);
  });

  it('gives adapters the elements it read from', () => {
    const document = documentOf(PAGES['labels and classes'] ?? '');
    const shown = finish(readShownRecords(document, url));
    expect(shown.map(({ element }) => element)).toEqual([...document.querySelectorAll('li.review')]);
    expect(shown.map(({ title }) => title)).toEqual(REVIEWS.map(({ title }) => title));
  });

  it('tells how much was found, in numbers only', () => {
    expect(read(TABLE).health).toEqual({
      status: 'records',
      records: 4,
      found: { rating: 4, date: 4, author: 0, title: 0, body: 4, reply: 0 },
    });
  });
});

interface Parts {
  stars?: number;
  label?: string;
  day?: string;
  author?: string;
  body?: string;
  more?: string;
}

const row = ({ stars = 4, label, day = '2026-03-01', author = 'Ana', body = '', more = '' }: Parts): string =>
  `<li><span class="author">${author}</span> <i role="img" aria-label="${label ?? `${stars} out of 5 stars`}"></i> <time datetime="${day}">x</time><p>${body}</p>${more}</li>`;

const BODIES = ['The first one is about the lamp.', 'Another one, it came late.', 'A third: the colour is wrong.'];
const rows = (parts: (index: number) => Parts): string =>
  list(BODIES.map((body, index) => row({ author: `Writer ${'abc'[index]}`, body, ...parts(index) })));
const ratings = (html: string) => read(html).records.map(({ rating, ratingMax }) => [rating, ratingMax]);

describe('ratings', () => {
  it.each([
    [['4,0 von 5 Sternen', '1,5 von 5 Sternen', '5,0 von 5 Sternen'], [4, 1.5, 5], 5],
    [['5つ星のうち4.0', '5つ星のうち1', '5つ星のうち5'], [4, 1, 5], 5],
    [
      ['5つ星のうち3つ星で評価しました', '5つ星のうち2つ星で評価しました', '5つ星のうち5つ星で評価しました'],
      [3, 2, 5],
      5,
    ],
    [['Valutata 5 stelle su 5', 'Valutata 1 stelle su 5', 'Valutata 2 stelle su 5'], [5, 1, 2], 5],
    [['hodnocení 4.5 z 5', 'hodnocení 1 z 5', 'hodnocení 5 z 5'], [4.5, 1, 5], 5],
    [['8/10', '10/10', '3/10'], [8, 10, 3], 10],
    [['4 stars', '1 star', '5 stars'], [4, 1, 5], 5],
  ])('%j', (labels, values, max) => {
    const html = rows((index) => ({ label: labels[index] ?? '' }));
    expect(ratings(html)).toEqual(values.map((value) => [value, max]));
  });

  it.each(['5 out of 5 stars', '★★★★★', '3/5', '5つ星のうち5.0'])('never takes what the writer says: %s', (body) => {
    const { records } = read(rows((index) => (index === 1 ? { stars: 2, body } : { stars: 2 })));
    expect(records.map(({ rating }) => rating)).toEqual([2, 2, 2]);
    expect(records[1]?.body).toBe(body);
  });

  it('takes the overall rating where parts are rated too', () => {
    const parts = '<div><span>Quality</span><i role="img" aria-label="1 out of 5 stars"></i></div>';
    expect(ratings(rows((index) => ({ stars: 3 + (index % 2), more: parts })))).toEqual([
      [3, 5],
      [4, 5],
      [3, 5],
    ]);
  });

  it('leaves a record without stars unknown', () => {
    const html = rows((index) => (index === 1 ? { label: '' } : { stars: 5 }));
    expect(ratings(html)).toEqual([
      [5, 5],
      [null, 5],
      [5, 5],
    ]);
  });

  it('reads a list that sorts into good and bad, without making stars of it', () => {
    const words = ['正面评价', '负面评价', '中性评价'];
    const html = list(
      BODIES.map(
        (body, index) =>
          `<li><div>${words[index]}</div><div>${body}</div><div>初次评价：2026-07-1${index} 11:45</div><div><a href="//item.shop.example/item.htm?id=${index}">Lamp ${'abc'[index]}</a></div><div>${'王李赵'[index]}**</div></li>`,
      ),
    );
    expect(
      read(html).records.map(({ rating, date, author, title, body }) => [rating, date, author, title, body]),
    ).toEqual(BODIES.map((body, index) => [null, `2026-07-1${index}`, `${'王李赵'[index]}**`, null, body]));
  });

  it('does not take votes for stars', () => {
    const html = list(
      BODIES.map(
        (body, index) =>
          `<li><b class="author">W${'xyz'[index]}</b><time datetime="2026-01-0${index + 1}"></time><p>${body}</p><span>${index + 1}</span></li>`,
      ),
    );
    const stars = read(html).records.map(({ rating }) => rating);
    expect(stars.every((rating) => rating === null) || stars.length === 0).toBe(true);
  });
});

describe('days', () => {
  const dated = (days: string[], lang = 'en') =>
    read(
      rows((index) => ({ day: '', more: `<small>${days[index]}</small>` })).replace('lang="en"', `lang="${lang}"`),
    ).records.map(({ date }) => date);

  it.each([
    [
      ['12. März 2026', '3. Mai 2025', '1. Januar 2026'],
      ['2026-03-12', '2025-05-03', '2026-01-01'],
    ],
    [
      ['2026年3月12日', '2025年5月3日', '2026年1月1日'],
      ['2026-03-12', '2025-05-03', '2026-01-01'],
    ],
    [
      ['3/14/26', '3/2/26', '2/1/26'],
      ['2026-03-14', '2026-03-02', '2026-02-01'],
    ],
    [
      ['14/3/2026', '2/3/2026', '1/2/2026'],
      ['2026-03-14', '2026-03-02', '2026-02-01'],
    ],
    [
      ['9/13/2026', '2/30/2026', '9/4/2026'],
      ['2026-09-13', null, '2026-09-04'],
    ],
    [
      ['13/9/2026', '2/3/2026', '9/14/2026'],
      [null, null, null],
    ],
  ])('%j', (texts, days) => {
    expect(dated(texts)).toEqual(days);
  });

  it('leaves numbers that could be two days unknown', () => {
    expect(dated(['3/4/26', '5/2/26', '1/7/26'])).toEqual([null, null, null]);
  });

  it('leaves relative days unknown, but reads the list', () => {
    expect(dated(['3 days ago', 'a week ago', '2 months ago'])).toEqual([null, null, null]);
  });

  it('prefers the machine-readable day', () => {
    const html = rows((index) => ({
      day: `2026-05-0${index + 1}T10:00:00+02:00`,
      more: '<small>Bought on 1 May 2020</small>',
    }));
    expect(read(html).records.map(({ date }) => date)).toEqual(['2026-05-01', '2026-05-02', '2026-05-03']);
  });
});

describe('answers of the shop', () => {
  const answer = 'Thank you for writing, we have sent you a new one today.';

  it.each([
    ['a label', `<div><b>Response from the seller</b><p>${answer}</p></div>`],
    [
      'a label with its day',
      `<div><div><b>Reply from Lampery</b><time datetime="2026-06-01">1 June</time></div><p>${answer}</p></div>`,
    ],
    ['a label in Japanese', `<div><h5>ショップからのコメント</h5><div>${answer}</div></div>`],
    ['a label in Chinese', `<div><span>商家回复：</span><span>${answer}</span></div>`],
    ['a name', `<div class="developer-reply"><span>Lampery Ltd</span><div>${answer}</div></div>`],
    ['the same line', `<div><b>Your response: </b>${answer}</div>`],
  ])('named by %s', (_, more) => {
    const { records } = read(rows((index) => (index === 1 ? { more } : {})));
    expect(records.map(({ reply }) => reply)).toEqual([null, answer, null]);
    expect(records.map(({ body }) => body)).toEqual(BODIES);
  });

  it('are not what a buyer says about answers', () => {
    const body = 'Quick response from the seller, thanks';
    const { records } = read(rows((index) => (index === 0 ? { body } : {})));
    expect(records[0]).toMatchObject({ body, reply: null });
  });

  it('stand in a thread as comments of the owner', () => {
    const comment = (author: string, owner: boolean, body: string, inside = '', stars = '') =>
      `<li class="comment${owner ? ' bypostauthor' : ''}"><div><h5>${author}</h5><time datetime="2026-01-02">x</time>${stars}<p>${body}</p></div>${inside && `<ul>${inside}</ul>`}</li>`;
    const stars = '<i role="img" aria-label="5 out of 5 stars"></i>';
    const html = list([
      comment('Ana', false, 'I made this twice already.', comment('Cook', true, 'So glad to hear that!'), stars),
      comment('Bo', false, 'Can it be frozen as well?', comment('Cook', true, 'Yes, for a month or two.')),
      comment('Cy', false, 'Too sweet for my taste.', '', stars),
    ]);
    expect(read(html).records.map(({ author, rating, reply }) => [author, rating, reply])).toEqual([
      ['Ana', 5, 'So glad to hear that!'],
      ['Bo', null, 'Yes, for a month or two.'],
      ['Cy', 5, null],
    ]);
  });
});

describe('bodies', () => {
  it('hold what is hidden behind "more", once', () => {
    const full = 'The first words of a long text, and then all the words which come after them.';
    const more = `<div class="cut"><span>${full.slice(0, 30)}…</span><span style="display:none">${full}</span><a href="#">Read more</a></div>`;
    const html = list(
      BODIES.map((_, index) => row({ author: `W${'xyz'[index]}`, more: more.replaceAll('first', `${'abc'[index]}`) })),
    );
    expect(read(html).records.map(({ body }) => body)).toEqual(
      ['a', 'b', 'c'].map((word) => full.replace('first', word)),
    );
  });

  it('keep their paragraphs and lose the page’s words', () => {
    const html = list(
      BODIES.map(
        (body, index) =>
          `<li><span class="author">W${'xyz'[index]}</span><i aria-label="4 out of 5 stars"></i><time datetime="2026-01-01"></time><div><p>${body}</p><p>And ${index} more.</p><a href="#">Helpful</a></div></li>`,
      ),
    );
    expect(read(html).records.map(({ body }) => body)).toEqual(
      BODIES.map((body, index) => `${body}\n\nAnd ${index} more.`),
    );
  });

  it('may be missing', () => {
    const html = rows((index) => (index === 2 ? { body: '' } : {}));
    expect(read(html).records.map(({ body }) => body)).toEqual([...BODIES.slice(0, 2), '']);
  });
});

describe('what the page states for machines', () => {
  const state = (reviews: unknown[]): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', review: reviews })}</script>`;
  const review = (index: number, stars: number) => ({
    '@type': 'Review',
    author: { '@type': 'Person', name: `Writer ${'abc'[index]}` },
    datePublished: `2026-04-0${index + 1}T10:00:00Z`,
    name: `Title ${index}`,
    reviewBody: BODIES[index],
    reviewRating: { '@type': 'Rating', ratingValue: String(stars), bestRating: '5' },
  });
  const shown = rows((index) => (index === 0 ? { label: '' } : { stars: 4 }));

  it('fills what a record does not show', () => {
    const html = shown.replace('</body>', `${state([review(0, 1), review(1, 4), review(2, 4)])}</body>`);
    expect(read(html).records.map(({ rating, date, title }) => [rating, date, title])).toEqual([
      [1, '2026-03-01', 'Title 0'],
      [4, '2026-03-01', 'Title 1'],
      [4, '2026-03-01', 'Title 2'],
    ]);
  });

  it('makes stars that disagree unknown', () => {
    const html = shown.replace('</body>', `${state([review(1, 1)])}</body>`);
    expect(read(html).records.map(({ rating }) => rating)).toEqual([null, null, 4]);
  });

  it('speaks alone where no list is shown', () => {
    const html = `<!doctype html><body><h1>Lamp</h1>${state([review(0, 2)])}<script type="application/ld+json">{broken</script></body>`;
    expect(read(html).records).toEqual([
      {
        rating: 2,
        ratingMax: 5,
        date: '2026-04-01',
        author: 'Writer a',
        title: 'Title 0',
        body: BODIES[0],
        reply: null,
      },
    ]);
  });

  it('a box that says it is a review is one, alone', () => {
    const html = (PAGES.microdata ?? '').replace(
      /(<section>[\s\S]*?<\/div>\s*<div itemprop="reviewBody">.*?<\/div><\/div>)[\s\S]*<\/section>/,
      '$1</section>',
    );
    expect(read(html).records).toEqual(truth.slice(0, 1));
  });
});

describe('what is no list of reviews', () => {
  const unreadable = { records: [], health: { status: 'unreadable', records: 0 } };

  it.each([
    ['an empty page', '<!doctype html><body></body>'],
    [
      'products with stars',
      list(
        BODIES.map(
          (body) =>
            `<li><a href="/p">${body}</a><i aria-label="4.5 out of 5 stars"></i><span>(1,204)</span><span>$12.00</span></li>`,
        ),
      ),
    ],
    [
      'news with days',
      list(
        BODIES.map(
          (body, index) =>
            `<li><h3>${body}</h3><time datetime="2026-01-0${index + 1}">x</time><p>${body} And so on.</p></li>`,
        ),
      ),
    ],
    [
      'how many gave how many stars',
      `<table>${[5, 4, 3, 2, 1].map((stars) => `<tr><td>${stars} stars</td><td><div style="width: ${stars * 10}%"></div></td><td>${stars * 10}%</td></tr>`).join('')}</table>`,
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toMatchObject(unreadable);
  });

  it('a teaser of a review in the list is not another one', () => {
    const teaser = REVIEWS.slice(0, 3)
      .map(
        ({ stars, author, body }) =>
          `<div class="card"><i aria-label="${stars} out of 5 stars"></i><b class="author">${author}</b><span>2 days ago</span><p>${body.slice(0, 30)}…</p></div>`,
      )
      .join('');
    const html = (PAGES['labels and classes'] ?? '').replace('<h1>', `<div class="teasers">${teaser}</div><h1>`);
    expect(read(html).records).toEqual(truth);
  });
});

it('reads 2,000 records in little more than the time of 200 times ten', () => {
  const many = (count: number) =>
    documentOf(
      list(
        Array.from({ length: count }, (_, index) =>
          row({ stars: 1 + (index % 5), author: `W${index}x`, body: `What number ${index} wrote.` }),
        ),
      ),
    );
  const time = (document: Document): number => {
    const start = performance.now();
    readRecords(document, url);
    return performance.now() - start;
  };
  const [small, large] = [many(200), many(2_000)];
  time(small);
  expect(time(large)).toBeLessThan(60 * Math.max(5, time(small)));
});

it.each(['.', '- ', 'a ', '1/', '★', '(', '\u00a0', '5 '])('reads a page full of %j in good time', (sign) => {
  const long = `${sign.repeat(20_000)}x`;
  const html = list(
    BODIES.map(
      (body, index) =>
        `<li><span class="author">W${'xyz'[index]}${long}</span><i aria-label="${long}"></i><i aria-label="4 out of 5 stars"></i><time datetime="2026-01-01">${long}</time><h4>${long}</h4><p>${body}${long}</p></li>`,
    ),
  );
  const document = documentOf(html);
  const start = performance.now();
  readRecords(document, url);
  expect(performance.now() - start).toBeLessThan(3_000);
});
