/** The review's own words: the longest prose that comes back at the same place of every record. */
import { childItems, type Item, isControl, ownText, textIn, textWithout, within } from './outline.ts';
import { insideControl, type RecordItems, type Slot } from './records.ts';

const HEADING = /^h[1-6]$/;
/** What opens or closes a cut text; page words, whoever shows them. */
const EXPANDER =
  /^[\s….(（]*(?:(?:read|show|see|view)? ?(?:more|less)|read full review|full review|weiterlesen|mehr(?: anzeigen| lesen)?|weniger(?: anzeigen)?|lire (?:la suite|plus)|voir plus|leer más|ver más|leggi (?:tutto|di più|altro)|lees (?:meer|verder)|もっと(?:見る|読む)|続きを読む|全文を表示|展开(?:全文)?|收起|查看(?:全部|更多)|顯示更多|więcej|více)[\s….)）]*$/i;

/** How much a slot weighs as prose: all its text, unless it is the page's own words or something to press. */
function weight(slot: Slot, records: number): number {
  let text = 0;
  for (const units of slot.units) for (const unit of units) text += Math.min(ownText(unit).length, 2_000);
  const tag = slot.units.find(([first]) => first)?.[0]?.tag ?? '';
  const worth = (slot.control ? 0.2 : 1) * (HEADING.test(tag) ? 0.3 : 1) * (slot.coverage < 0.15 * records ? 0.3 : 1);
  return text * worth * (slot.coverage > 2 ? Math.max(0, slot.varietyOfAll - 0.1) : 1);
}

/** The slot of the body; `null` where no record has any prose. */
export function bodySlot(slots: Slot[], records: number): Slot | null {
  let best: Slot | null = null;
  let most = 0;
  for (const slot of slots) {
    const value = weight(slot, records);
    if (value <= most) continue;
    best = slot;
    most = value;
  }
  return best;
}

function commonItem(items: Item[]): Item | null {
  let [at = null] = items as (Item | null)[];
  while (at && !items.every((item) => within(item, at as Item))) at = at.parent;
  return at;
}

/** The items which together are the body in one record: one box, or the paragraphs among other fields. */
export function bodyBlocks(units: Item[], others: Item[], record: RecordItems): Item[] {
  const [first] = units;
  if (!first) return [];
  const common = commonItem(units);
  if (!common) return [];
  const holds = (block: Item) => others.some((other) => within(other, block));
  if (units.length === 1) return [common];
  if (common !== record.root && !holds(common)) return [common];
  const own = new Set(record.items);
  const blocks = childItems(common).filter((child) => own.has(child));
  const from = blocks.findIndex((block) => within(first, block));
  const to = blocks.findLastIndex((block) => units.some((unit) => within(unit, block)));
  return blocks.slice(from, to + 1).filter((block) => !holds(block) && !isControl(block));
}

/** Controls inside a body which are the page's words: the same in several records, or well-known ones. */
function pageControls(block: Item, repeated: ReadonlySet<string>): Item[] {
  const found: Item[] = [];
  const look = (item: Item) => {
    if (item !== block && textIn(item) !== '') {
      const text = textIn(item);
      if (EXPANDER.test(text) || (isControl(item) && repeated.has(text))) {
        found.push(item);
        return;
      }
    }
    childItems(item).forEach(look);
  };
  look(block);
  return found;
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[….]+$/, '');

/** A cut copy of a text that stands complete beside it. */
function cutCopies(block: Item): Item[] {
  const found: Item[] = [];
  const look = (item: Item) => {
    const children = childItems(item).filter((child) => textIn(child).length > 15);
    for (const child of children) {
      const text = fold(textIn(child));
      const longer = children.find(
        (other) => other !== child && !found.includes(other) && fold(textIn(other)).startsWith(text),
      );
      if (longer) found.push(child);
      else look(child);
    }
  };
  look(block);
  return found;
}

/** The words of the blocks without other fields, page controls and cut copies. */
export function bodyText(blocks: Item[], others: Item[], repeatedControls: ReadonlySet<string>): string {
  return (
    blocks
      .map((block) =>
        textWithout(block, new Set([...others, ...pageControls(block, repeatedControls), ...cutCopies(block)])),
      )
      .filter((text) => text !== '')
      .join('\n')
      // What stood around an expander: `…(more)`.
      .replace(/\s*[(（[]\s*[)）\]]$/, '')
      .trim()
  );
}

/** Texts of links and buttons which several records share. */
export function repeatedControls(records: RecordItems[]): Set<string> {
  const seen = new Map<string, number>();
  for (const { root, items } of records) {
    const texts = new Set(items.filter((item) => insideControl(item, root)).map(textIn));
    for (const text of texts) seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return new Set([...seen].filter(([text, count]) => text !== '' && count > 1).map(([text]) => text));
}
