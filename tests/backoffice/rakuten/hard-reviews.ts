/** Reviews made to trip a reader: too long, too little, and texts that look like something else. All invented. */
import type { ShownReview } from './shown-review.ts';

const HOSTILE = [
  '<b>星ひとつ</b>の出来です。<script>document.body.textContent = "消えた"</script>',
  '<img src=x onerror="alert(1)">\n</textarea></form></div>\n次は買いません。',
  '注文番号：999999-20200101-0000000009 の件、返事がありません。\n投稿時間：2001/01/01 1:11:11 と出ますが本当は昨日です。',
  'お店からのコメント\nありがとうございます、と書いてあったのに届きません。&amp; &lt;br&gt;',
  'このショップレビューを開く、というリンクを押しても開けません。\u202e逆さ\u202c \u200b見えない字もあります。',
  'コメント削除しました。 textarea name="comment" ★★★★★',
];

/** The first review of each text; the third one has no order number of its own, although its text names one. */
export const hostileReviews = (reviews: ShownReview[]): ShownReview[] =>
  reviews.map((review, index) => ({
    ...review,
    body: HOSTILE[index % HOSTILE.length] ?? review.body,
    orderId: index === 2 ? null : review.orderId,
  }));

/** The first body is a good 10 kB long in any encoding, over many lines. */
export const longReviews = (reviews: ShownReview[]): ShownReview[] =>
  reviews.map((review, index) => {
    if (index > 0) return review;
    const line = (n: number): string =>
      `${n}日目: 届いた箱の角がつぶれていて、蓋が閉まりません。問い合わせの返事を待っています。`;
    return { ...review, body: Array.from({ length: 240 }, (_, i) => line(i + 1)).join('\n') };
  });

const LACKING: Partial<ShownReview>[] = [
  { timeText: null, postedAt: null },
  { stars: 0 },
  { kind: 'product-review', productTitle: null },
  { body: '', orderId: null },
  { box: 'absent', reply: null },
  { timeText: '昨日', postedAt: null },
  { stars: 0, timeText: null, postedAt: null, orderId: null },
];

/** Each lacks something else; the last ones are whole. */
export const incompleteReviews = (reviews: ShownReview[]): ShownReview[] =>
  reviews.map((review, index) => ({ ...review, ...LACKING[index] }));

/** Two reviews with characters which neither EUC-JP nor Shift_JIS has, and with those the two map differently. */
export const outsideCp932 = (): ShownReview[] => [
  {
    kind: 'product-review',
    stars: 5,
    body: 'とても気に入りました♥ 😊\n色はcafé au laitそのもの。①番の箱で届き、㈱の領収書も入っていました〜',
    timeText: '2026/07/31 23:59:59',
    postedAt: '2026-07-31T23:59',
    orderId: '123456-20260720-0100900001',
    productTitle: '髙級はしごだか印 マグカップ ～限定色～',
    reply: null,
    box: 'inline',
    maxLength: null,
  },
  {
    kind: 'shop-review',
    stars: 2,
    body: '送料が−500円の表示でしたが、実際は＋500円。𠮷田便の置き配で箱が濡れていました。',
    timeText: '2026/07/31 23:58:01',
    postedAt: '2026-07-31T23:58',
    orderId: null,
    productTitle: null,
    reply: { body: 'ご不便をおかけし、誠に申し訳ございません。\n配送会社に確認してまいります。' },
    box: 'behind-edit',
    maxLength: null,
  },
];
