/** Invented review pages, each marked up another way. Every one shows the same reviews, so that one truth holds for all. */

export interface InventedReview {
  stars: number;
  /** `YYYY-MM-DD`. */
  day: string;
  author: string;
  title: string;
  body: string;
}

export const REVIEWS: InventedReview[] = [
  {
    stars: 5,
    day: '2026-03-17',
    author: 'Ada Wren',
    title: 'Bright enough to read by',
    body: 'The lamp came quickly and lights the whole desk without any flicker.',
  },
  {
    stars: 2,
    day: '2026-03-14',
    author: 'Ben',
    title: 'Went dark',
    body: 'It worked for a week, then never again. 3/5 overall for the looks.',
  },
  {
    stars: 4,
    day: '2026-02-28',
    author: 'Cleo M.',
    title: 'Good, but heavy',
    body: 'Solid base. I would have liked a longer cable, ours is too short for the shelf.',
  },
  {
    stars: 1,
    day: '2026-02-02',
    author: 'Dov',
    title: 'Not what I ordered',
    body: 'A green one came instead of the copper one, and nobody answered my question about it.',
  },
];

type Row = (review: InventedReview, index: number) => string;

const page = (lang: string, list: (rows: string) => string, row: Row): string =>
  `<!doctype html><html lang="${lang}"><body><nav><a href="/">Home</a><a href="/lamps">Lamps</a></nav>
   <h1>Copper lamp</h1><p>Our lamp is made of copper and comes with a cable of two metres and a spare bulb.</p>
   ${list(REVIEWS.map(row).join('\n'))}<footer>© Lampery 2026</footer></body></html>`;

const months = 'January February March April May June July August September October November December'.split(' ');
const written = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${months[Number(month) - 1]} ${Number(date)}, ${year}`;
};
const slashes = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(month)}/${Number(date)}/${year.slice(2)}`;
};

const ul = (rows: string): string => `<ul>${rows}</ul>`;
const section = (rows: string): string => `<section><h2>Reviews</h2>${rows}</section>`;

export const PAGES: Record<string, string> = {
  'labels and classes': page('en', ul, ({ stars, day, author, title, body }) => {
    const label = `<i class="icon star-${stars}"><span class="alt">${stars}.0 out of 5 stars</span></i>`;
    return `<li class="review"><span class="profile-name">${author}</span>${label} <a class="review-title" href="/r/${stars}">${title}</a>
      <span class="review-date">Reviewed in the United States on ${written(day)}</span><span class="badge">Verified Purchase</span>
      <div class="review-text">${body}</div><button>Helpful</button><a href="/report">Report</a></li>`;
  }),
  'names that say nothing': page('en', section, ({ stars, day, author, title, body }, index) => {
    const sofar = `<div class="q9"><img class="q2" src="/a.png" alt="${author}"><span class="q3">${author}</span></div>`;
    return `<div class="q1">${sofar}<div role="img" aria-label="Rated ${stars} out of 5 stars"></div><time datetime="${day}T08:0${index}:00Z">some time ago</time>
      <h3>${title}</h3><p>${body}</p><div class="q8"><a href="#up">Helpful</a></div></div>`;
  }),
  microdata: page(
    'en',
    section,
    ({ stars, day, author, title, body }) =>
      `<div itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="name">${title}</span>
       <span itemprop="author">${author}</span><meta itemprop="datePublished" content="${day}">
       <div itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="${stars}"><meta itemprop="bestRating" content="5"></div>
       <div itemprop="reviewBody">${body}</div></div>`,
  ),
  'glyphs, byline and one line with the day': page(
    'en',
    ul,
    ({ stars, day, author, title, body }) =>
      `<li><b>${title}</b> <span>${'★'.repeat(stars)}${'☆'.repeat(5 - stars)}</span><p>${body}</p><small>by ${author} on ${written(day)}</small></li>`,
  ),
  'bars of a width': page(
    'en',
    section,
    ({ stars, day, author, title, body }) =>
      `<article><header><span class="user-name">${author}</span><div class="stars"><div style="width: ${stars * 20}%"></div></div><span>${written(day)}</span></header>
       <h4>${title}</h4><div><p>${body.slice(0, 12)}${body.slice(12)}</p></div><footer><a href="/c">0 comments</a></footer></article>`,
  ),
  'a row of pictures': page('en', section, ({ stars, day, author, title, body }) => {
    const on = '<img src="/on.png" class="star">'.repeat(stars);
    const off = '<img src="/off.png" class="star off">'.repeat(5 - stars);
    return `<div class="entry"><div class="line"><span>${on}${off}</span><strong>${title}</strong></div><div class="text">${body}</div>
      <div class="meta"><span class="nick">${author}</span> | <span>${written(day)}</span></div></div>`;
  }),
  'a shop’s own elements': page(
    'en',
    section,
    ({ stars, day, author, title, body }) =>
      `<div><x-stars value="4.5" reviews="1506" class="rating"></x-stars><x-stars class="rating" value="${stars}"></x-stars>
       <span>Review by ${author} on ${written(day)}</span><div><b>${title}</b></div><div>${body}</div><div><span>Colour: copper</span></div></div>`,
  ),
};

/** A back office's table: days in numbers, stars as numbers, no names and no titles. */
export const TABLE = page(
  'en-US',
  (rows) => `<table><tr><th>Date</th><th>Rating</th><th>Comment</th><th>In time</th><th>Order</th></tr>${rows}</table>`,
  ({ stars, day, body }, index) =>
    `<tr><td>${slashes(day)}</td><td><b>${stars}</b></td><td>${body}<br><a href="/respond">Respond</a></td><td>Yes</td><td><a href="/o">111-000000${index}-1234567</a></td></tr>`,
);
