/** A field nobody filled in. Looked for in the original: brackets and circles differ by width. */
import { type Hit, MAX_PLACES } from '../phrases.ts';

const WORDS_EN =
  'customer|customer name|buyer|buyer name|name|first name|last name|your name|shop name|store name|company|company name|seller name|order|order number|order id|product|product name|item|date|remedy|cause|amount|reason|solution|lösung|solución|soluzione|details|insert[^\\]}>]{0,30}|fill in[^\\]}>]{0,30}|your[^\\]}>]{0,30}|x+|tbd|todo|placeholder|link|signature|issue|problem|tracking number|refund amount|kundenname|name des kunden|bestellnummer|nom du client|nombre del cliente|nome del cliente|nombre|nome|nom|betrag|datum|grund';
const WORDS_CJK =
  '待填|待填写|待补充|请填写|请填|填写|填空|处理方案|处理方式|补偿方案|解决方案|补救措施|处理结果|处理办法|原因|日期|时间|金额|店名|店铺名|店铺名称|商品名|商品名称|产品名|姓名|昵称|买家昵称|客户姓名|订单号|尺码|部位|问题|商品|対応内容|対応方法|対応|対処|原因|日付|日時|日にち|店舗名|店名|ショップ名|お名前|お客様名|氏名|商品名|金額|ご注文番号|要記入|未記入|記入|ここに[^】］\\]]{0,12}|内容|補償内容|発送日|理由|賠償方案|處理方案|處理方式|請填寫|填寫|店鋪名|日期|姓名|暱稱';

const PATTERNS: RegExp[] = [
  /\{\{?\s*[\p{L}_][\p{L}\p{N}_ .'-]{0,40}\s*\}?\}/gu,
  /\$\{[^}\n]{1,40}\}|%[a-z_]{2,30}%|%[sd](?![\p{L}\p{N}])/giu,
  new RegExp(`[\\[<]\\s*(?:${WORDS_EN})\\s*[\\]>]`, 'gi'),
  /[【［[〔＜<〈《｛「（(]\s*(?:待填|待填写|待補充|待补充|请填写|請填寫|要記入|未記入|ここに[^】］\]）)]{0,20}|fill in[^】］\]）)]{0,20})[^】］\]〕＞>〉》｝」）)\n]{0,20}[】］\]〕＞>〉》｝」）)]/gi,
  /[○〇◯●△□◇]{2,}(?=\s?(?:様|さま|さん|店|ショップ|株式|月|日|円|が|の|を|に|は|と|、|。|先生|女士|元|天|号|旗舰|$))|[○〇◯△](?=月)|(?:[○〇◯△]月[○〇◯△]日)/g,
  /(?<![A-Za-z0-9])[XxＸｘ]{3,}(?![A-Za-z0-9]|-?[LlSs]\b)|(?<![A-Za-z0-9])[XxＸｘ×]{2}(?=月|日|元|天|号|先生|女士|様|円)|(?<![A-Za-z0-9])[XxＸｘ]{2}[/.-][XxＸｘ]{2}(?![A-Za-z0-9])|(?<=[^\dA-Za-z])某某(?=先生|女士|店|客户)/g,
  /_{3,}|＿{2,}|(?:\.{3}|…{1,2})(?=(?:月|日|様|元)(?:[。、,，]|$))|\b(?:TBD|TO[D]O|FIX[M]E)\b|lorem ipsum/g,
];
/** Words that may also be a heading (【原因】 at the start of a line): a field only inside a sentence. */
const AMBIGUOUS = new RegExp(`[【［\\[]\\s*(?:${WORDS_CJK})\\s*[】］\\]]`, 'g');

function isHeading(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).trimEnd();
  const lineStart =
    before === '' || /\n\s*$/.test(text.slice(Math.max(0, start - 4), start)) || /[。！!？?]$/.test(before);
  if (!lineStart) return false;
  const after = text.slice(end, end + 2);
  return (
    !/^(?:いた|致し|させ|します|しま|して|様|さま|さん|您好|你好|にて|で|を|は|が|に|の|と|先生|女士|,|，)/.test(
      after,
    ) && after.trim() !== ''
  );
}

/** Places in the ORIGINAL text, unlike other detectors' hits. */
export function findPlaceholders(original: string): Pick<Hit, 'start' | 'end'>[] {
  const hits: Pick<Hit, 'start' | 'end'>[] = [];
  for (const pattern of PATTERNS) {
    for (const match of original.matchAll(pattern)) {
      if (hits.length >= MAX_PLACES) return hits;
      hits.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  for (const match of original.matchAll(AMBIGUOUS)) {
    const end = match.index + match[0].length;
    if (hits.length < MAX_PLACES && !isHeading(original, match.index, end)) hits.push({ start: match.index, end });
  }
  return hits;
}
