/** Rows made to trip a reader: too long, too little, and texts that look like something else. All invented. */
import type { RateRow } from './rate-row.ts';

const HOSTILE = [
  '<b>一星都多</b>，<script>document.body.textContent="没了"</script>再也不买了',
  '<img src=x onerror="alert(1)"></textarea></td></tr>质量不行',
  '订单号：1111111111111111 的那一单也是坏的，初次评价：2001-01-01 01:01 就说过了',
  '评价回复记录里说补发，已超过回复期限也没收到。还有9天可回复？',
  '正面评价都是假的吧，主评ID：99 我记住了。追评：2002-02-02 02:02',
  '\u202e倒过来\u202c \u200b看不见的字 &amp; &lt;br&gt; ｗｗｗ',
];

/** The first rows get one such text each; everything else about them stays as it was. */
export const hostileRows = (rows: RateRow[]): RateRow[] =>
  rows.map((row, index) => {
    const body = HOSTILE[index];
    return body === undefined ? row : { ...row, body, noText: null };
  });

/** The first body is a good 10 kB long. */
export const longRows = (rows: RateRow[]): RateRow[] =>
  rows.map((row, index) => {
    if (index > 0) return row;
    const part = (n: number): string => `第${n}天：盖子还是拧不紧，水漏了一桌，客服让我再等等。`;
    return { ...row, body: Array.from({ length: 420 }, (_, i) => part(i + 1)).join(''), noText: null };
  });

const LACKING: Partial<RateRow>[] = [
  { emotion: null },
  { product: null },
  { orderId: null },
  { nick: null },
  { postedAt: null },
  { labels: [], daysLeft: null, closed: null },
  { feedId: null, pictures: [], product: { title: '没有链接的示例商品', href: '' } },
];

/** Each lacks something else; the others are whole. Their own 追评, if any, stays. */
export const incompleteRows = (rows: RateRow[]): RateRow[] => rows.map((row, index) => ({ ...row, ...LACKING[index] }));
