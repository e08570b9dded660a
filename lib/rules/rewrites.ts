/** What to say instead, in the language of the reply. A clause replaces a clause, a phrase replaces a number or a name. */
import type { Rule } from '../platforms/policy.ts';
import type { Platform } from '../reviews/review.ts';
import type { RewriteKind } from './phrases.ts';
import type { TextLanguage } from './text-language.ts';

type Wording = 'zh-CN' | 'zh-TW' | 'ja' | 'en' | 'de' | 'fr' | 'es' | 'it';
type Wordings = Partial<Record<Wording, string>>;

/** The platform's own way to the shop, as a clause. */
const WAY: Record<Platform, Wordings> = {
  amazon: {
    en: 'please contact us through "Contact seller" on your order page',
    ja: 'ご注文履歴の「出品者に連絡する」よりご連絡ください',
    'zh-CN': '请通过订单页的“联系卖家”与我们联系',
    'zh-TW': '請透過訂單頁的「聯絡賣家」與我們聯繫',
    de: 'bitte kontaktieren Sie uns über „Verkäufer kontaktieren“ in Ihrer Bestellübersicht',
    fr: 'veuillez nous contacter via « Contacter le vendeur » dans vos commandes',
    es: 'contáctenos mediante «Contactar con el vendedor» en sus pedidos',
    it: 'ci contatti tramite «Contatta il venditore» nei suoi ordini',
  },
  rakuten: {
    ja: '購入履歴の「ショップへ問い合わせ」よりご連絡ください',
    en: 'please contact the shop from your purchase history on Rakuten',
    'zh-CN': '请通过乐天购买记录中的「ショップへ問い合わせ」联系我们',
    'zh-TW': '請透過樂天購買紀錄中的「ショップへ問い合わせ」聯繫我們',
  },
  taobao: {
    'zh-CN': '请通过旺旺联系店铺客服',
    'zh-TW': '請透過旺旺聯繫店鋪客服',
    ja: '旺旺にて店舗カスタマーサービスまでご連絡ください',
    en: 'please contact our shop service on Wangwang',
  },
};

/** The same as a noun, in place of a bare number or address. */
const WAY_NAME: Record<Platform, Wordings> = {
  amazon: {
    en: '"Contact seller" on your order page',
    ja: '「出品者に連絡する」',
    'zh-CN': '订单页的“联系卖家”',
    'zh-TW': '訂單頁的「聯絡賣家」',
    de: '„Verkäufer kontaktieren“',
    fr: '« Contacter le vendeur »',
    es: '«Contactar con el vendedor»',
    it: '«Contatta il venditore»',
  },
  rakuten: {
    ja: '「ショップへ問い合わせ」',
    en: 'the shop inquiry form on Rakuten',
    'zh-CN': '「ショップへ問い合わせ」',
    'zh-TW': '「ショップへ問い合わせ」',
  },
  taobao: { 'zh-CN': '旺旺客服', 'zh-TW': '旺旺客服', ja: '旺旺', en: 'Wangwang' },
};

const CLAUSES: Partial<Record<Rule, Wordings>> = {
  'ask-change-review': {
    'zh-CN': '感谢您如实告诉我们使用感受',
    'zh-TW': '感謝您如實告訴我們使用感受',
    ja: 'いただいたご意見は今後の改善に活かしてまいります',
    en: 'thank you for sharing your honest experience with us',
    de: 'danke, dass Sie uns Ihre ehrliche Erfahrung mitgeteilt haben',
    fr: 'merci de nous avoir fait part de votre expérience',
    es: 'gracias por compartir su experiencia con nosotros',
    it: 'grazie per averci raccontato la sua esperienza',
  },
  incentive: {
    'zh-CN': '我们会按平台的售后规则为您处理，与评价无关',
    'zh-TW': '我們會按平台的售後規則為您處理，與評價無關',
    ja: 'レビューの内容にかかわらず、誠実に対応させていただきます',
    en: 'we will help you whatever you wrote',
    de: 'wir helfen Ihnen unabhängig von Ihrer Bewertung',
    fr: 'nous vous aiderons quel que soit votre avis',
    es: 'le ayudaremos sea cual sea su opinión',
    it: 'la aiuteremo qualunque sia la sua opinione',
  },
  insult: {
    'zh-CN': '很抱歉这次没有让您满意',
    'zh-TW': '很抱歉這次沒有讓您滿意',
    ja: 'ご期待に沿えず申し訳ございません',
    en: 'we are sorry that we did not meet your expectations',
    de: 'es tut uns leid, dass wir Ihre Erwartungen nicht erfüllt haben',
    fr: 'nous sommes désolés de ne pas avoir répondu à vos attentes',
    es: 'lamentamos no haber cumplido sus expectativas',
    it: 'ci dispiace di non aver soddisfatto le sue aspettative',
  },
  threat: {
    'zh-CN': '我们愿意与您沟通并妥善处理',
    'zh-TW': '我們願意與您溝通並妥善處理',
    ja: '状況を確認し、誠意をもって対応いたします',
    en: 'we would like to understand what happened and help',
    de: 'wir möchten verstehen, was passiert ist, und helfen',
    fr: 'nous souhaitons comprendre ce qui s’est passé et vous aider',
    es: 'queremos entender lo ocurrido y ayudarle',
    it: 'vorremmo capire che cosa è successo e aiutarla',
  },
  'accuse-third-party': {
    'zh-CN': '如有疑问，请通过平台售后渠道联系，我们愿意配合核实',
    'zh-TW': '如有疑問，請透過平台售後管道聯繫，我們願意配合核實',
    ja: 'お手元の商品の状況を確認させていただきたく存じます',
    en: 'we would like to check this with you and look into the order',
    de: 'wir möchten den Fall gern gemeinsam mit Ihnen prüfen',
    fr: 'nous aimerions vérifier cela avec vous',
    es: 'nos gustaría comprobarlo con usted',
    it: 'vorremmo verificare la cosa con lei',
  },
  'over-promise': {
    'zh-CN': '核实后我们会按平台规则为您处理',
    'zh-TW': '核實後我們會按平台規則為您處理',
    ja: '状況を確認のうえ、誠意をもって対応いたします',
    en: 'we will check what happened and do our best to help',
    de: 'wir prüfen den Fall und tun unser Bestes',
    fr: 'nous vérifierons ce qui s’est passé et ferons de notre mieux',
    es: 'comprobaremos lo ocurrido y haremos todo lo posible',
    it: 'verificheremo l’accaduto e faremo del nostro meglio',
  },
  'medical-claim': {
    'zh-CN': '本品不是药品，如有不适请咨询医生',
    'zh-TW': '本品不是藥品，如有不適請諮詢醫師',
    ja: '医薬品ではございませんので、気になる症状は医師にご相談ください',
    en: 'this is not a medicine, so please ask a doctor about any symptoms',
    de: 'dies ist kein Arzneimittel, bitte fragen Sie bei Beschwerden einen Arzt',
    fr: 'ce n’est pas un médicament, veuillez consulter un médecin en cas de symptômes',
    es: 'no es un medicamento, consulte a un médico si tiene síntomas',
    it: 'non è un medicinale, in caso di sintomi consulti un medico',
  },
  marketing: {
    'zh-CN': '期待再次为您服务',
    'zh-TW': '期待再次為您服務',
    ja: 'またのご利用を心よりお待ちしております',
    en: 'we hope to serve you again',
    de: 'wir würden uns freuen, Sie wieder zu bedienen',
    fr: 'nous espérons vous servir à nouveau',
    es: 'esperamos poder atenderle de nuevo',
    it: 'speriamo di poterla servire ancora',
  },
  'liability-admission': {
    'zh-CN': '我们正在核实这批商品的情况',
    'zh-TW': '我們正在核實這批商品的情況',
    ja: '商品の状況を至急確認しております',
    en: 'we are looking into this item without delay',
    de: 'wir prüfen diesen Artikel umgehend',
    fr: 'nous vérifions cet article sans attendre',
    es: 'estamos revisando este artículo sin demora',
    it: 'stiamo verificando subito questo articolo',
  },
  'deny-legal-duty': {
    'zh-CN': '如有质量问题，我们会按平台规则为您办理退换',
    'zh-TW': '如有品質問題，我們會按平台規則為您辦理退換',
    ja: '不良がございました場合は、規約に沿って交換または返金を承ります',
    en: 'if the item is faulty, your return and refund rights apply as usual',
    de: 'bei Mängeln gelten Ihre Rückgabe- und Gewährleistungsrechte wie üblich',
    fr: 'en cas de défaut, vos droits de retour et de garantie s’appliquent',
    es: 'si el artículo es defectuoso, se aplican sus derechos de devolución y garantía',
    it: 'se l’articolo è difettoso, valgono i suoi diritti di reso e garanzia',
  },
};

const NAMES: Wordings = {
  'zh-CN': '亲',
  'zh-TW': '親',
  ja: 'お客様',
  en: 'Customer',
  de: 'Kundin, lieber Kunde',
  fr: 'client',
  es: 'cliente',
  it: 'cliente',
};

function wording(language: TextLanguage): Wording {
  return language === 'other' || language === 'none' ? 'en' : language;
}

/** What stands in the text where the rewrite shall stand. */
export interface Replaced {
  kind: RewriteKind;
  quote: string;
  /** The text before the quote. */
  before: string;
}

/** A capital at the start of a sentence; a full stop where the quote took a question mark with it; a comma it took stays. */
function asInText(text: string, { quote, before }: Replaced): string {
  const starts = /(?:^|[.!?。！？:\n])\s*$/.test(before);
  const cased = starts && /^[a-zà-ÿ]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  const comma = text === '' ? undefined : /[,，、;；]\s*$/.exec(quote)?.[0];
  if (comma !== undefined) return cased + comma;
  if (!/[?？]$/.test(quote)) return cased;
  return cased + (/[\u3040-\u9fff]$/.test(text) ? '。' : '.');
}

function wordingFor(rule: Rule, kind: RewriteKind, language: Wording, platform: Platform): string | undefined {
  if (kind === 'none') return undefined;
  if (kind === 'picture') return '';
  if (kind === 'name') return NAMES[language];
  if (rule === 'off-platform-contact') return (kind === 'clause' ? WAY : WAY_NAME)[platform][language];
  if (rule === 'personal-data') return kind === 'clause' ? WAY[platform][language] : undefined;
  return CLAUSES[rule]?.[language];
}

/** A safe text to put in the quote's place, in the language of the reply; null when nothing safe can be said. */
export function rewriteFor(rule: Rule, language: TextLanguage, platform: Platform, replaced: Replaced): string | null {
  const found = wordingFor(rule, replaced.kind, wording(language), platform);
  return found === undefined ? null : asInText(found, replaced);
}
