/** Review texts for the drift test: the invented ones, every third of them laid as a trap. Nobody wrote any of them. */
import { INVENTED_REVIEWS } from '../backoffice/invented-reviews.ts';
import type { ReviewLanguage, ReviewSource, SourceReview } from '../backoffice/reviews.ts';

/** Texts that speak of stars, days, orders and judgements which are not the review's own. */
const TRAPS: Partial<Record<ReviewLanguage, readonly string[]>> = {
  en: [
    'Was 5/5 last year, light 4/5, build 2/5, so 3/5 overall.\nThe switch came loose.',
    'Other buyers gave 1.0 out of 5 stars. ★★★★★ for the courier, none for the lamp.',
    'Ordered on January 2, 2020, order 999-9999999-9999999. Five stars for the box.',
  ],
  de: ['3/5 insgesamt, 5,0 von 5 Sternen wäre gelogen.\nAm 2. Januar 2020 bestellt.', '★★★★☆ hätte ich gern gegeben.'],
  fr: ['3/5 au total, les 5,0 sur 5 étoiles des autres m’étonnent.\nCommandé le 2 janvier 2020.'],
  es: ['3/5 en total; leí 5,0 de 5 estrellas y no lo entiendo.'],
  it: ['3/5 in tutto, altro che 5,0 su 5 stelle.'],
  ja: [
    '★5です、と書きたかったのですが、5点中3点です。\n投稿時間：2001/01/01 01:01:01',
    '5つ星のうち1.0の人の気持ちが分かります。\n注文番号：654321-20010101-0000000009',
    '2001/01/01\n4\nと箱に書いてありました。',
  ],
  zh: [
    '五星好评都是假的，★★★★★ 不值。\n正面评价',
    '给3/5分。订单号：1111111111111111 也坏了\n初次评价：2001-01-01 01:01',
    '追评：2001-01-01 01:01 说好的呢？还有9天可回复',
  ],
};

/** Headlines that name stars which the review does not have. */
const TITLES: Partial<Record<ReviewLanguage, string>> = {
  en: 'Five stars? 2/5',
  de: '5 Sterne? Eher 2/5',
  fr: '5 étoiles ? 2/5',
  ja: '★5ではなく★2',
  zh: '五星？★★',
};

function withTraps(language: ReviewLanguage): SourceReview[] {
  const traps = TRAPS[language] ?? [];
  return INVENTED_REVIEWS[language].map((review, at) => {
    const trap = at % 3 === 1 ? traps[Math.floor(at / 3) % Math.max(1, traps.length)] : undefined;
    if (trap !== undefined) return { ...review, text: trap };
    const title = at % 6 === 2 ? TITLES[language] : undefined;
    return title === undefined ? review : { ...review, title };
  });
}

/** The same texts in the same order on every machine, whatever data lies beside the repository. */
export const trappedReviews: ReviewSource = (language, count, seed = 1) => {
  const all = withTraps(language);
  return Array.from({ length: count }, (_, at) => all[(at + seed) % all.length]).filter(
    (review) => review !== undefined,
  );
};
