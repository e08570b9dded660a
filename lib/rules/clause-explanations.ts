/**
 * What each rule goes by, platform by platform, in plain words and in the languages of the UI. The clause by its own name, and
 * where we know it from, is `source` of the platform's policy.
 */
import type { Confidence, Rule, RulePolicy } from '../platforms/policy.ts';
import type { Platform } from '../reviews/review.ts';
import type { UiLanguage } from '../ui-language.ts';

type InWords = Record<UiLanguage, string>;
type Clause = InWords | Record<Platform, InWords>;

/** How sure we are of it. */
const SURE: Record<Confidence, InWords> = {
  doc: {
    en: 'We have read the platform’s own text.',
    ja: 'プラットフォームの原文で確認しています。',
    'zh-CN': '依据平台原文。',
    'zh-TW': '依據平台原文。',
  },
  code: {
    en: 'Seen on the platform’s own page.',
    ja: 'プラットフォームの画面で確認しています。',
    'zh-CN': '依据平台页面。',
    'zh-TW': '依據平台頁面。',
  },
  copy: {
    en: 'We know it from a report of the platform’s text, not from the text itself.',
    ja: '原文ではなく、原文を紹介した資料で確認しています。',
    'zh-CN': '依据对平台原文的转述，未见原文。',
    'zh-TW': '依據對平台原文的轉述，未見原文。',
  },
  inferred: {
    en: 'Our own reading: no text we have seen says it in these words.',
    ja: '当方の解釈です。この通りの条文は確認できていません。',
    'zh-CN': '这是我们的理解，未见完全一致的条文。',
    'zh-TW': '這是我們的理解，未見完全一致的條文。',
  },
};

const OWN: InWords = {
  en: 'Review Desk’s own rule: what is still open must not reach the buyer.',
  ja: 'Review Desk の規則:未記入のまま購入者に届けてはいけません。',
  'zh-CN': 'Review Desk 自己的规则：没填完的内容不能发给买家。',
  'zh-TW': 'Review Desk 自己的規則：沒填完的內容不能發給買家。',
};
const READABLE: InWords = {
  en: 'A reply that the buyer can’t read does not answer the buyer.',
  ja: '購入者が読めない返信は、返信になりません。',
  'zh-CN': '买家看不懂的回复等于没有回复。',
  'zh-TW': '買家看不懂的回覆等於沒有回覆。',
};

const CLAUSES: Record<Rule, Clause> = {
  'ask-change-review': {
    amazon: {
      en: 'Amazon: sellers may not ask customers to change or remove a review. Only seller feedback may be mentioned, neutrally and in private, once the problem is solved.',
      ja: 'Amazon:レビューの変更や削除を購入者に求めることは禁止です。出品者への評価に限り、解決後に個別メッセージで中立に触れることができます。',
      'zh-CN': '亚马逊：卖家不得要求买家修改或删除评论。只有店铺反馈可以在问题解决后、在私信里中立地提一次。',
      'zh-TW': '亞馬遜：賣家不得要求買家修改或刪除評論。只有賣家評價可以在問題解決後、在私訊裡中立地提一次。',
    },
    rakuten: {
      en: 'Rakuten: shops may not ask for a posted review to be changed or deleted.',
      ja: '楽天:投稿されたレビューの変更・削除を依頼することは禁止行為です。',
      'zh-CN': '乐天：店铺不得要求修改或删除已发布的评价。',
      'zh-TW': '樂天：店鋪不得要求修改或刪除已發布的評價。',
    },
    taobao: {
      en: 'Taobao: pressing a buyer to change or delete a review counts as harassment; the E-Commerce Act protects reviews from deletion.',
      ja: '淘宝:評価の変更・削除を迫ることは迷惑行為とみなされます。電子商取引法も評価の削除を禁じています。',
      'zh-CN': '淘宝：要求买家改评、删评属于骚扰或要挟；电子商务法也不允许删除评价。',
      'zh-TW': '淘寶：要求買家改評、刪評屬於騷擾或要脅；電子商務法也不允許刪除評價。',
    },
  },
  incentive: {
    amazon: {
      en: 'Amazon: no compensation of any kind for a review, its change or its removal, before or after a refund.',
      ja: 'Amazon:レビューの投稿・変更・削除に対する対価は、返金の前後を問わず禁止です。',
      'zh-CN': '亚马逊：不得以任何补偿换取评论或改评、删评，退款前后都一样。',
      'zh-TW': '亞馬遜：不得以任何補償換取評論或改評、刪評，退款前後都一樣。',
    },
    rakuten: {
      en: 'Rakuten: no money or goods for reviews, and no benefit that differs with what a review says.',
      ja: '楽天:金品・特典によるレビューの誘導や、内容によって特典に差をつけることは禁止行為です。',
      'zh-CN': '乐天：不得用金钱、赠品诱导评价，也不得按评价内容给不同的优惠。',
      'zh-TW': '樂天：不得用金錢、贈品誘導評價，也不得按評價內容給不同的優惠。',
    },
    taobao: {
      en: 'Taobao and China’s rules on unfair competition online: no cashback, red packets or coupons for ratings.',
      ja: '淘宝・ネット不正競争規定:キャッシュバックや紅包、クーポンで評価を誘導することは禁止です。',
      'zh-CN': '淘宝规则与《网络反不正当竞争暂行规定》：禁止用返现、红包、卡券诱导评价。',
      'zh-TW': '淘寶規則與《網路反不正當競爭暫行規定》：禁止用返現、紅包、卡券誘導評價。',
    },
  },
  'off-platform-contact': {
    amazon: {
      en: 'Amazon: customers are contacted through Buyer-Seller Messaging only; no phone numbers, e-mail addresses or outside links.',
      ja: 'Amazon:連絡は出品者・購入者間メッセージのみです。電話番号・メールアドレス・外部リンクは使えません。',
      'zh-CN': '亚马逊：只能通过买家与卖家消息联系；不得写电话、邮箱或站外链接。',
      'zh-TW': '亞馬遜：只能透過買家與賣家訊息聯絡；不得寫電話、信箱或站外連結。',
    },
    rakuten: {
      en: 'Rakuten: shops may not lead customers outside (links, other shops, orders by phone, mail or fax).',
      ja: '楽天:外部リンク、他店舗、電話・メール・FAXへの誘導は禁止されています。',
      'zh-CN': '乐天：不得把顾客引向站外（链接、其他店铺、电话、邮件、传真）。',
      'zh-TW': '樂天：不得把顧客引向站外（連結、其他店鋪、電話、郵件、傳真）。',
    },
    taobao: {
      en: 'Taobao: contact details and diversion to WeChat, phone or other shops in a reply are abuse of information.',
      ja: '淘宝:返信に連絡先を書いたり、WeChat・電話・他店舗へ誘導したりすることは禁止です。',
      'zh-CN': '淘宝：在回复里留联系方式或引导到微信、电话、其他店铺，属于滥发信息、引导线下交易。',
      'zh-TW': '淘寶：在回覆裡留聯絡方式或引導到微信、電話、其他店鋪，屬於濫發訊息、引導線下交易。',
    },
  },
  'personal-data': {
    amazon: {
      en: 'Amazon asks for brief, professional public replies; a buyer’s data does not belong there.',
      ja: 'Amazon:公開の返信は簡潔で職業的であることが求められます。購入者の情報は書けません。',
      'zh-CN': '亚马逊要求公开回复简短、专业；买家的个人信息不能写进去。',
      'zh-TW': '亞馬遜要求公開回覆簡短、專業；買家的個人資料不能寫進去。',
    },
    rakuten: {
      en: 'Rakuten and Japan’s privacy law: a customer’s data must not leak.',
      ja: '楽天の禁止行為と個人情報保護法:お客様の個人情報を漏らしてはいけません。',
      'zh-CN': '乐天禁止行为与日本个人信息保护法：不得泄露顾客信息。',
      'zh-TW': '樂天禁止行為與日本個人資料保護法：不得洩漏顧客資料。',
    },
    taobao: {
      en: 'Taobao and China’s Personal Information Protection Act: others’ data must not be made public.',
      ja: '淘宝規則と中国の個人情報保護法:他人の情報を公開してはいけません。',
      'zh-CN': '淘宝规则“泄露他人信息”与《个人信息保护法》：不得公开他人信息。',
      'zh-TW': '淘寶規則「洩漏他人資訊」與《個人資訊保護法》：不得公開他人資訊。',
    },
  },
  insult: {
    amazon: {
      en: 'Amazon: a public reply is professional in tone.',
      ja: 'Amazon:公開の返信は職業的な言葉づかいであること。',
      'zh-CN': '亚马逊：公开回复须保持专业语气。',
      'zh-TW': '亞馬遜：公開回覆須保持專業語氣。',
    },
    rakuten: {
      en: 'Rakuten: no abuse or slander of customers.',
      ja: '楽天:お客様への暴言・誹謗中傷は禁止行為です。',
      'zh-CN': '乐天：禁止辱骂、诽谤顾客。',
      'zh-TW': '樂天：禁止辱罵、誹謗顧客。',
    },
    taobao: {
      en: 'Taobao: abuse and harassment are forbidden; China’s Civil Code protects a person’s good name.',
      ja: '淘宝:侮辱・迷惑行為は禁止です。中国民法典も名誉権を保護しています。',
      'zh-CN': '淘宝：禁止辱骂、骚扰他人；《民法典》保护名誉权。',
      'zh-TW': '淘寶：禁止辱罵、騷擾他人；《民法典》保護名譽權。',
    },
  },
  threat: {
    amazon: {
      en: 'Amazon: no pressure on customers about reviews.',
      ja: 'Amazon:レビューについて購入者に圧力をかけてはいけません。',
      'zh-CN': '亚马逊：不得就评论向买家施压。',
      'zh-TW': '亞馬遜：不得就評論向買家施壓。',
    },
    rakuten: {
      en: 'Rakuten: customers must not be intimidated.',
      ja: '楽天:お客様への威圧的な対応は禁止行為です。',
      'zh-CN': '乐天：不得威吓顾客。',
      'zh-TW': '樂天：不得威嚇顧客。',
    },
    taobao: {
      en: 'Taobao: threatening or pressing a buyer is harassment.',
      ja: '淘宝:購入者を脅したり迫ったりすることは迷惑行為です。',
      'zh-CN': '淘宝：威胁、要挟买家属于骚扰他人。',
      'zh-TW': '淘寶：威脅、要脅買家屬於騷擾他人。',
    },
  },
  'accuse-third-party': {
    amazon: {
      en: 'Amazon: professional tone in public; attacking a competitor is a named violation.',
      ja: 'Amazon:公開の返信は職業的に。競合への攻撃は違反として挙げられています。',
      'zh-CN': '亚马逊：公开回复要专业；攻击竞争对手是明文违规。',
      'zh-TW': '亞馬遜：公開回覆要專業；攻擊競爭對手是明文違規。',
    },
    rakuten: {
      en: 'Rakuten and Japan’s unfair competition law: no slander of others in public.',
      ja: '楽天の禁止行為と不正競争防止法:公の場で他者を誹謗中傷してはいけません。',
      'zh-CN': '乐天禁止行为与日本不正当竞争防止法：不得公开诋毁他人。',
      'zh-TW': '樂天禁止行為與日本不正競爭防止法：不得公開詆毀他人。',
    },
    taobao: {
      en: 'China’s Anti-Unfair Competition Act: accusing rivals in public is commercial defamation. Proof goes into the complaint form.',
      ja: '中国の反不正競争法:競合を公に非難することは商業誹謗です。証拠は申し立てフォームで提出します。',
      'zh-CN': '《反不正当竞争法》：公开指责同行属于商业诋毁；有证据请走投诉表单。',
      'zh-TW': '《反不正當競爭法》：公開指責同業屬於商業詆毀；有證據請走投訴表單。',
    },
  },
  'over-promise': {
    amazon: {
      en: 'Consumer law: a promise made in public binds the shop.',
      ja: '消費者法:公の約束には店舗が責任を負います。',
      'zh-CN': '消费者法：公开作出的承诺对店铺有约束力。',
      'zh-TW': '消費者法：公開作出的承諾對店鋪有約束力。',
    },
    rakuten: {
      en: 'Japan’s law on representations: beware of absolute promises and superlatives.',
      ja: '景品表示法:断定的な約束や最上級の表示に注意が必要です。',
      'zh-CN': '日本景品表示法：慎用绝对化承诺和最高级说法。',
      'zh-TW': '日本景品表示法：慎用絕對化承諾和最高級說法。',
    },
    taobao: {
      en: 'Taobao holds a shop to its promises; China’s Advertising Act forbids absolutes.',
      ja: '淘宝では約束の不履行が違反になり、中国広告法は絶対的な表現を禁じています。',
      'zh-CN': '淘宝“违背承诺”规则；《广告法》第9条禁止绝对化用语。',
      'zh-TW': '淘寶「違背承諾」規則；《廣告法》第9條禁止絕對化用語。',
    },
  },
  'medical-claim': {
    amazon: {
      en: 'Advertising law: ordinary goods may not be said to treat an illness.',
      ja: '広告規制:一般の商品で病気の治療をうたうことはできません。',
      'zh-CN': '广告法规：普通商品不得宣称能治病。',
      'zh-TW': '廣告法規：一般商品不得宣稱能治病。',
    },
    rakuten: {
      en: 'Japan’s pharmaceutical law: no effects may be claimed without approval.',
      ja: '薬機法:承認のない効能効果をうたうことはできません。',
      'zh-CN': '日本药机法：未经批准不得宣称功效。',
      'zh-TW': '日本藥機法：未經核准不得宣稱功效。',
    },
    taobao: {
      en: 'China’s Advertising Act, article 17: ordinary goods may not be said to treat an illness.',
      ja: '中国広告法第17条:一般の商品で病気の治療をうたうことはできません。',
      'zh-CN': '《广告法》第17条：普通商品不得涉及疾病治疗功能。',
      'zh-TW': '《廣告法》第17條：一般商品不得涉及疾病治療功能。',
    },
  },
  marketing: {
    amazon: {
      en: 'Amazon: no marketing, coupons or cross-promotion in messages to buyers.',
      ja: 'Amazon:購入者へのメッセージに宣伝・クーポン・他商品の案内は入れられません。',
      'zh-CN': '亚马逊：发给买家的内容不得有营销、优惠券或交叉推广。',
      'zh-TW': '亞馬遜：發給買家的內容不得有行銷、優惠券或交叉推廣。',
    },
    rakuten: {
      en: 'A reply is no place to advertise: it is about this order and this review.',
      ja: '返信は宣伝の場ではありません。このご注文とレビューについて書きます。',
      'zh-CN': '回复不是做广告的地方，只谈这笔订单和这条评价。',
      'zh-TW': '回覆不是做廣告的地方，只談這筆訂單和這則評價。',
    },
    taobao: {
      en: 'Taobao: advertising in replies is abuse of information.',
      ja: '淘宝:返信での宣伝は情報の濫用とみなされます。',
      'zh-CN': '淘宝：用评价回复做广告属于滥发信息。',
      'zh-TW': '淘寶：用評價回覆做廣告屬於濫發訊息。',
    },
  },
  'wrong-language': {
    amazon: {
      en: 'Amazon: messages are written in the language the buyer prefers.',
      ja: 'Amazon:メッセージは購入者の希望する言語で書きます。',
      'zh-CN': '亚马逊：消息须使用买家的首选语言。',
      'zh-TW': '亞馬遜：訊息須使用買家的偏好語言。',
    },
    rakuten: READABLE,
    taobao: READABLE,
  },
  'liability-admission': {
    amazon: {
      en: 'Such words can be held against the shop: counterfeit, expired or used goods are grounds for suspension.',
      ja: '店舗に不利な証拠になります。偽造・期限切れ・中古の新品販売は停止の理由です。',
      'zh-CN': '这些话会成为对店铺不利的证据：假货、过期、二手充新都是封店理由。',
      'zh-TW': '這些話會成為對店鋪不利的證據：假貨、過期、二手充新都是停權理由。',
    },
    rakuten: {
      en: 'Such words can be held against the shop under trademark and labelling law.',
      ja: '商標法・景品表示法上、店舗に不利な証拠になります。',
      'zh-CN': '依日本商标法、标示法规，这些话会成为对店铺不利的证据。',
      'zh-TW': '依日本商標法、標示法規，這些話會成為對店鋪不利的證據。',
    },
    taobao: {
      en: 'China’s Consumer Protection Act: admitting counterfeits can cost three times the price.',
      ja: '中国の消費者権益保護法:偽物を認めると三倍の賠償になり得ます。',
      'zh-CN': '《消费者权益保护法》第55条：自认假货可致三倍赔偿。',
      'zh-TW': '《消費者權益保護法》第55條：自認假貨可致三倍賠償。',
    },
  },
  'deny-legal-duty': {
    amazon: {
      en: 'Consumer law and Amazon’s return policy go before the shop’s own terms.',
      ja: '消費者法と Amazon の返品規定は、店舗の規定より優先します。',
      'zh-CN': '消费者法和亚马逊退货政策优先于店铺自己的规定。',
      'zh-TW': '消費者法和亞馬遜退貨政策優先於店鋪自己的規定。',
    },
    rakuten: {
      en: 'Japan’s Civil Code and consumer contract law: a shop can’t rule out returns of faulty goods altogether.',
      ja: '民法(契約不適合責任)・消費者契約法:不良品の返品・返金を一律に拒むことはできません。',
      'zh-CN': '日本民法与消费者契约法：不能一概拒绝不良品的退货退款。',
      'zh-TW': '日本民法與消費者契約法：不能一概拒絕不良品的退貨退款。',
    },
    taobao: {
      en: 'China’s Consumer Protection Act: seven days’ return and warranty can’t be switched off; the shop answers for its live-stream promises.',
      ja: '中国の消費者権益保護法:7日間返品や保証は排除できません。ライブ配信での約束は店舗が責任を負います。',
      'zh-CN': '《消费者权益保护法》第24–26条：七天无理由、三包不得排除；直播承诺由店铺负责。',
      'zh-TW': '《消費者權益保護法》第24–26條：七天無理由、三包不得排除；直播承諾由店鋪負責。',
    },
  },
  'too-long': {
    amazon: {
      en: 'The page’s own limit.',
      ja: '画面の文字数制限です。',
      'zh-CN': '页面自身的字数限制。',
      'zh-TW': '頁面自身的字數限制。',
    },
    rakuten: {
      en: 'The page’s own limit.',
      ja: '画面の文字数制限です。',
      'zh-CN': '页面自身的字数限制。',
      'zh-TW': '頁面自身的字數限制。',
    },
    taobao: {
      en: 'Taobao: a reply holds at most 500 characters.',
      ja: '淘宝:返信は最大500文字です。',
      'zh-CN': '淘宝：评价解释最长500字。',
      'zh-TW': '淘寶：評價解釋最長500字。',
    },
  },
  'placeholder-left': OWN,
  'emoji-in-japanese': {
    en: 'Rakuten’s form works in a Japanese code page, which does not have this character.',
    ja: '楽天のフォームは日本語の文字コードを使っており、この文字は含まれていません。',
    'zh-CN': '乐天的表单使用日文字符集，里面没有这个字符。',
    'zh-TW': '樂天的表單使用日文字元集，裡面沒有這個字元。',
  },
};

/** The clause a rule goes by on a platform, and how sure we are of it, in the UI language. */
export function clauseOf(platform: Platform, { rule, confidence }: RulePolicy, ui: UiLanguage): string {
  const clause = CLAUSES[rule];
  const words = platform in clause ? (clause as Record<Platform, InWords>)[platform] : (clause as InWords);
  if (rule === 'placeholder-left') return words[ui];
  return ui === 'en' ? `${words[ui]} ${SURE[confidence][ui]}` : `${words[ui]}${SURE[confidence][ui]}`;
}
