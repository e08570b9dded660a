/** Why a rule speaks up, in plain words, in the languages of the UI. */
import type { ChannelPolicy, Level, Rule } from '../platforms/policy.ts';
import type { UiLanguage } from './finding.ts';

type Explanation = Record<UiLanguage, string>;

const WHY: Record<Rule | 'insult-blame' | 'personal-data-private', Explanation> = {
  'ask-change-review': {
    en: 'It asks for, or hints at, changing, removing or raising a review. That is forbidden, however politely it is said.',
    ja: 'レビューの変更・削除・評価アップを求める（またはほのめかす）表現です。どれほど丁寧でも禁止されています。',
    'zh-CN': '这里在请求或暗示修改、删除评价或提高评分。无论说得多客气，都不允许。',
    'zh-TW': '這裡在請求或暗示修改、刪除評價或提高評分。無論說得多客氣，都不允許。',
  },
  incentive: {
    en: 'It ties a benefit to a review. Refunds and gifts must never depend on what somebody writes.',
    ja: 'レビューと特典を結びつけています。返金や特典をレビューの条件にすることはできません。',
    'zh-CN': '把好处和评价挂钩了。退款、赠品等不得与评价内容或是否评价有关。',
    'zh-TW': '把好處和評價掛鉤了。退款、贈品等不得與評價內容或是否評價有關。',
  },
  'off-platform-contact': {
    en: 'It leads the buyer away from the platform (phone, e-mail, messenger, link, other shop). Use the platform’s own way.',
    ja: 'プラットフォームの外（電話・メール・SNS・外部サイト・他店舗）へ誘導しています。公式の連絡手段をご利用ください。',
    'zh-CN': '把买家引向平台之外（电话、邮箱、微信、链接、其他店铺）。请使用平台自己的联系方式。',
    'zh-TW': '把買家引向平台之外（電話、信箱、通訊軟體、連結、其他店鋪）。請使用平台自己的聯繫方式。',
  },
  'personal-data': {
    en: 'It shows, or asks for, a buyer’s personal data where everybody can read it.',
    ja: '誰でも読める場所に、お客様の個人情報を書いている、または尋ねています。',
    'zh-CN': '在所有人都能看到的地方公开或索要买家的个人信息。',
    'zh-TW': '在所有人都能看到的地方公開或索要買家的個人資料。',
  },
  'personal-data-private': {
    en: 'It contains, or asks for, data that must not be sent even in private: identity papers, card numbers with code, passwords.',
    ja: '身分証、カード番号や暗証番号など、個別メッセージでも扱ってはいけない情報です。',
    'zh-CN': '涉及身份证件、银行卡号及验证码、密码等，私信里也不可以发送或索要。',
    'zh-TW': '涉及身分證件、信用卡號及驗證碼、密碼等，私訊裡也不可以傳送或索要。',
  },
  insult: {
    en: 'It insults or mocks the buyer. Other buyers read it too.',
    ja: 'お客様を侮辱・皮肉る表現です。ほかのお客様も読みます。',
    'zh-CN': '这里在辱骂或嘲讽买家，其他买家也会看到。',
    'zh-TW': '這裡在辱罵或嘲諷買家，其他買家也會看到。',
  },
  'insult-blame': {
    en: 'It blames the buyer. Say what helps instead.',
    ja: 'お客様に責任を負わせる言い方です。解決につながる案内に言い換えましょう。',
    'zh-CN': '这里把责任推给买家。不如说怎样可以帮到对方。',
    'zh-TW': '這裡把責任推給買家。不如說怎樣可以幫到對方。',
  },
  threat: {
    en: 'It puts pressure on the buyer (law, police, reports, withholding a remedy).',
    ja: '法的措置や通報、対応の拒否などでお客様に圧力をかける表現です。',
    'zh-CN': '这里在给买家施压（起诉、报警、举报、不删就不退等）。',
    'zh-TW': '這裡在給買家施壓（起訴、報警、檢舉、不刪就不退等）。',
  },
  'accuse-third-party': {
    en: 'It says in public that a rival, a paid reviewer or a cheat is behind the review. Send proof to the platform instead.',
    ja: '競合やサクラなどの仕業だと公の場で述べています。証拠とともにプラットフォームへ報告してください。',
    'zh-CN': '公开指责同行、职业差评师或买家造假。有证据请走平台投诉，不要写在回复里。',
    'zh-TW': '公開指責同業、職業差評師或買家造假。有證據請走平台檢舉，不要寫在回覆裡。',
  },
  'over-promise': {
    en: 'It promises something without condition, or claims an absolute. A public promise binds the shop.',
    ja: '無条件の約束、または断定的・最上級の表現です。公の約束には責任が生じます。',
    'zh-CN': '作了无条件的承诺，或用了绝对化的说法。公开承诺对店铺有约束力。',
    'zh-TW': '作了無條件的承諾，或用了絕對化的說法。公開承諾對店鋪有約束力。',
  },
  'medical-claim': {
    en: 'It claims that the goods treat or prevent an illness, or slim. That is not allowed for ordinary goods.',
    ja: '病気の治療・予防や痩身の効果をうたう表現です。一般の商品では認められません。',
    'zh-CN': '声称商品能治疗、预防疾病或减肥。普通商品不允许这样宣传。',
    'zh-TW': '聲稱商品能治療、預防疾病或減肥。一般商品不允許這樣宣傳。',
  },
  marketing: {
    en: 'It advertises. A reply is for this order and this review only.',
    ja: '宣伝にあたる内容です。返信はこのご注文とレビューについてだけにしましょう。',
    'zh-CN': '这是广告内容。回复只应针对这笔订单和这条评价。',
    'zh-TW': '這是廣告內容。回覆只應針對這筆訂單和這則評價。',
  },
  'wrong-language': {
    en: 'The text is not in the buyer’s language.',
    ja: 'お客様の言語で書かれていません。',
    'zh-CN': '这段文字不是买家使用的语言。',
    'zh-TW': '這段文字不是買家使用的語言。',
  },
  'liability-admission': {
    en: 'It admits something that can be held against the shop (counterfeit, expired, used as new, unsafe). Check first, then write.',
    ja: '偽造・期限切れ・中古の新品販売・危険性などを自ら認める表現です。まず事実を確認してください。',
    'zh-CN': '这里承认了假货、过期、二手充新、安全隐患等对店铺不利的事实。请先核实再写。',
    'zh-TW': '這裡承認了假貨、過期、二手充新、安全隱患等對店鋪不利的事實。請先核實再寫。',
  },
  'deny-legal-duty': {
    en: 'It refuses what the law or the platform gives the buyer (return, refund, warranty, invoice).',
    ja: '法律や規約で認められた返品・返金・保証などを拒む表現です。',
    'zh-CN': '这里拒绝了法律或平台规定的退换、退款、质保、发票等义务。',
    'zh-TW': '這裡拒絕了法律或平台規定的退換、退款、保固、發票等義務。',
  },
  'too-long': {
    en: 'The text is longer than the box may hold ({limit} characters). What is marked would be cut off.',
    ja: '文字数の上限（{limit}文字）を超えています。印の部分は送信されません。',
    'zh-CN': '超过了字数上限（{limit}字），标出的部分会被截掉。',
    'zh-TW': '超過了字數上限（{limit}字），標出的部分會被截掉。',
  },
  'placeholder-left': {
    en: 'A field was not filled in.',
    ja: '未入力の項目が残っています。',
    'zh-CN': '还有未填写的内容。',
    'zh-TW': '還有未填寫的內容。',
  },
  'emoji-in-japanese': {
    en: 'Rakuten may not keep this character (it is not in its Japanese code page).',
    ja: '楽天側で文字化けするおそれのある文字（機種依存文字・絵文字）です。',
    'zh-CN': '乐天可能无法保存这个字符（不在其日文字符集内）。',
    'zh-TW': '樂天可能無法保存這個字元（不在其日文字元集內）。',
  },
};

/** The reason in the UI language. */
export function explain(rule: Rule, level: Level, channel: ChannelPolicy, ui: UiLanguage): string {
  if (rule === 'insult' && level !== 'block') return WHY['insult-blame'][ui];
  if (rule === 'personal-data' && !channel.public) return WHY['personal-data-private'][ui];
  return WHY[rule][ui].replace('{limit}', String(channel.limit ?? ''));
}
