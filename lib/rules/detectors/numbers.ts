/** Runs of digits and what they are: a phone number, an order or parcel number, an identity or card number, or just a number. */
import { MAX_PLACES } from '../phrases.ts';

export type NumberKind = 'phone' | 'buyer-phone' | 'order' | 'parcel' | 'identity' | 'card' | 'messenger';

export interface FoundNumber {
  kind: NumberKind;
  start: number;
  end: number;
}

/** At least five digits, up to three separators between two of them (a line break counts as one). */
const RUN = /\+?[(（]?\d(?:[\s\-().·・*_~—–‐−ー,，、]{0,3}\d){4,}/g;
const SPELLED_CJK =
  /[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖](?:[\s\-の,，、]?[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]){6,}/g;
const SPELLED_EN =
  /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[\s,.-]{1,2}(?:double |triple )?(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)){6,}\b/g;

const PHONE_WORD =
  /(?:电话|電話|手机|手機|热线|熱線|致电|拨打|撥打|来电|座机|联系方式|聯繫方式|联系我们?|tel\b|phone|mobile|call|hotline|ring|携帯|fax|ファックス|ファクス|フリーダイヤル|phone number|téléphone|appel|teléfono|llam|telefon|anruf|chiam|cellulare|whatsapp|sms|短信|viber|加v|vx)/g;
const NOT_PHONE_WORD =
  /(?:型号|型號|型番|品番|货号|貨號|款号|批号|批次|批號|ロット|lot\b|lot number|model|serial|シリアル|序列号|jan|ean|upc|isbn|asin|sku|part|article|art\.|ref|item|版本|ver|条码|バーコード|管理番号|商品番号|商品コード|编码|编号|証明|认证|認証|许可证|执行标准|gb|iso|尺寸|サイズ|size|mah|价格|日期|date|期限)/g;
const ORDER_WORD =
  /(?:order(?: number| no\.?| id| #|#|:)?|订单|訂單|単号|单号|單號|订单号|注文番号|注文|受注番号|受注|bestell\w*|commande|pedido|ordine|case id)/g;
const PARCEL_WORD =
  /(?:tracking(?: number| no\.?| id)?|parcel|package number|运单|運單|快递单|快遞單|物流单|物流單|追跡|伝票|お問い?合わせ番号|お荷物番号|sendungsnummer|suivi|seguimiento|tracciamento)/g;
const QQ_WORD = /(?:q{1,2}|扣扣|企鹅|q群|qq群|扣)[\s号群:：是为]{0,3}$/;
const OWNER_IS_BUYER =
  /(?:(?:您|你)(?:的|留的|登记的|预留的)|お客様の|ご登録の|收件人|收货人|\b(?:your|ihre|votre|su|suo))\s?(?:手机|手機|电话|電話|联系|お電話|携帯|phone|mobile|telefon|numéro|n[uú]mero)[^.。!?\n]{0,8}$/;

function lastIndexOf(word: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(word)) last = match.index;
  return last;
}

/** Luhn checksum, which every payment card number has. */
export function isCardNumber(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** A telephone number by its shape alone, in the countries these shops sell from and to. */
function looksLikePhone(raw: string, digits: string): boolean {
  if (raw.startsWith('+')) return digits.length >= 8 && digits.length <= 15;
  if (/^(?:86)?1[3-9]\d{9}$/.test(digits)) return true;
  if (/^0[5789]0\d{8}$/.test(digits)) return true;
  if (/^09\d{8}$/.test(digits)) return true;
  if (/^0120\d{6}$|^0800\d{7}$/.test(digits)) return true;
  if (/^0\d{1,4}[\s\-()]{1,3}\d{1,4}[\s\-()]{1,3}\d{3,4}$/.test(raw) && /^0\d{8,10}$/.test(digits)) return true;
  if (/^[(]?0\d{2,3}[)\s-]{1,3}\d{7,8}$/.test(raw)) return true;
  if (/^[48]00[\s-]?\d{3,4}[\s-]?\d{3,4}$/.test(raw) && digits.length === 10) return true;
  return /^(?:1[\s.-])?[(]?[2-9]\d{2}[)]?[\s.-]{1,2}[2-9]\d{2}[\s.-]\d{4}$/.test(raw);
}

function kindOf(raw: string, digits: string, before: string): NumberKind | null {
  const near = before.slice(-24);
  const phone = lastIndexOf(PHONE_WORD, near);
  const notPhone = lastIndexOf(NOT_PHONE_WORD, near);
  const order = lastIndexOf(ORDER_WORD, near);
  const parcel = lastIndexOf(PARCEL_WORD, near);
  if (/^\d{3}-\d{7}-\d{7}$/.test(raw) || /^\d{6}-\d{8}-\d{10}$/.test(raw)) return 'order';
  if (/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dx]?$/.test(digits) && digits.length >= 17) {
    if (order < 0 && parcel < 0) return 'identity';
  }
  if (QQ_WORD.test(near) && digits.length <= 12) return 'messenger';
  if (parcel >= 0 && parcel >= phone && parcel >= notPhone && digits.length >= 8) return 'parcel';
  if (order >= 0 && order >= phone && order >= notPhone && digits.length >= 6) return 'order';
  if (notPhone >= 0 && notPhone > phone) return null;
  const isPhone = looksLikePhone(raw, digits) || (phone >= 0 && digits.length >= 6 && digits.length <= 15);
  if (isPhone) return OWNER_IS_BUYER.test(near) ? 'buyer-phone' : 'phone';
  if (isCardNumber(digits) && /card|カード|卡/.test(before.slice(-40))) return 'card';
  if (/^\d{15,20}$/.test(raw)) return 'order';
  return null;
}

/** Every telling number, spelled-out ones included. `plain` is folded text. */
export function findNumbers(plain: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of plain.matchAll(RUN)) {
    if (found.length >= MAX_PLACES) break;
    const start = match.index;
    const raw = match[0];
    const previous = plain.charAt(start - 1);
    // Glued to Latin letters it is a model or parcel code: KX2080, SF123…; those are looked at elsewhere.
    if (
      /[a-z]/.test(previous) &&
      !/^(?:tel|call|qq|vx|v|wx|q)$/.test(/[a-z]+$/.exec(plain.slice(Math.max(0, start - 8), start))?.[0] ?? '')
    )
      continue;
    if (/[a-z]-$/.test(plain.slice(Math.max(0, start - 2), start))) continue;
    const kind = kindOf(
      raw.replace(/[()（]+$/, ''),
      raw.replace(/\D/g, ''),
      plain.slice(Math.max(0, start - 48), start),
    );
    if (!kind) continue;
    // A bracket that doesn't close within the number is the sentence's.
    const opening = /^\((?!.*\))/.test(raw) ? 1 : 0;
    found.push({ kind, start: start + opening, end: start + raw.length });
  }
  for (const pattern of [SPELLED_CJK, SPELLED_EN]) {
    for (const match of plain.matchAll(pattern)) {
      if (found.length >= MAX_PLACES) break;
      if (pattern === SPELLED_CJK && new Set(match[0].replace(/[^〇-龥]/g, '')).size < 3) continue;
      found.push({ kind: 'phone', start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

const CODES =
  /(?<![a-z0-9])(?:(?:sf|yt|jt|zto|sto|jd|ems|yd|jdv[a-z])\d{10,15}|1z[0-9a-z]{16}|[a-z]{2}\d{9}[a-z]{2}|tba\d{12})(?![a-z0-9])/g;

/** Parcel codes that carry letters. */
export function findParcelCodes(plain: string): FoundNumber[] {
  return Array.from(plain.matchAll(CODES), (match) => ({
    kind: 'parcel' as const,
    start: match.index,
    end: match.index + match[0].length,
  })).slice(0, MAX_PLACES);
}
