/** The words of the Customer Reviews page by UI. English and Chinese: amazon.md 3.1; Japanese and German cards were never seen. */
import type { CustomerReviewsData } from './client/customer-reviews.ts';
import { dayIn } from './dates.ts';
import type { UiLanguage } from './shell.ts';

export interface CustomerReviewsUi {
  language: UiLanguage;
  byline(author: string, day: string | null): string;
  total(count: number): string;
  /** Right-hand text of 4 and 5 stars, and after the buyer was contacted. */
  praised: string;
  contacted(day: string): string;
  labels: Omit<CustomerReviewsData['labels'], 'total'>;
}

const english = (written: (iso: string) => string): CustomerReviewsUi => ({
  language: 'en',
  byline: (author, day) => (day === null ? `Review by ${author}` : `Review by ${author} on ${written(day)}`),
  total: (count) => `${count} customer reviews`,
  praised: 'Great job! Your customer is happy. Reply not needed',
  contacted: (day) => `Contacted customer on ${written(day)}`,
  labels: {
    heading: 'Customer Reviews',
    search: 'Search by ASIN or keyword',
    clear: 'Clear filters',
    filters: [
      ['orderStatus-filter', 'Order Type'],
      ['stars-filter', 'Star Rating (5)'],
      ['timePeriod-filter', 'Time Period'],
      ['includeDone-filter', 'Marked as done'],
    ],
    none: 'No reviews match your filters.',
    loading: 'Loading',
    pageOf: 'Page {page} of {pages}',
    done: 'Mark as done',
    contact: 'Contact Customer',
    viewMore: 'View more',
    parent: 'Parent ASIN',
    child: 'Child ASIN',
    brand: 'Brand',
    publicLink: 'View on Amazon',
  },
});

const zh: CustomerReviewsUi = {
  language: 'zh',
  byline: (author, day) => (day === null ? `${author} 发布的评论` : `${author} 于 ${dayIn.han(day)} 发布的评论`),
  total: (count) => `${count} 条评论`,
  praised: '做得好！无需回复',
  contacted: (day) => `已于 ${dayIn.han(day)} 联系买家`,
  labels: {
    heading: '买家评论',
    search: '按 ASIN 或关键词搜索',
    clear: '清除筛选条件',
    filters: [
      ['orderStatus-filter', '订单类型'],
      ['stars-filter', '星级评定 (3)'],
      ['timePeriod-filter', '时间段'],
      ['includeDone-filter', '标记为已完成的包含在内'],
    ],
    none: '没有符合筛选条件的评论。',
    loading: '正在加载',
    pageOf: '第 {page} 页，共 {pages} 页',
    done: '标记为已完成',
    contact: '联系买家',
    viewMore: '查看更多',
    parent: '父 ASIN',
    child: '子 ASIN',
    brand: '品牌',
    publicLink: '在亚马逊上查看',
  },
};

const ja: CustomerReviewsUi = {
  language: 'ja',
  byline: (author, day) => (day === null ? `${author}によるレビュー` : `${dayIn.han(day)}に${author}によるレビュー`),
  total: (count) => `${count}件のレビュー`,
  praised: '素晴らしい評価です。返信は不要です',
  contacted: (day) => `${dayIn.han(day)}に購入者へ連絡済み`,
  labels: {
    heading: 'カスタマーレビュー',
    search: 'ASINまたはキーワードで検索',
    clear: 'フィルターをクリア',
    filters: [
      ['orderStatus-filter', '注文タイプ'],
      ['stars-filter', '星評価 (5)'],
      ['timePeriod-filter', '期間'],
      ['includeDone-filter', '完了を含む'],
    ],
    none: '条件に一致するレビューはありません。',
    loading: '読み込み中',
    pageOf: '{page}/{pages}ページ',
    done: '完了としてマーク',
    contact: '購入者に連絡',
    viewMore: 'もっと見る',
    parent: '親ASIN',
    child: '子ASIN',
    brand: 'ブランド',
    publicLink: 'Amazonで見る',
  },
};

const de: CustomerReviewsUi = {
  language: 'de',
  byline: (author, day) => (day === null ? `Rezension von ${author}` : `Rezension von ${author} am ${dayIn.de(day)}`),
  total: (count) => `${count} Kundenrezensionen`,
  praised: 'Sehr gut! Keine Antwort erforderlich',
  contacted: (day) => `Kunde am ${dayIn.de(day)} kontaktiert`,
  labels: {
    heading: 'Kundenrezensionen',
    search: 'Nach ASIN oder Stichwort suchen',
    clear: 'Filter löschen',
    filters: [
      ['orderStatus-filter', 'Bestelltyp'],
      ['stars-filter', 'Sternebewertung (5)'],
      ['timePeriod-filter', 'Zeitraum'],
      ['includeDone-filter', 'Erledigte einschließen'],
    ],
    none: 'Keine Rezensionen gefunden.',
    loading: 'Wird geladen',
    pageOf: 'Seite {page} von {pages}',
    done: 'Als erledigt markieren',
    contact: 'Kunden kontaktieren',
    viewMore: 'Mehr anzeigen',
    parent: 'Übergeordnete ASIN',
    child: 'Untergeordnete ASIN',
    brand: 'Marke',
    publicLink: 'Auf Amazon ansehen',
  },
};

/** By UI; the European marketplaces write English dates day first. */
export const CUSTOMER_REVIEWS_UI = { enUS: english(dayIn.enUS), enEU: english(dayIn.enEU), zh, ja, de };
