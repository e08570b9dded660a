/** Simulated Buyer-Seller Messages, `/messaging/inbox…` (amazon.md 3.3). */
import { amazonOrder } from '../invented.ts';
import type { Scenario } from '../scenario.ts';
import { BUYER, OTHER_BUYERS } from './buyers.ts';
import type { InboxData } from './client/inbox.ts';
import { feedbackOrder } from './feedback-manager.ts';
import { respondTo, sceneOf } from './scene.ts';
import { sellerCentralPage } from './shell.ts';

interface Variant {
  name: string | null;
  host: string;
  marketplace: string;
  language: 'en' | 'zh';
  orderId: string;
  path?: string;
  framed?: boolean;
  closed?: boolean;
  light?: boolean;
}

const US = { host: 'sellercentral.amazon.com', marketplace: 'United States', language: 'en' } as const;

const VARIANTS: Variant[] = [
  { ...US, name: null, orderId: feedbackOrder('en', 1) },
  { ...US, name: 'frame', orderId: amazonOrder('inbox:frame'), framed: true },
  { ...US, name: 'closed', orderId: amazonOrder('inbox:closed'), closed: true },
  { ...US, name: 'light', orderId: amazonOrder('inbox:light'), light: true, path: '/messaging/inbox' },
  { ...US, name: 'zh', marketplace: '美国', language: 'zh', orderId: feedbackOrder('zh', 1) },
];

const LABELS: Record<'en' | 'zh', InboxData['labels']> = {
  en: {
    tabs: ['All', 'Response needed', 'Sent', 'Resolved', 'Reported unresolved'],
    search: 'Search by order ID',
    order: 'Order ID:',
    address: 'Ship to',
    reply: 'Write a reply',
    send: 'Send',
    closed: 'Resolved on September 10, 2026',
  },
  zh: {
    tabs: ['全部', '需要回复', '已发送消息', '已解决', '已报告未解决'],
    search: '按订单编号搜索',
    order: '订单编号：',
    address: '收货地址',
    reply: '撰写回复',
    send: '发送',
    closed: '已于 2026年9月10日 解决',
  },
};

const MESSAGES: InboxData['messages'] = [
  { mine: false, text: 'Hello,\nthe lamp stopped working after two days. Can you help?' },
  { mine: true, text: 'We are sorry to hear that and are looking into it.' },
  { mine: false, text: 'Thank you. My order before this one was 111-0000000-0000000, that lamp is fine.' },
];

function scenario(variant: Variant): Scenario {
  const { name, host, marketplace, language, orderId, path = '/messaging/inbox-v3' } = variant;
  const data = (frame: string | null, order: string): InboxData => ({
    katal: variant.light ? 'light' : 'shadow',
    frame,
    orderId: order,
    buyer: BUYER.name,
    address: BUYER.address,
    languageLine: null,
    messages: MESSAGES,
    others: OTHER_BUYERS,
    closed: variant.closed ?? false,
    labels: LABELS[language],
  });
  const page = (url: URL) => {
    const order = url.searchParams.get('ss') ?? orderId;
    const inner = url.searchParams.has('frame');
    const frame = variant.framed && !inner ? `${path}?fi=search&ss=${order}&scene=${name}&frame=1` : null;
    return sellerCentralPage({
      language,
      marketplace,
      title: 'Messages',
      content: '<div id="messaging-inbox"></div>',
      client: { name: 'inbox', data: data(frame, order) },
      bare: inner,
    });
  };
  return {
    id: `amazon/inbox${name === null ? '' : `-${name}`}`,
    platform: 'amazon',
    pageKind: 'inbox',
    url: `https://${host}${path}?fi=search&ss=${orderId}${name === null ? '' : `&scene=${name}`}`,
    expects: 'records',
    truth: [],
    scope: {},
    orderId,
    replies: variant.closed ? [] : [{ record: null, channel: 'buyer-message', open: [], box: 'reply' }],
    respond: respondTo(
      (url) => url.pathname.startsWith('/messaging/inbox') && url.searchParams.has('ss') && sceneOf(url) === name,
      page,
    ),
  };
}

/** One scenario for each variant of the inbox. */
export const inbox = (): Scenario[] => VARIANTS.map(scenario);
