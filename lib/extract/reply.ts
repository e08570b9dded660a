/** What the shop answered: a part of the record that is named as an answer and holds prose of its own. */
import { type Item, ownText, textIn, textWithout, within } from './outline.ts';
import { insideControl, type RecordItems } from './records.ts';

const REPLY_NAME =
  /(?:^|[-_\s])(?:repl(?:y|ies)|response|responses|antwort|kommentar-verkäufer|owner-answer|seller-comment|business-comment|developer-reply|merchant-reply)(?:$|[-_\s])/;
/** A whole short text, from its start: a review that says `quick response from the seller` is no label. */
const REPLY_LABEL =
  /^(?:(?:public )?(?:repl(?:y|ied)|response|responded|answer(?:ed)?)(?: (?:from|by|of)\b|\s*[:(]|$)|(?:your|our) (?:public )?(?:response|reply)\b|(?:the )?(?:owner|seller|developer|company|manager|merchant|official|shop|store|vendor)(?:['’]s)? (?:repl|respon|answer|comment)|(?:ihre |öffentliche )?antwort(?: (?:von|des|der)\b|\s*:|$)|(?:votre )?réponse(?: (?:de|du|des)\b|\s*:|$)|(?:la tua )?risposta(?: (?:di|da|del|dal)\b|\s*:|$)|(?:tu )?respuesta(?: (?:de|del)\b|\s*:|$)|(?:uw )?(?:reactie|antwoord)(?: van\b|\s*:|$)|odpověď|odpowiedź|resposta d|svar från|(?:お店|店舗|ショップ|販売者|出品者)(?:から|より)?の?(?:コメント|返信|返答|回答)|返信|返答|(?:商家|卖家|賣家|掌柜|店家|店铺|客服)(?:的)?回(?:复|覆)|回复[:：]|解释[:：]|회신|답글|판매자)[^.!?。！？]{0,50}$/i;

/** Shorter than this is a counter or a label, not an answer. */
const SHORTEST = 12;

function isNamedReply(item: Item): boolean {
  const names = ['class', 'data-testid', 'data-hook', 'data-test']
    .map((name) => item.attributes.get(name) ?? '')
    .join(' ');
  return REPLY_NAME.test(names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
}

/** The words of a box which are neither its label, a day, nor something to press. */
function proseLength(box: Item, dates: ReadonlyMap<Item, unknown>): number {
  const items: Item[] = [];
  descend(box, items);
  return items
    .filter((item) => !insideControl(item, box) && !dates.has(item) && !isReplyLabel(item))
    .reduce((longest, item) => Math.max(longest, ownText(item).length), 0);
}

/** From a label up to the first box that holds an answer too; `null` where the review's own stars or day come first. */
function boxOf(start: Item, record: RecordItems, walls: Item[], dates: ReadonlyMap<Item, unknown>): Item | null {
  for (let at: Item | null = start; at && at !== record.root; at = at.parent) {
    if (walls.some((wall) => within(wall, at as Item))) return null;
    if (proseLength(at, dates) > SHORTEST) return at;
  }
  return null;
}

/** The box of the first answer in a record. `walls` are fields of the review (stars, date): an answer holds none of them. */
export function replyBox(record: RecordItems, walls: Item[], dates: ReadonlyMap<Item, unknown>): Item | null {
  for (const item of record.items) {
    if (item === record.root || insideControl(item, record.root) || textIn(item) === '') continue;
    if (!isReplyLabel(item) && !isNamedReply(item)) continue;
    const box = boxOf(item, record, walls, dates);
    if (box) return box;
  }
  return null;
}

function descend(item: Item, into: Item[]): void {
  into.push(item);
  for (const part of item.parts) if (typeof part !== 'string') descend(part, into);
}

/** Is an item the words over an answer (`Response from …`)? */
export const isReplyLabel = (item: Item): boolean => {
  const text = textIn(item);
  return ownText(item) !== '' && text.length <= 80 && REPLY_LABEL.test(text);
};

/** `null`: there is a box but no answer in it. */
export function replyText(box: Item): string | null {
  const items: Item[] = [];
  descend(box, items);
  let best: Item | null = null;
  for (const item of items) {
    if (insideControl(item, box) || isReplyLabel(item)) continue;
    if (!best || ownText(item).length > ownText(best).length) best = item;
  }
  if (!best || ownText(best) === '') return null;
  const { parent } = best;
  const paragraphs =
    parent && best.tag === 'p' && within(parent, box)
      ? parent.parts.filter((part): part is Item => typeof part !== 'string' && part.tag === 'p')
      : [best];
  // Names, dates and labels around an answer that stands in the box itself are elements; the answer is text and line breaks.
  const left = new Set(
    items.filter(
      (item) => item !== best && best !== null && within(item, best) && (item.tag === 'div' || isReplyLabel(item)),
    ),
  );
  return (
    paragraphs
      .map((paragraph) => textWithout(paragraph, left))
      .join('\n')
      .trim() || null
  );
}
