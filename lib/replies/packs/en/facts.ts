/** English: what the shop found, by when it answers, when it was done; and Amazon's seller feedback after a solution. */
import type { Wordings } from '../pack.ts';
import { say } from './say.ts';

export const found: Wordings = [
  say(
    'We looked into it and found that {found}.',
    '確認いたしましたところ、{found}ことが分かりました。',
    '经核实，{found}。',
    '經確認，{found}。',
  ),
  say(
    'Our check has shown that {found}.',
    'お調べいたしました結果、{found}ことが判明いたしました。',
    '我们查了一下，{found}。',
    '我們查過了，{found}。',
  ),
  say(
    'We now know that {found}.',
    '現在、{found}ことが分かっております。',
    '现在我们知道，{found}。',
    '現在我們知道，{found}。',
  ),
];

export const until: Wordings = [
  say(
    'You will hear from us by {date}.',
    '{date}までにご連絡いたします。',
    '最迟{date}，我们会与您联系。',
    '最晚{date}，我們會與您聯絡。',
  ),
  say(
    'We will get back to you by {date}.',
    '{date}までに、あらためてご連絡いたします。',
    '最迟{date}，我们会再联系您。',
    '最晚{date}，我們會再聯絡您。',
  ),
  say(
    'We will let you know how things stand by {date}.',
    '{date}までに、状況をお知らせいたします。',
    '最迟{date}，我们会告诉您进展。',
    '最晚{date}，我們會告訴您進度。',
  ),
];

export const doneOn: Wordings = [
  say('This was done on {date}.', '{date}に手続きが完了しております。', '已于{date}办好。', '已於{date}辦妥。'),
  say('We completed it on {date}.', '{date}に完了いたしました。', '我们已于{date}完成。', '我們已於{date}完成。'),
  say(
    'On our side this was settled on {date}.',
    '当方では{date}に対応を終えております。',
    '我们这边已于{date}处理完毕。',
    '我們這邊已於{date}處理完畢。',
  ),
];

export const feedbackNotices: Wordings = [
  say(
    'For your information: once a problem is solved, the seller feedback can be updated or removed on your order page. Whether you do so is entirely up to you.',
    'ご参考までに、問題が解決した後は、出品者の評価を注文ページから変更または削除することが可能です。そうなさるかどうかは、お客様のご判断にお任せいたします。',
    '供您参考：问题解决后，卖家反馈可以更新或删除，在订单页即可操作，是否这样做完全由您决定。',
    '供您參考：問題解決後，賣家評價可以在訂單頁面更新或移除，是否這樣做完全由您決定。',
  ),
  say(
    'After a solution, the seller feedback can be updated or removed from your order page. This is only for your information, and the choice is yours.',
    '解決後の出品者の評価は、注文履歴から変更または削除することもできます。お知らせのみでございますので、ご判断はお客様にお任せいたします。',
    '问题解决后，卖家反馈可以更新或删除（在订单页）。这只是告知，由您自己决定。',
    '問題解決後，賣家評價可以在訂單頁面更新或移除。這只是告知，由您自行決定。',
  ),
  say(
    'Now that this is solved, you may like to know that the seller feedback can be updated or removed on your order page. It makes no difference to how we help you.',
    '解決いたしましたので、念のためお知らせいたします。出品者の評価は、注文履歴から変更または削除することが可能です。当店の対応が、それによって変わることはございません。',
    '问题已解决，顺便告诉您：卖家反馈可以更新或删除，入口在订单页。无论怎样，我们的服务都不会有区别。',
    '問題已解決，順便告訴您：賣家評價可以在訂單頁面更新或移除。無論如何，我們的服務都不會有差別。',
  ),
];
