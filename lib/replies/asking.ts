/** Whether a buyer asks something of the shop, in so many words. Pure. */

/** A question mark, or a request for an answer or for help, in the European languages. */
const ASKS =
  /[?？]|(?<!\p{L})(?:please (?:advise|help|tell|let me|reply|contact|send)|(?:can|could|would) (?:you|someone|anyone)|how (?:do|can) i|i would like to know|let me know|bitte (?:um|melden|antworten|helfen|schicken|senden)|können sie|könnten sie|wie kann ich|kann mir (?:jemand|bitte)|was soll ich|ich bitte um|pouvez[- ]vous|pourriez[- ]vous|comment (?:faire|puis|peut|fait)|merci de (?:me|nous|bien)|j['’]aimerais savoir|que faire|d[ií]ga[nm]?me|díganme|cómo (?:puedo|hago|se puede)|como puedo|quer[ií]a saber|me gustaría saber|pueden (?:ayudarme|decirme)|por favor|espero (?:una )?respuesta|come (?:posso|faccio|si fa)|vorrei (?:sapere|un cambio)|potete|mi (?:dite|fate) sapere|per favore|attendo (?:una )?risposta)(?!\p{L})/iu;

/** True when `text` asks: a judgement that says so is taken at its word only then. */
export const isAsking = (text: string): boolean => ASKS.test(text);

/** Openings that ask nobody anything: "What can I say?" */
const RHETORICAL =
  /^\s*(?:(?:so )?what (?:else |more )?(?:can|could|shall|to) (?:i )?say|was soll (?:ich|man)[^?]{0,30}|que dire(?: de plus)?|qu['’]ajouter|qué (?:más )?(?:puedo|voy a|se puede )?(?: ?decir)|che (?:altro )?(?:posso |si può )?dire|cosa (?:altro )?(?:posso |si può )?(?:dire|aggiungere))\s*\?/iu;

/** What may still follow a question that is the whole message: a greeting, a thank-you. */
const AFTERWORD = 40;

/** Who asks for the money back or for another item complains; nothing is to be explained. */
const REDRESS =
  /(?<!\p{L})(?:refund|money back|replacement|(?:geld|betrag) .{0,15}zurück|erstatt|umtausch|rembours|remplac|devolver|devolución|reembols|cambiarl|rimbors|sostitu|rispedi)/iu;

/** True when a text in a European language is a question and little else: not one that its writer goes on to answer. */
export function isOnlyAsking(text: string): boolean {
  const asked = text.replace(RHETORICAL, '').trim();
  const end = asked.indexOf('?');
  if (end < 0 || REDRESS.test(asked)) return false;
  const alone = !/[.!]/.test(asked.slice(0, end)) && end < 200 && asked.length - end - 1 <= AFTERWORD;
  return alone || asked.endsWith('?');
}

/** 请问…, すみません、教えて…: whoever begins so wants to be told something, whatever the rest complains of. */
const BEGINS_BY_ASKING =
  /^(?:(?:您|你)好[，,！!\s]*)?(?:请问|請問|想问|想問|求问|求問|求助)|^(?:すみません[、。\s]*)?(?:教えて|質問)/u;

/** True when a Chinese or Japanese text opens with a request to be told. */
export const beginsByAsking = (text: string): boolean => BEGINS_BY_ASKING.test(text);

/** True when a Chinese or Japanese text is a question and little else: no outcry, and none that its writer goes on to answer. */
export function isOnlyAskingInCjk(text: string): boolean {
  // …だと完璧なのですが？: a wish, whatever its mark.
  if (/(?:ですが|ますが|けど|けれど)[?？]\s*$/u.test(text)) return false;
  // An outcry in Chinese; in Japanese two marks are only lively.
  if (/[?？!！]{2,}\s*$/.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return false;
  if (/[?？]\s*$/.test(text)) return true;
  const asked = /^[^.!。！?？]{0,200}[?？]+/u.exec(text)?.[0];
  if (asked === undefined) return false;
  const rest = text.slice(asked.length);
  return rest.trim().length <= AFTERWORD && !/[!！]/.test(rest);
}

/** A question, not a request for something to be sent. */
const ASKS_IN_JAPANESE =
  /(?<!ですが|ますが|けど|けれど|かな[あぁー]?|かも|よね|[(（]笑[)）])[?？]|(?:です|ます|ません|でしょう)か(?![らね])|教えて|知りたい|方法(?:は|が|を)|どうすれば|どうしたら/u;

const ASKS_IN_CHINESE =
  /[?？]|请问|請問|求(?:助|解|教|告知|问|問)|怎么(?!说|說|可能|样都)|怎麼(?!說|可能|樣都)|如何|吗|嗎|多少钱|多少錢|什么时候|什麼時候|哪里(?:有|能|可)|哪裡(?:有|能|可)|不知道?(?:能|可|是)不(?:能|可|是)/u;

/** Who does not know whom to turn to, or how to go on, asks, with or without a mark. */
const SEEKS_HELP_IN_CHINESE =
  /请问|請問|求(?:助|解|教)|(?:找|问|問)[谁誰]|[谁誰](?:来|來|能)?(?:指导|指導|教)|[请請求]指教|教教我|教我一下|不知道?[^，。,]{0,8}(?:是多少|能否[退换換]|能不能[退换換]|怎[么麼](?:弄|办|辦|用|装|裝|设|設|连|連|调|調))/u;

/** True when a Chinese text asks for help in so many words. */
export const seeksHelpInChinese = (text: string): boolean => SEEKS_HELP_IN_CHINESE.test(text);

const COURTESY =
  /^(?:[您你]好|[谢謝][谢謝]|请[^。！!]{0,10}(?:回复|解答|告知)|請[^。！!]{0,10}(?:回覆|解答|告知)|麻[烦煩])/u;
/** Questions that accuse. */
const OUTCRY =
  /[为為]什[么麼]|[为為]啥|怎[么麼]回事|怎[么麼]这|怎[么麼]這|[难難]道|[凭憑]什[么麼]|居然|竟|骗|騙|吗[，,].*[吗嗎]|[?？!！]{2}|[坏壞破假烂爛差错錯]/u;

/** True when a Chinese text consists of questions and words of courtesy: who writes so wants to know, whatever the stars. */
export function isWhollyAskingInChinese(text: string): boolean {
  if (OUTCRY.test(text)) return false;
  const sentences = text
    .split(/(?<=[。！!？?\n])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  return (
    sentences.some((sentence) => /[?？]$/.test(sentence)) &&
    (BEGINS_BY_ASKING.test(text) || sentences.some((sentence) => COURTESY.test(sentence))) &&
    sentences.every((sentence) => /[?？]$/.test(sentence) || COURTESY.test(sentence))
  );
}

/** Asked of oneself and answered already: 不都是这样吗？ */
const MUSING_IN_CHINESE = /(?:不都?就?正?是|何[尝嘗]不)[^，。！？?]{0,16}(?:[吗嗎])?[?？]/gu;

/** True when a Chinese text wants to be told something. */
export const asksInChinese = (text: string): boolean => ASKS_IN_CHINESE.test(text.replace(MUSING_IN_CHINESE, ''));

/** True when a Japanese text wants to be told something. */
export const asksInJapanese = (text: string): boolean => ASKS_IN_JAPANESE.test(text);

/** A request to be told something, put to the shop itself. */
const REQUESTS =
  /(?<!\p{L})(?:(?:can|could|would) you (?:please )?(?:tell|send|help|let)|please (?:tell|let) me|können sie mir|könnten sie mir|pouvez[- ]vous m|pourriez[- ]vous m|podr[ií]a[ns]? (?:decirme|ayudarme|explicarme)|puede[ns]? (?:decirme|ayudarme|explicarme)|potete (?:dirmi|aiutarmi|spiegarmi)|potreste (?:dirmi|aiutarmi|spiegarmi))/iu;

/** True when the shop is asked to tell or explain something, with or without a question mark. */
export const isRequesting = (text: string): boolean => REQUESTS.test(text);
