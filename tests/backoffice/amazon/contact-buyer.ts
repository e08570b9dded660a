/** Simulated contact-buyer forms, `/messaging/contact…` (amazon.md 3.4). */
import { amazonOrder } from '../invented.ts';
import type { Scenario } from '../scenario.ts';
import { BUYER } from './buyers.ts';
import type { ContactBuyerData } from './client/contact-buyer.ts';
import { feedbackOrder } from './feedback-manager.ts';
import { respondTo, sceneOf } from './scene.ts';
import { sellerCentralPage, type UiLanguage } from './shell.ts';

interface Variant {
  name: string | null;
  host: string;
  marketplace: string;
  language: UiLanguage;
  orderId: string;
  /** The form opened from a return or from an order. */
  from: 'returns' | 'order';
  /** Of the buyer, as the form states it; absent: it doesn't. */
  buyer?: { line: string; language: string };
  maxLength?: number;
  light?: boolean;
}

const US = { host: 'sellercentral.amazon.com', marketplace: 'United States', language: 'en' } as const;
const JP = { host: 'sellercentral.amazon.co.jp', marketplace: '日本', language: 'ja' } as const;

const VARIANTS: Variant[] = [
  {
    ...US,
    name: null,
    orderId: feedbackOrder('en'),
    from: 'order',
    buyer: { line: "Buyer's Language of Preference: English", language: 'en' },
    maxLength: 4000,
  },
  {
    ...US,
    name: 'returns',
    orderId: amazonOrder('returns:spanish'),
    from: 'returns',
    buyer: { line: "Buyer's Language of Preference: Spanish", language: 'es' },
  },
  { ...US, name: 'light', orderId: amazonOrder('contact:light'), from: 'order', light: true },
  { ...JP, name: null, orderId: feedbackOrder('ja'), from: 'order' },
];

const WORDS: Record<'en' | 'ja', Pick<ContactBuyerData, 'reasons' | 'labels'>> = {
  en: {
    reasons: [
      ['ORDER_DETAILS', 'I need to ask about the order'],
      ['SEND_INVOICE', 'I want to send an invoice'],
      ['PROBLEM_WITH_ORDER', 'There is a problem with the order'],
      ['OTHER', 'Other'],
    ],
    labels: {
      heading: 'Send message to',
      order: 'Order ID:',
      address: 'Ship to',
      send: 'Send',
      sent: 'Your message has been sent',
      placeholder: 'Enter your message',
      attach: 'Add attachment',
    },
  },
  ja: {
    reasons: [
      ['ORDER_DETAILS', '注文の詳細について'],
      ['OTHER', 'その他'],
    ],
    labels: {
      heading: 'メッセージの送信先',
      order: '注文番号:',
      address: 'お届け先',
      send: '送信',
      sent: 'メッセージを送信しました',
      placeholder: 'メッセージを入力',
      attach: '添付ファイルを追加',
    },
  },
};

function addressOf({ host, name, orderId, from }: Variant): string {
  const scene = name === null ? '' : `&scene=${name}`;
  return from === 'returns'
    ? `https://${host}/messaging/contact/returns?buyerID=A0INVENTED0000&custType=buyer&isMYR=1&marketplaceId=ATVPDKIKX0DER&orderID=${orderId}${scene}`
    : `https://${host}/messaging/contact?orderId=${orderId}&marketplaceId=ATVPDKIKX0DER${scene}`;
}

/** The form of any order can be asked for: whoever comes from a feedback row gets that order's form. */
const orderIn = (url: URL): string | null => url.searchParams.get('orderId') ?? url.searchParams.get('orderID');

function scenario(variant: Variant): Scenario {
  const { name, marketplace, language, orderId, buyer } = variant;
  const words = WORDS[language === 'ja' ? 'ja' : 'en'];
  const page = (url: URL) =>
    sellerCentralPage({
      language,
      marketplace,
      title: words.labels.heading,
      content: '<div id="ayb-app"></div>',
      client: {
        name: 'contact-buyer',
        data: {
          ...words,
          katal: variant.light ? 'light' : 'shadow',
          orderId: orderIn(url) ?? orderId,
          buyer: BUYER.name,
          address: BUYER.address,
          languageLine: buyer?.line ?? null,
          maxLength: variant.maxLength ?? null,
        } satisfies ContactBuyerData,
      },
    });
  const suffix = name ?? (language === 'en' ? null : language);
  return {
    id: `amazon/contact-buyer${suffix === null ? '' : `-${suffix}`}`,
    platform: 'amazon',
    pageKind: 'contact-buyer',
    url: addressOf(variant),
    expects: 'records',
    truth: [],
    scope: {},
    orderId,
    ...(buyer ? { buyerLanguage: buyer.language } : {}),
    replies: [
      { record: null, channel: 'buyer-message', open: ['kat-radiobutton[value="OTHER"] input'], box: 'message' },
    ],
    respond: respondTo(
      (url) => url.pathname.startsWith('/messaging/contact') && orderIn(url) !== null && sceneOf(url) === name,
      page,
    ),
  };
}

/** One scenario for each variant of the form. */
export const contactBuyer = (): Scenario[] => VARIANTS.map(scenario);
