/** What is wrong with each piece of old advice, and what may be done instead, in the languages of the UI. */
import type { Platform } from '../../reviews/review.ts';
import type { UiLanguage } from '../../ui-language.ts';
import type { InWords, Tactic } from './tactic.ts';

/** The platform's own private way to the buyer, and its own way to report a review. */
const NAMES: Record<'message' | 'report', Record<Platform, InWords>> = {
  message: {
    amazon: {
      en: 'Contact Customer / Buyer-Seller Messaging',
      ja: '「購入者に連絡する」（出品者・購入者間メッセージ）',
      'zh-CN': '“联系买家”（买家与卖家消息）',
      'zh-TW': '「聯絡買家」（買家與賣家訊息）',
    },
    rakuten: { en: 'R-Messe', ja: 'R-Messe', 'zh-CN': 'R-Messe', 'zh-TW': 'R-Messe' },
    taobao: { en: 'Wangwang', ja: '旺旺', 'zh-CN': '旺旺', 'zh-TW': '旺旺' },
  },
  report: {
    amazon: {
      en: 'Report abuse (feedback: Request removal)',
      ja: '「不正使用の報告」（評価は「削除を依頼」）',
      'zh-CN': '“举报滥用”（店铺反馈用“申请移除”）',
      'zh-TW': '「檢舉不當內容」（賣家評價用「申請移除」）',
    },
    rakuten: {
      en: '不適切レビューの報告 (report of an improper review)',
      ja: '「不適切レビューの報告」',
      'zh-CN': '「不適切レビューの報告」（举报不当评价）',
      'zh-TW': '「不適切レビューの報告」（檢舉不當評價）',
    },
    taobao: {
      en: '投诉评价 (complain about a review)',
      ja: '「投诉评价」（評価の申し立て）',
      'zh-CN': '“投诉评价”',
      'zh-TW': '「投诉评价」',
    },
  },
};

const WHY: Record<Tactic, InWords> = {
  'repeated-contact': {
    en: 'Contacting a buyer again and again is harassment, by whatever way, and the number on the order is for the delivery only.',
    ja: '何度も連絡することは、手段を問わず迷惑行為です。注文の電話番号は配送のためのものです。',
    'zh-CN': '反复联系买家属于骚扰，换号、换方式也一样；订单上的电话只能用于配送。',
    'zh-TW': '反覆聯絡買家屬於騷擾，換號、換方式也一樣；訂單上的電話只能用於配送。',
  },
  'pay-for-change': {
    en: 'Paying for a change or removal of a review is forbidden, before the refund, after it, and outside the platform.',
    ja: 'レビューの変更・削除への対価は、返金の前後や方法を問わず禁止です。',
    'zh-CN': '花钱、退款或送礼换改评、删评都被禁止，无论退款前后、平台内外。',
    'zh-TW': '花錢、退款或送禮換改評、刪評都被禁止，無論退款前後、平台內外。',
  },
  'review-for-refund': {
    en: 'Money, goods or a refund in exchange for a review is a paid review.',
    ja: 'レビューと引き換えの返金・金品は、対価を伴うレビューにあたります。',
    'zh-CN': '用退款、返现或赠品换评价，就是有偿评价。',
    'zh-TW': '用退款、返現或贈品換評價，就是有償評價。',
  },
  'publish-buyer': {
    en: 'Publishing a buyer’s name, number, address or messages breaks privacy law and the platform’s rules, whatever the buyer did.',
    ja: '購入者の氏名・連絡先・やり取りの公開は、相手に非があっても個人情報保護と規約に反します。',
    'zh-CN': '公开买家的姓名、电话、地址或聊天记录，无论对方做了什么，都违法且违规。',
    'zh-TW': '公開買家的姓名、電話、地址或聊天紀錄，無論對方做了什麼，都違法且違規。',
  },
  'accuse-rival': {
    en: 'Saying in public that a rival is behind a review is defamation unless proved, and readers side with the buyer.',
    ja: '競合の仕業だと公に書くことは、証明できなければ信用毀損になり、読む人の心証も損ないます。',
    'zh-CN': '没有证据就公开指责同行，属于商业诋毁，旁观的买家也会反感。',
    'zh-TW': '沒有證據就公開指責同業，屬於商業詆毀，旁觀的買家也會反感。',
  },
  'rate-buyer-first': {
    en: 'A bad rating as a first strike or in revenge is a false rating.',
    ja: '先手や報復として低い評価を付けることは、事実に基づかない評価です。',
    'zh-CN': '抢先或报复性地给买家差评，属于不实评价。',
    'zh-TW': '搶先或報復性地給買家差評，屬於不實評價。',
  },
};

type Instead = InWords | ({ all: InWords } & Partial<Record<Platform, InWords>>);

const INSTEAD: Record<Tactic, Instead> = {
  'repeated-contact': {
    en: 'Write once through {message}: say what went wrong and what you offer, then wait for the answer. If none comes, answer the review itself.',
    ja: '{message}で一度だけ、お詫びと対応をお伝えして返事を待ちましょう。返事がなければ、レビューへの返信で説明できます。',
    'zh-CN': '通过{message}留言一次：说明原因和解决办法，然后等对方回复。没有回复，就在评价下面好好解释。',
    'zh-TW': '透過{message}留言一次：說明原因和解決辦法，然後等對方回覆。沒有回覆，就在評價下面好好說明。',
  },
  'pay-for-change': {
    all: {
      en: 'Put the problem right as ordinary service, and don’t mention the review. A buyer who is content may change it unasked.',
      ja: '通常のアフターサービスとして解決し、レビューには触れないでください。ご満足いただければ、ご自身で直されることもあります。',
      'zh-CN': '按正常售后把问题解决好，不要提评价。买家满意了，自己会去改。',
      'zh-TW': '按正常售後把問題解決好，不要提評價。買家滿意了，自己會去改。',
    },
    amazon: {
      en: 'Put the problem right as ordinary service. About a product review say nothing; about seller feedback you may say once, after the solution and in private, that it can be updated or removed.',
      ja: '通常の対応として解決してください。商品レビューには触れず、出品者への評価に限り、解決後に個別メッセージで「更新・削除もできます」と中立に一度伝えられます。',
      'zh-CN':
        '按正常售后解决。商品评论一个字也不要提；店铺反馈可以在解决之后、在私信里中立地告知一次“可以更新或移除”。',
      'zh-TW':
        '按正常售後解決。商品評論一個字也不要提；賣家評價可以在解決之後、在私訊裡中立地告知一次「可以更新或移除」。',
    },
  },
  'review-for-refund': {
    all: {
      en: 'Refund because the order went wrong, not for words. Ask nobody for a review in return.',
      ja: '返金は商品や配送の不備に対して行うものです。レビューを条件にしないでください。',
      'zh-CN': '退款只因为订单出了问题，和评价无关。不要拿评价当条件。',
      'zh-TW': '退款只因為訂單出了問題，和評價無關。不要拿評價當條件。',
    },
    amazon: {
      en: 'Refund because the order went wrong, not for words. To be reviewed, use “Request a Review” on the order, once, for every buyer alike.',
      ja: '返金は注文の不備に対して行います。レビューは注文ページの「レビューをリクエストする」を、どの購入者にも同じように一度だけ使えます。',
      'zh-CN': '退款只因为订单出了问题。想要评价，请对所有买家一视同仁，用订单页的“请求评论”按钮，每单一次。',
      'zh-TW': '退款只因為訂單出了問題。想要評價，請對所有買家一視同仁，用訂單頁的「請求評論」按鈕，每單一次。',
    },
  },
  'publish-buyer': {
    en: 'Keep the proof for yourself and send it with {report}. In public write only what you did, without names and numbers.',
    ja: '証拠は手元に保管し、{report}に添えてください。公の返信には、名前や番号を出さず、行った対応だけを書きます。',
    'zh-CN': '证据自己留好，提交给{report}。公开回复只写您做了什么，不出现姓名和号码。',
    'zh-TW': '證據自己留好，提交給{report}。公開回覆只寫您做了什麼，不出現姓名和號碼。',
  },
  'accuse-rival': {
    en: 'Answer calmly and to the point, and send what you can prove with {report}.',
    ja: '返信は落ち着いて事実だけを書き、証明できることは{report}で伝えてください。',
    'zh-CN': '公开回复只冷静地讲事实，能证明的材料交给{report}。',
    'zh-TW': '公開回覆只冷靜地講事實，能證明的資料交給{report}。',
  },
  'rate-buyer-first': {
    all: {
      en: 'Sellers don’t rate buyers here. Answer the review, or report it with {report} if it breaks the rules.',
      ja: 'ここでは出品者が購入者を評価することはできません。返信するか、規約に反する場合は{report}を使ってください。',
      'zh-CN': '这里卖家不能给买家打分。请回复评价；如果它违规，用{report}。',
      'zh-TW': '這裡賣家不能給買家打分。請回覆評價；如果它違規，用{report}。',
    },
    taobao: {
      en: 'Rate a buyer only for what really happened (on Tmall sellers don’t rate at all). Answer the review, or use {report} if it is malicious and you have proof.',
      ja: '購入者への評価は事実に基づくものだけです（Tmallでは評価自体がありません）。返信するか、悪意の証拠があれば{report}を使ってください。',
      'zh-CN': '给买家的评价必须属实（天猫没有卖家评买家）。请回复这条评价；确属恶意且有证据，用{report}。',
      'zh-TW': '給買家的評價必須屬實（天貓沒有賣家評買家）。請回覆這條評價；確屬惡意且有證據，用{report}。',
    },
  },
};

const SOURCES: Record<Platform, string> = {
  amazon:
    'Amazon reviews policy, communication guidelines, code of conduct (amazon.md 5.4, 5.6 [DOC A6, A9, A23; COPY A14, A24])',
  rakuten: '楽天 レビューに関する禁止行為・禁止行為ガイドライン (rakuten.md 4.3 [DOCS W4 W5 W8])',
  taobao: '淘宝规则; 反不正当竞争法; 个人信息保护法; 民法典第1033条 (taobao.md 4.3 [K])',
};

function named(text: string, platform: Platform, ui: UiLanguage): string {
  return text.replace('{message}', NAMES.message[platform][ui]).replace('{report}', NAMES.report[platform][ui]);
}

/** Why a tactic is out, what is allowed on this platform instead, and where we know it from. */
export function answerTo(tactic: Tactic, platform: Platform, ui: UiLanguage) {
  const instead = INSTEAD[tactic];
  const words = 'all' in instead ? (instead[platform] ?? instead.all) : instead;
  return { why: WHY[tactic][ui], instead: named(words[ui], platform, ui), source: SOURCES[platform] };
}
