/** Chinese: what the shop found, by when it answers, when it was done; and Amazon's seller feedback after a solution. */
import type { Untraditional, Wordings } from '../pack.ts';
import { say } from './say.ts';

export const found: Wordings<Untraditional> = [
  say(
    '经核实，{found}。',
    'We looked into it and found that {found}.',
    '確認いたしましたところ、{found}ことが分かりました。',
  ),
  say(
    '我们查了一下，{found}。',
    'Our check has shown that {found}.',
    'お調べいたしました結果、{found}ことが判明いたしました。',
  ),
  say('情况已经查清：{found}。', 'The facts are clear now: {found}.', '事情が判明し、{found}ことが分かりました。'),
];

export const until: Wordings<Untraditional> = [
  say('我们会在{date}前给您答复。', 'We will give you an answer by {date}.', '{date}までにお返事いたします。'),
  say(
    '{date}前我们会告诉您进展。',
    'We will tell you by {date} how things stand.',
    '{date}までに、状況をお知らせいたします。',
  ),
  say(
    '最迟{date}，我们会把结果告诉您。',
    'We will tell you the result by {date} at the latest.',
    '遅くとも{date}までに、結果をお知らせいたします。',
  ),
];

export const doneOn: Wordings<Untraditional> = [
  say('已于{date}办好。', 'This was done on {date}.', '{date}に手続きが完了しております。'),
  say('{date}已经为您处理好。', 'We dealt with it for you on {date}.', '{date}に対応を完了いたしました。'),
  say('办理日期是{date}。', 'The date of processing was {date}.', 'お手続きの日は{date}でございます。'),
];

export const feedbackNotices: Wordings<Untraditional> = [
  say(
    '供您参考：问题解决后，卖家反馈可以更新或删除，在订单页即可操作，是否这样做完全由您决定。',
    'For your information: once a problem is solved, the seller feedback can be updated or removed on your order page. Whether you do so is entirely up to you.',
    'ご参考までに、問題が解決した後は、出品者の評価を注文ページから変更または削除することが可能です。そうなさるかどうかは、お客様のご判断にお任せいたします。',
  ),
  say(
    '问题解决后，卖家反馈可以更新或删除（在订单页）。这只是告知，由您自己决定。',
    'After a solution, the seller feedback can be updated or removed from your order page. This is only for your information, and the choice is yours.',
    '解決後の出品者の評価は、注文履歴から変更または削除することもできます。お知らせのみでございますので、ご判断はお客様にお任せいたします。',
  ),
  say(
    '问题已解决，顺便告诉您：卖家反馈可以更新或删除，入口在订单页。无论怎样，我们的服务都不会有区别。',
    'Now that this is solved, you may like to know that the seller feedback can be updated or removed on your order page. It makes no difference to how we help you.',
    '解決いたしましたので、念のためお知らせいたします。出品者の評価は、注文履歴から変更または削除することが可能です。当店の対応が、それによって変わることはございません。',
  ),
];
