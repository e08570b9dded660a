import type { Operator } from '../page.ts';
import { rewriteOwnWords } from '../ui-words.ts';

/** Half-width and full-width colons are both seen (rakuten.md 2.1, taobao.md 2.3). */
const NARROW = /^(投稿時間|注文番号|注文日|初次评价|订单号|主评ID|追评|追加评价)：\s*/;
/** Both words for the later comment's time are seen (taobao.md 2.3). */
const LATER = /^(?:追评|追加评价)(?=\s*[:：])/;

/**
 * Rakuten and Taobao have one UI language, but more than one spelling of a label: a narrow colon, at strength 1 with a space behind
 * it; from strength 2 on 追加评价 for 追评 and the other way round before its time.
 */
export const reword: Operator = {
  name: 'reword',
  fits: ({ platform }) => platform !== 'amazon',
  apply({ document }, strength) {
    rewriteOwnWords(document, (words) => {
      const swapped = strength > 1 ? words.replace(LATER, (now) => (now === '追评' ? '追加评价' : '追评')) : words;
      const then = swapped.replace(NARROW, strength === 1 ? '$1: ' : '$1:');
      return then === words ? undefined : then;
    });
  },
};
