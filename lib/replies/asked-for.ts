/** What a buyer asks the shop to do, in so many words, for the seller who cannot read them. Pure, and rather deaf than mistaken. */
import type { StoredReview } from '../reviews/review.ts';
import { isAsking } from './asking.ts';
import { written } from './written.ts';

export const ASKED_FOR = ['refund', 'exchange', 'resend', 'repair', 'contact', 'answer'] as const;
export type AskedFor = (typeof ASKED_FOR)[number];

/** Wishes and demands only: "返金されました" tells, "返金してください" asks. Gaps are bounded, so that no text takes long. */
const WISHES: Record<Exclude<AskedFor, 'answer'>, readonly RegExp[]> = {
  refund: [
    /返金(?:を)?(?:し|して)?(?:てください|て下さい|ていただ|て頂|てほし|て欲し|てもらえ|お願い|希望|を求め)|お金を?(?:返して|かえして)/u,
    /(?:要求|申请|申請|请|請|想要?|希望|给我|給我|必须|必須|赶紧|趕快)[^，。！？,.!?]{0,8}(?:退款|退钱|退錢|退差价|退差價)|(?:退款|退钱|退錢)(?:给我|給我|吧|！|!)/u,
    /\b(?:want|need|demand|request|expect|would like|give me|please)\b[^.!?]{0,30}\b(?:refund|money back)\b|\brefund me\b/iu,
    /(?:möchte|will|verlange|fordere|bitte|erwarte)[^.!?]{0,40}(?:geld zurück|(?:rück)?erstatt)/iu,
    /(?:veux|voudrais|demande|exige|souhaite|merci de)[^.!?]{0,30}rembours/iu,
    /(?:quiero|exijo|solicito|pido|quisiera|por favor)[^.!?]{0,30}(?:reembols|devoluci[oó]n del dinero|mi dinero)/iu,
    /(?:voglio|vorrei|chiedo|esigo|pretendo)[^.!?]{0,30}(?:rimbors|i miei soldi|soldi indietro)/iu,
  ],
  exchange: [
    /交換(?:を)?(?:してください|して下さい|していただ|して頂|してほし|して欲し|してもらえ|をお願い|お願い|希望)/u,
    /(?:要求|申请|申請|请|請|想要?|希望|给我|給我|能不能|可以)[^，。！？,.!?]{0,8}(?:换货|換貨|换一[个件]|換一[個件])/u,
    /\b(?:want|need|would like|can (?:i|you)|could you|please)\b[^.!?]{0,30}\b(?:exchange|swap)\b/iu,
    /(?:möchte|will|bitte|kann ich|können sie)[^.!?]{0,40}(?:umtausch|austausch)/iu,
    /(?:veux|voudrais|demande|souhaite|pouvez-vous|merci de)[^.!?]{0,30}[ée]chang/iu,
    /(?:quiero|solicito|pido|quisiera|pueden|por favor)[^.!?]{0,30}(?:cambi(?:o|ar|en)|reemplazo)/iu,
    /(?:voglio|vorrei|chiedo|potete)[^.!?]{0,30}(?:sostitu|un cambio)/iu,
  ],
  resend: [
    /(?:送って|発送して|再送して|送り直して)(?:ください|下さい|いただけ|頂け|ほしい|欲しい|もらえ)/u,
    /(?:请|請|能不能|希望|给我|給我|麻烦|麻煩)[^，。！？,.!?]{0,8}(?:补发|補發|补寄|補寄|重发|重發|重寄)/u,
    /\b(?:please|can you|could you|want you to)\b[^.!?]{0,20}\b(?:send|ship|resend)\b(?!(?: me)?(?: an?| the| my)?(?: full)? (?:refund|money))/iu,
    /(?:bitte|können sie)[^.!?]{0,30}(?:zuschicken|zusenden|nachsenden|nachschicken|nachliefern)/iu,
    /(?:merci de|pouvez-vous|veuillez)[^.!?]{0,20}(?:r?envoyer|expédier)/iu,
    /(?:por favor|pueden)[^.!?]{0,20}(?:env[ií]|mand)(?:ar|en)/iu,
    /(?:per favore|potete|vi prego)[^.!?]{0,20}(?:inviar|spedir|mandar)/iu,
  ],
  repair: [
    /修理(?:を)?(?:してください|して下さい|していただ|して頂|してほし|して欲し|してもらえ|をお願い|希望)/u,
    /(?:请|請|能不能|希望|要求|可以)[^，。！？,.!?]{0,6}(?:维修|維修|修一下|返修)/u,
    /\b(?:please|can you|could you|want)\b[^.!?]{0,20}\brepair/iu,
    /(?:bitte|können sie|möchte)[^.!?]{0,30}repar/iu,
    /(?:pouvez-vous|voudrais|merci de)[^.!?]{0,20}répar/iu,
    /(?:pueden|quiero|por favor)[^.!?]{0,20}repar/iu,
    /(?:potete|vorrei|per favore)[^.!?]{0,20}ripar/iu,
  ],
  contact: [
    /(?:連絡|返信|返事|対応)(?:を)?(?:ください|下さい|してください|して下さい|していただ|して頂|お願い|お待ち|ほしい|欲しい)/u,
    /(?:请|請|麻烦|麻煩|希望)[^，。！？,.!?]{0,8}(?:联系我|聯繫我|聯絡我|回复我|回覆我|给个说法|給個說法|处理一下|處理一下)/u,
    /\b(?:please|could you|can you)\b[^.!?]{0,20}\b(?:contact|reply|get back|respond|call)\b/iu,
    /(?:bitte|ich bitte um)[^.!?]{0,30}(?:meld|rückmeldung|antwort|kontakt)/iu,
    /(?:merci de|veuillez|pouvez-vous)[^.!?]{0,20}(?:contacter|répondre|rappeler)/iu,
    /(?:por favor|espero)[^.!?]{0,20}(?:contact|respuesta|respond|llám)/iu,
    /(?:per favore|attendo|vi prego)[^.!?]{0,20}(?:contatt|risposta|rispond)/iu,
  ],
};

/** A text that long asks for something else in its third thousand. */
const LOOKED_AT = 3_000;

/** What is asked for, the weightiest first; `answer` where there is a question and no other wish. */
export function askedFor({
  title,
  body,
  followUp,
  analysis,
}: Pick<StoredReview, 'title' | 'body' | 'followUp' | 'analysis'>): AskedFor[] {
  const text = [title, body, followUp?.body].map(written).filter(Boolean).join('\n').slice(0, LOOKED_AT);
  const wishes = ASKED_FOR.filter((what) => what !== 'answer' && WISHES[what].some((wish) => wish.test(text)));
  if (wishes.length > 0) return wishes;
  return (analysis.asks && text !== '') || (isAsking(text) && /[?？]/u.test(text)) ? ['answer'] : [];
}
