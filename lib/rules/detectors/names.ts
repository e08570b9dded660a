/** A buyer called by name at the start of a sentence. Forms of address that name nobody are left alone. */
import type { CheckedText } from '../checked-text.ts';
import { type Hit, MAX_PLACES } from '../phrases.ts';

const JA_NAME =
  /(?:^|[。!?\n「(、]\s*)((?:[一-龥々ヶ]{1,4}[ 　]?[一-龥々ぁ-んァ-ヶー]{0,4}|[ァ-ヶー]{2,8}|[a-z]{2,12}))(?:様|さま|さん)(?=[、,。!?\n\s「]|この|こんに|へ|の(?:ご|お)|$)/g;
const JA_NOBODY =
  /^(?:お?客|皆|みな|奥|お?子|ご?主人|お嬢|何|同|多|仕|模|有|神|一|異|王|殿|旦那|購入者|ご?購入者|ご?注文者|担当者?|店長|スタッフ|メーカー|ユーザー|ご?利用者|消費者|貴|各位|投稿者|レビュアー|レビュー投稿者|ご?家族|お?父|お?母|ご?友人|会員|お取引先|業者|配送業者|ドライバー|先方|他|ほか|〇+|○+|△+)$/;
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const ZH_NAME = new RegExp(
  `(?:^|[。!?\\n,，\\s]|尊敬的|亲爱的)([${SURNAMES}][\\u4e00-\\u9fff]{0,2}?(?:先生|女士|小姐|同学)|[${SURNAMES}][\\u4e00-\\u9fff]{1,2})(?=您好|你好|[,，:：]|,?(?:感谢|非常|很抱歉))`,
  'g',
);
const ZH_NOBODY =
  /^(?:万分|高端|高兴|任何|白色|金色|黄色|石头|龙年|马上|方便|严格|何时|何况|向您|钱已|余下|江浙|白天|夏天|夏季|秦始|莫非|金属|黄金|田园|方案|任务|高度|严重|丁点|周一|周二|周三|周四|周五|周六|周日|周末|武汉|苏州|万一|许多|曾经|程度|毛衣|毛巾|高跟|史上|金额|贺卡|杜绝|何必|谢谢您?|谢谢|余款|向来|汤勺|孔径|钟表|雷同|石材|方面)/;
const LATIN_NAME =
  /(?:^|[.!?\n]\s*)(?:Dear|Hello|Hi|Hey|Hallo|Liebe|Lieber|Sehr geehrte|Sehr geehrter|Guten Tag|Bonjour|Cher|Chère|Hola|Estimado|Estimada|Ciao|Gentile|Buongiorno)[ ,]+((?:(?:Mr|Mrs|Ms|Herr|Frau|Monsieur|Madame|Mme|M|Señor|Señora|Sr|Sra|Signor|Signora|Sig)\.? )?[A-ZÀ-Ý][a-zà-ÿ'’-]{1,20}(?: [A-ZÀ-Ý][a-zà-ÿ'’-]{0,20}\.?)?)(?=[ ,.!:\n]|$)/g;
const LATIN_NOBODY =
  /^(?:Customer|Valued|Sir|Madam|Buyer|There|Friend|Shopper|All|Everyone|Amazon|Guest|Client|Reviewer|Team|Folks|Our|We|Thank|Thanks|I|This|And|You|Kunde|Kundin|Kund|Damen|Client|Cliente|Clienta|Comprador|Acquirente|Purchaser|User|Member|Parent|Mum|Mom|It|The|Sorry|Many|Vielen|Merci|Gracias|Grazie|Nous|Wir|Lamentamos|Ci|Es|Please|Monsieur|Madame|Herr|Señor|Señora|Signore|Signora)\b(?! [A-Z][a-z]+ )/;

/** Where a person is addressed by name, in `text.plain`. */
export function findNames(text: CheckedText): Hit[] {
  const hits: Hit[] = [];
  const add = (start: number, name: string) => {
    if (hits.length < MAX_PLACES) hits.push({ start, end: start + name.length, rewrite: 'name' });
  };
  if (text.language === 'ja') {
    for (const match of text.plain.matchAll(JA_NAME)) {
      const name = match[1] ?? '';
      if (!JA_NOBODY.test(name.trim())) add(match.index + match[0].indexOf(name), `${name}様`);
    }
  }
  if (text.language === 'zh-CN' || text.language === 'zh-TW') {
    for (const match of text.simplified.matchAll(ZH_NAME)) {
      const name = match[1] ?? '';
      if (!ZH_NOBODY.test(name)) add(match.index + match[0].indexOf(name), name);
    }
  }
  return hits;
}

/** The same for Latin writing, in `text.original`: here only the capital letter tells a name. */
export function findLatinNames(original: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of original.matchAll(LATIN_NAME)) {
    const name = match[1] ?? '';
    if (LATIN_NOBODY.test(name) || hits.length >= MAX_PLACES) continue;
    const start = match.index + match[0].lastIndexOf(name);
    hits.push({ start, end: start + name.length });
  }
  return hits;
}
