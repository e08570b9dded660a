/** Traditional Chinese: what the shop found, by when it answers, when it was done; and Amazon's seller feedback after a solution. */
import type { Told } from '../parallel.ts';

export const found: Told['found'] = ['經確認，{found}。', '我們查過了，{found}。', '情況已經查清楚：{found}。'];

export const until: Told['until'] = [
  '我們會在{date}前回覆您。',
  '{date}前我們會告訴您進度。',
  '最晚{date}，我們會把結果告訴您。',
];

export const doneOn: Told['doneOn'] = ['已於{date}辦妥。', '{date}已經為您處理好。', '辦理日期是{date}。'];

export const feedbackNotices: Told['feedbackNotices'] = [
  '供您參考：問題解決後，賣家評價可以在訂單頁面更新或移除，是否這樣做完全由您決定。',
  '問題解決後，賣家評價可以在訂單頁面更新或移除。這只是告知，由您自行決定。',
  '問題已解決，順便告訴您：賣家評價可以在訂單頁面更新或移除。無論如何，我們的服務都不會有差別。',
];
