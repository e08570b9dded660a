/** R-Messe: one inquiry as a React page, with everything personal that must stay unread (rakuten.md 2.4 [CODE S9]). */
import { clientScript, htmlResponse, pageData } from '../client.ts';
import type { Scenario } from '../scenario.ts';
import { answering } from './answers.ts';

/** What the page's own code is given. */
export interface RmesseData {
  inquiryNumber: string;
  orderId: string | null;
  category: string;
  /** Invented; stands under 顧客情報 only. */
  customer: { name: string; postcode: string; address: string; phone: string; mail: string };
  messages: { time: string; from: string; body: string }[];
  others: { inquiryNumber: string; title: string }[];
  /** false: the inquiry is completed, the page has no reply box. */
  open: boolean;
  delay: number;
}

const CUSTOMER: RmesseData['customer'] = {
  name: '架空 花子',
  postcode: '〒000-0000',
  address: '見本県例示市架空町1-2-3 サンプル荘405',
  phone: '000-0000-1234',
  mail: 'hanako@buyer.example',
};

const thread = (inquiryNumber: string, orderId: string | null, open: boolean, delay: number): RmesseData => ({
  inquiryNumber,
  orderId,
  category: '返品・交換・キャンセル',
  customer: CUSTOMER,
  messages: [
    {
      time: '2026/07/05 09:12',
      from: `${CUSTOMER.name} 様`,
      body: '届いたマグカップの取っ手が欠けていました。\n交換していただけますか。',
    },
    { time: '2026/07/05 09:12', from: '自動応答', body: 'お問い合わせを受け付けました。\n自動応答終了' },
    { time: '2026/07/05 13:40', from: 'ためし雑貨店', body: 'ご連絡ありがとうございます。状況を確認しております。' },
    {
      time: '2026/07/06 20:05',
      from: `${CUSTOMER.name} 様`,
      body: '写真も送りました。ご確認ください。\n前の注文番号：123456-20250101-0100000009 のときは丁寧でした。',
    },
  ],
  others: [
    { inquiryNumber: '123456-20260704-12345670o', title: '送料・商品配送' },
    { inquiryNumber: '123456-20260703-12345661t', title: '商品詳細' },
  ],
  open,
  delay,
});

const html = (
  data: RmesseData,
): string => `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>R-Messe</title></head>
<body><div id="root"></div>${pageData(data)}${clientScript('rakuten', 'rmesse')}</body></html>`;

function scenario(name: string, data: RmesseData): Scenario {
  const url = `https://rmesse.rms.rakuten.co.jp/inquiry/${data.inquiryNumber}`;
  return {
    id: `rakuten/rmesse${name === '' ? '' : `-${name}`}`,
    platform: 'rakuten',
    pageKind: 'rmesse',
    url,
    // A question before a purchase belongs to no order, so there is no review it could be about.
    expects: data.orderId === null ? 'empty' : 'records',
    truth: [],
    scope: {},
    ...(data.orderId !== null && { orderId: data.orderId }),
    replies: data.open && data.orderId !== null ? [{ record: null, channel: 'rmesse', open: [], box: 'reply' }] : [],
    respond: answering(url, () => htmlResponse(html(data))),
  };
}

/** Their orders are those of the first reviews of レビューチェックツール. An open inquiry, a slow one, one about no order, and a completed one without a box. */
export const rmesseScenarios = (): Scenario[] => [
  scenario('', thread('123456-20260705-12345678o', '123456-20260705-0100000001', true, 300)),
  scenario('slow', thread('123456-20260706-12345679o', '123456-20260705-0100000002', true, 3_000)),
  scenario('no-order', thread('123456-20260707-12345680t', null, true, 300)),
  scenario('no-box', thread('123456-20260708-12345681o', '123456-20260705-0100000003', false, 300)),
];
