/** The words of the public review pages by marketplace (amazon.md 3.7). */
import { dayIn } from './dates.ts';

export interface PublicReviewUi {
  lang: string;
  stars(value: number): string;
  /** The line under the title: country and day. */
  dateLine(iso: string): string;
  verified: string;
  helpful: string;
  variant: string;
  readMore: string;
  showMore: string;
  none: string;
}

const en: PublicReviewUi = {
  lang: 'en-us',
  stars: (value) => `${value}.0 out of 5 stars`,
  dateLine: (iso) => `Reviewed in the United States on ${dayIn.enUS(iso)}`,
  verified: 'Verified Purchase',
  helpful: '12 people found this helpful',
  variant: 'Color: Oak',
  readMore: 'Read more',
  showMore: 'Show 5 more reviews',
  none: 'There are 0 customer reviews and 2 customer ratings.',
};

const ja: PublicReviewUi = {
  lang: 'ja-jp',
  stars: (value) => `5つ星のうち${value}.0`,
  dateLine: (iso) => `${dayIn.han(iso)}に日本でレビュー済み`,
  verified: 'Amazonで購入',
  helpful: '12人のお客様がこれが役に立ったと考えています',
  variant: '色: ナチュラル',
  readMore: '続きを読む',
  showMore: 'さらに5件のレビューを表示',
  none: 'カスタマーレビューはありません。',
};

const de: PublicReviewUi = {
  lang: 'de-de',
  stars: (value) => `${value},0 von 5 Sternen`,
  dateLine: (iso) => `Rezension aus Deutschland vom ${dayIn.de(iso)}`,
  verified: 'Verifizierter Kauf',
  helpful: '12 Personen fanden diese Informationen hilfreich',
  variant: 'Farbe: Eiche',
  readMore: 'Mehr lesen',
  showMore: '5 weitere Rezensionen anzeigen',
  none: 'Es gibt 0 Kundenrezensionen.',
};

const fr: PublicReviewUi = {
  lang: 'fr-fr',
  stars: (value) => `${value},0 sur 5 étoiles`,
  dateLine: (iso) => `Commenté en France le ${dayIn.fr(iso)}`,
  verified: 'Achat vérifié',
  helpful: '12 personnes ont trouvé cela utile',
  variant: 'Couleur: Chêne',
  readMore: 'Lire la suite',
  showMore: 'Afficher 5 avis de plus',
  none: 'Il y a 0 commentaire client.',
};

/** By marketplace. */
export const PUBLIC_REVIEW_UI = { en, ja, de, fr };
