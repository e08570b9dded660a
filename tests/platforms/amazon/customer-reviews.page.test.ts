import { describe, expect, it } from 'vitest';
import { readByline, saysContacted } from '../../../lib/platforms/amazon/byline.ts';
import { customerReviews } from '../../../lib/platforms/amazon/customer-reviews.ts';
import { createSettling, SETTLE_MS } from '../../../lib/platforms/amazon/settling.ts';
import { readNow } from '../saved-pages.ts';
import { expected, fixture } from './fixture.ts';

const idsOf = (page: ReturnType<typeof fixture>): (string | null)[] =>
  readNow(customerReviews, page).located.map(({ record }) => record.nativeId);

describe('Customer Reviews', () => {
  it('is its own path on seller hosts only', () => {
    const at = (url: string): boolean => customerReviews.matches(new URL(url));
    expect(at('https://sellercentral.amazon.com/brand-customer-reviews/')).toBe(true);
    expect(at('https://sellercentral.amazon.com/brand-customer-reviews/ref=xx_crvws_dnav_xx')).toBe(true);
    expect(at('https://sellercentral-japan.amazon.com/brand-customer-reviews')).toBe(true);
    expect(at('https://sellercentral.amazon.com/brands/customer-reviews')).toBe(false);
    expect(at('https://sellercentral.amazon.com/home')).toBe(false);
    expect(at('https://sellercentral.amazon.com/ap/signin?x=/brand-customer-reviews/')).toBe(false);
    expect(at('https://www.amazon.com/brand-customer-reviews/')).toBe(false);
    expect(at('https://sellercentral.amazon.com.evil.example/brand-customer-reviews/')).toBe(false);
  });

  it.each([
    ['sign-in', false],
    ['refused', false],
    ['shell', true],
    ['empty', true],
    ['en', true],
  ])('%s: present %s', (name, present) => {
    expect(customerReviews.present(fixture(`customer-reviews-${name}`))).toBe(present);
  });

  it('says empty only when the page counts none', () => {
    expect(readNow(customerReviews, fixture('customer-reviews-empty')).status).toBe('empty');
    const some = fixture('customer-reviews-empty', 'light', (html) =>
      html.replace('total-items="0"', 'total-items="9"'),
    );
    expect(readNow(customerReviews, some).status).toBe('loading');
    const unknown = fixture('customer-reviews-empty', 'light', (html) => html.replace('total-items="0"', ''));
    expect(readNow(customerReviews, unknown).status).toBe('loading');
    const spinning = fixture('customer-reviews-empty', 'light', (html) =>
      html.replace('</body>', '<kat-spinner></kat-spinner></body>'),
    );
    expect(readNow(customerReviews, spinning).status).toBe('loading');
  });

  it('is loading while there is only a shell or cards without text', () => {
    expect(readNow(customerReviews, fixture('customer-reviews-shell')).status).toBe('loading');
    const filling = readNow(customerReviews, fixture('customer-reviews-filling'));
    expect(filling.status).toBe('loading');
    expect(filling.located).toEqual([]);
    expect(filling.health).toMatchObject({ seen: 2, complete: 0 });
  });

  it('is unreadable when a full card has no id we know', () => {
    const drifted = fixture('customer-reviews-drifted');
    expect(readNow(customerReviews, drifted)).toMatchObject({
      status: 'unreadable',
      located: [],
      health: { seen: 1, complete: 0 },
    });
  });

  it('leaves out a card that shows its neighbour, and what follows until it has stood still', () => {
    const reading = readNow(customerReviews, fixture('customer-reviews-recycled'));
    expect(reading.status).toBe('records');
    expect(reading.located.map(({ record }) => record.nativeId)).toEqual(['R1AAAAAAAA', 'R2BBBBBBBB']);
    expect(reading.health).toMatchObject({ seen: 5, complete: 2 });
  });

  it('leaves out a recycled card until its words have changed with its id', () => {
    const page = fixture('customer-reviews-en');
    expect(idsOf(page)).toHaveLength(3);
    const card = page.document.querySelector('[data-testid="review-R2BBBBBBBB"]');
    if (!card) throw new Error('no card');
    const rename = (html: string): string => html.replaceAll('R2BBBBBBBB', 'R9ZZZZZZZZ');
    for (const element of [card, ...card.querySelectorAll('[id], [href]')]) {
      for (const { name, value } of [...element.attributes]) element.setAttribute(name, rename(value));
    }
    expect(idsOf(page)).toEqual(['R1AAAAAAAA', 'R3CCCCCCCC']);
    const title = card.querySelector('b');
    if (title) title.textContent = 'Another title';
    expect(idsOf(page)).toEqual(['R1AAAAAAAA', 'R9ZZZZZZZZ', 'R3CCCCCCCC']);
  });

  it('takes no part of a card that bears another id', () => {
    const page = fixture('customer-reviews-en', 'light', (html) =>
      html.replace('data-testid="review-R2BBBBBBBB"', 'data-testid="review-R9ZZZZZZZZ"'),
    );
    expect(idsOf(page)).toEqual(['R1AAAAAAAA', 'R3CCCCCCCC']);
  });

  it("never takes the product's average for the review's stars", () => {
    const page = fixture('customer-reviews-en', 'light', (html) => html.replaceAll(' class="reviewRating"', ''));
    expect(readNow(customerReviews, page).located.map(({ record }) => record.rating)).toEqual([2, 5, null]);
    const bare = fixture('customer-reviews-en', 'light', (html) =>
      html.replace(/<kat-star-rating class="reviewRating"[^>]*>/g, '<kat-star-rating review="3" value="1">'),
    );
    expect(readNow(customerReviews, bare).located.map(({ record }) => record.rating)).toEqual([null, null, null]);
  });

  it.each([
    ['the class of the cards', /class="reviewContainer css-1"/g, 'class="css-9"'],
    ['the test ids', / data-testid="review-R\w+"/g, ' data-testid="x"'],
    ['the class of the product', / class="asinDetail"/g, ' class="css-8"'],
    ['the class of the stars', / class="reviewRating"/g, ' class="css-7"'],
    ['every hashed class', /class="css-\w+"/g, 'class="css-6"'],
    ['tags around the parts', /<div id="(R\w+-title)">/g, '<section><div id="$1">'],
  ])('reads the same without %s', (_, what, instead) => {
    const page = fixture('customer-reviews-en', 'light', (html) => html.replace(what, instead));
    const { located, health } = readNow(customerReviews, page);
    const truth = readNow(customerReviews, fixture('customer-reviews-en')).located;
    expect(located.map(({ record }) => record)).toEqual(truth.map(({ record }) => record));
    expect(health).toMatchObject({ seen: 3, complete: 2 });
  });

  const recordsOf = (page: ReturnType<typeof fixture>) =>
    readNow(customerReviews, page).located.map(({ record }) => record);
  const truth = () => recordsOf(fixture('customer-reviews-en'));
  const NAMES = / (?:id|class|data-testid)="[^"]*"/g;
  const redesigned = (change = (html: string): string => html) =>
    fixture('customer-reviews-en', 'light', (html) => change(html).replace(NAMES, '').replaceAll('kat-', 'new-'));

  it('reads cards without one name of their own, told by the links to their reviews', () => {
    expect(recordsOf(redesigned())).toEqual(truth());
    const { health } = readNow(customerReviews, redesigned());
    expect(health.fields.body).toMatchObject({ structure: 3, missing: 0 });
  });

  it('reads a lone card without a name', () => {
    const page = redesigned((html) =>
      html.replace(/<div class="reviewContainer css-1" data-testid="review-R2[\s\S]*(?=<kat-pagination)/, ''),
    );
    expect(recordsOf(page)).toEqual(truth().slice(0, 1));
  });

  it.each([
    ['title', /<div id="R\w+-title">.*?<\/div>/g, { title: null }],
    ['author', /<span class="css-(?:g7g1lz|zzz)">[^<]*<\/span>/g, { author: null, postedAt: null }],
    ['stars', /<kat-star-rating class="reviewRating"[^>]*>/g, { rating: null }],
    ['product', /<h5>[\s\S]*?<\/h5>/g, { productTitle: null }],
  ])('puts nothing in the place of a missing %s', (_, what, gone) => {
    const plain = recordsOf(fixture('customer-reviews-en', 'light', (html) => html.replace(what, '')));
    expect(plain).toEqual(truth().map((record) => ({ ...record, ...gone })));
    for (const [at, record] of recordsOf(redesigned((html) => html.replace(what, ''))).entries()) {
      const right: Record<string, unknown> = { ...truth()[at], ...gone };
      for (const [field, value] of Object.entries(record)) {
        // What can't be told any more may be unknown.
        if (value !== null && !(field === 'marks' || field === 'partial')) expect(value, field).toEqual(right[field]);
      }
    }
  });

  it('takes no headline for a text, in cards that show nothing else', () => {
    const page = redesigned((html) => html.replace(/<div id="review-content-[\s\S]*?<\/div>/g, ''));
    expect(recordsOf(page).map(({ body }) => body)).toEqual([null, null, null]);
    const unmarked = redesigned((html) =>
      html.replace(/<div id="review-content-[\s\S]*?<\/div>/g, '').replace(/<(\/?)b>/g, '<$1span>'),
    );
    expect(recordsOf(unmarked).map(({ body }) => body)).toEqual([null, null, null]);
  });

  it.each(['★★★★★', '5 out of 5 stars'])('takes the headline %s for no rating', (headline) => {
    const page = redesigned((html) =>
      html
        .replace('<b>Went dark</b>', `<b>${headline}</b>`)
        .replace(/<kat-star-rating class="reviewRating"[^>]*>/g, ''),
    );
    expect(recordsOf(page).map(({ rating }) => rating)).toEqual([null, null, null]);
  });

  it.each([
    ['glyphs', (stars: number) => '★'.repeat(stars).padEnd(5, '☆')],
    ['a label', (stars: number) => `<i role="img" aria-label="${stars}.0 out of 5 stars"></i>`],
  ])("reads stars shown as %s, and never the product's", (_, shown) => {
    const page = redesigned((html) =>
      html
        .replace(
          /<kat-star-rating class="reviewRating" value="(\d)"><\/kat-star-rating>/g,
          (_whole, stars) => `<span>${shown(Number(stars))}</span>`,
        )
        .replace(/<kat-star-rating value="4.5" review="1506"><\/kat-star-rating>/g, `<span>${shown(4)}</span> (1506)`),
    );
    expect(recordsOf(page).map(({ rating }) => rating)).toEqual([2, 5, null]);
  });

  it('finds the child ASIN whichever side its label stands on, and never the parent', () => {
    const turned = redesigned((html) =>
      html.replace(/(<span class="css-1ggdaz4">[^<]*<\/span>)(<span>[^<]*<\/span>)/g, '$2$1'),
    );
    expect(recordsOf(turned).map(({ productId }) => productId)).toEqual(Array(3).fill('B0CHILD001'));
    const parentOnly = redesigned((html) =>
      html.replace(/<div class="css-yyccc7"><span[^>]*>Child ASIN<\/span><span>[^<]*<\/span>/g, '<div>'),
    );
    expect(recordsOf(parentOnly).map(({ productId }) => productId)).not.toContain('B0CHILD001');
  });

  it('calls a list of pictures unreadable', () => {
    const page = fixture('customer-reviews-en', 'light', (html) =>
      html.replace(
        /(<div class="reviewContainer)[^>]*>[\s\S]*?<div><(?:span|kat-button)[\s\S]*?<\/div>\n<\/div>/g,
        '<div class="x"><canvas></canvas></div>',
      ),
    );
    expect(page.document.querySelectorAll('canvas')).toHaveLength(3);
    expect(readNow(customerReviews, page)).toMatchObject({ status: 'unreadable', located: [] });
  });

  it.each(['0', '6', '4.5', '', 'five'])('reads no stars from value="%s"', (value) => {
    const page = fixture('customer-reviews-en', 'light', (html) =>
      html.replace('class="reviewRating" value="2"', `class="reviewRating" value="${value}"`),
    );
    expect(readNow(customerReviews, page).located[0]?.record.rating).toBeNull();
  });

  it.each([
    ['it... <a role="button">View less</a>', 'it...', false],
    ['it… <kat-link label="查看更多"></kat-link>', 'it', true],
    ['it... View more', 'it', true],
    ['it...', 'it...', false],
    ['View more of it', 'View more of it', false],
  ])('body %s', (body, text, partial) => {
    const page = fixture('customer-reviews-en', 'light', (html) =>
      html.replace('The stars of this one are missing.', body),
    );
    expect(readNow(customerReviews, page).located[2]?.record).toMatchObject({ body: text, partial });
  });

  it('has no box, only the buyer message', () => {
    const page = fixture('customer-reviews-en');
    const [located] = readNow(customerReviews, page).located;
    if (!located) throw new Error('nothing read');
    expect(customerReviews.channels(located.record)).toEqual(['buyer-message']);
    expect(customerReviews.replyTarget(page, located, 'buyer-message')).toEqual({ ok: false, reason: 'no-box' });
  });

  it('reads thousands of cards in one go', () => {
    const body = (html: string): string => /<div class="reviewContainer[\s\S]*?<\/div>\n<\/div>/.exec(html)?.[0] ?? '';
    const page = fixture('customer-reviews-en', 'light', (html) => {
      const one = body(html);
      return `<body>${Array.from({ length: 500 }, (_, at) =>
        one.replaceAll('R1AAAAAAAA', `R1${at}`).replace('Kit on', `Kit ${at} on`),
      ).join('')}</body>`;
    });
    expect(readNow(customerReviews, page).health).toMatchObject({ seen: 500, complete: 500 });
    expect(expected('customer-reviews-en').records).toHaveLength(3);
  });
});

describe('author lines', () => {
  it.each([
    ['Review by Kit on the hill on March 17, 2026', 'Kit on the hill', '2026-03-17'],
    ['Review by 3 May 2020 on 18 March 2026', '3 May 2020', '2026-03-18'],
    ['Review by Kit on the hill', 'Kit on the hill', null],
    ['Review by Ada on February 31, 2026', 'Ada', null],
    ['雨 于 2026年9月13日 发布的评论', '雨', '2026-09-13'],
    ['于 于 2026年9月13日 发布的评论', '于', '2026-09-13'],
    ['2026年9月13日に山田によるレビュー', '山田', '2026-09-13'],
    ['山田さんによる2026年9月13日のレビュー', '山田', '2026-09-13'],
    ['Rezension von Anna am 13. September 2026', 'Anna', '2026-09-13'],
    ['Avis de Luc le 1er mars 2026', 'Luc', '2026-03-01'],
    ['Recensione di Pia del 3 gennaio 2026', 'Pia', '2026-01-03'],
    ['Reseña de Luz del Mar el 3 de enero de 2026', 'Luz del Mar', '2026-01-03'],
  ])('%s', (line, author, postedAt) => expect(readByline(line)).toEqual({ author, postedAt }));

  it.each(['', 'March 17, 2026', 'Contacted customer on March 17, 2026', 'Great job!'])('%s is none', (line) =>
    expect(readByline(line)).toBeNull(),
  );

  it.each([
    ['Contacted customer on March 23, 2026', true],
    ['Contact Customer', false],
    ['We contacted customer service', false],
    ['已于 2026年9月13日 联系买家', true],
    ['联系买家', false],
    ['2026年9月13日に購入者へ連絡済み', true],
    ['Kunde am 13. September 2026 kontaktiert', true],
  ])('contacted: %s', (text, says) => expect(saysContacted(text)).toBe(says));
});

describe('settling', () => {
  const look = (element: Element, id: string, words: string) => ({ element, id, words });

  it('believes neighbours with the same words once they have stood still', () => {
    let now = 0;
    const stale = createSettling(() => now);
    const [a, b, c] = ['a', 'b', 'c'].map((name) => document.createElement(name));
    if (!a || !b || !c) throw new Error('no elements');
    const cards = [look(a, 'R1', 'same'), look(b, 'R2', 'same'), look(c, 'R3', 'other')];
    expect([...stale(cards)]).toEqual([b, c]);
    now = SETTLE_MS - 1;
    expect([...stale(cards)]).toEqual([b, c]);
    now = SETTLE_MS;
    expect([...stale(cards)]).toEqual([]);
  });

  it('does not mind the same words further apart', () => {
    const stale = createSettling(() => 0);
    const cards = ['x', 'y', 'x'].map((words, at) => look(document.createElement('i'), `R${at}`, words));
    expect(stale(cards).size).toBe(0);
  });
});
