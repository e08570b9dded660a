/** The review's own words: the longest prose that comes back at the same place of every record. */
import { childItems, type Item, isControl, ownText, textIn, textWithout, within } from './outline.ts';
import { insideControl, type RecordItems, type Slot } from './records.ts';

const HEADING = /^h[1-6]$/;
/** What opens or closes a cut text; page words, whoever shows them. */
const EXPANDER =
  /^[\s….(（]*(?:(?:read|show|see|view)? ?(?:more|less)(?: about .{0,120})?|read full review|full review|weiterlesen|mehr(?: anzeigen| lesen)?|weniger(?: anzeigen)?|lire (?:la suite|plus)|voir plus|leer más|ver más|leggi (?:tutto|di più|altro)|lees (?:meer|verder)|もっと(?:見る|読む)|続きを読む|全文を表示|展开(?:全文)?|收起|查看(?:全部|更多)|顯示更多|więcej|více)[\s….)）]*$/i;

/** `Colour: blue`, `订单号：123`, `B0ABC1234`: facts of the page. */
export const FACT = /^(?:[^:：.。!！?？]{1,24}[:：]\s*\S.{0,40}|[A-Z0-9][A-Z0-9-]{5,})$/s;

/** How much a slot weighs as prose: all its text, unless it is the page's own words or something to press. */
function weight(slot: Slot, records: number): number {
  let text = 0;
  for (const units of slot.units) for (const unit of units) text += Math.min(ownText(unit).length, 2_000);
  const tag = slot.units.find(([first]) => first)?.[0]?.tag ?? '';
  const filled = slot.units.flat();
  const facts = filled.filter((unit) => FACT.test(textIn(unit))).length / filled.length;
  const worth =
    (facts > 0.7 ? 0.05 : 1) *
    (slot.control ? 0.2 : 1) *
    (HEADING.test(tag) ? 0.3 : 1) *
    (slot.coverage < 0.15 * records ? 0.3 : 1);
  // The same words in every record are the page's, however few records there are.
  if (slot.coverage > 1 && slot.varietyOfAll * slot.coverage <= 1) return 0;
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

/** Texts of links and buttons by how many records share them: a name or product mentioned twice is still the writer's. */
export interface SharedControls {
  often: ReadonlySet<string>;
  twice: ReadonlySet<string>;
}

function hasTextAfter(item: Item, block: Item): boolean {
  for (let at = item; at !== block && at.parent; at = at.parent) {
    const { parts } = at.parent;
    const after = parts.slice(parts.indexOf(at) + 1);
    if (after.some((part) => (typeof part === 'string' ? part.trim() : textIn(part)) !== '')) return true;
  }
  return false;
}

/** Controls inside a body which are the page's words: well-known ones, those of many records, those of some at the end. */
function pageControls(block: Item, shared: SharedControls): Item[] {
  const found: Item[] = [];
  const isPages = (item: Item, text: string) =>
    (text.length < 160 && EXPANDER.test(text)) ||
    (isControl(item) && (shared.often.has(text) || (shared.twice.has(text) && !hasTextAfter(item, block))));
  const look = (item: Item) => {
    const text = item === block ? '' : textIn(item);
    if (text !== '' && isPages(item, text)) found.push(item);
    else childItems(item).forEach(look);
  };
  look(block);
  return found;
}

/** Without white space and the dots of a cut. By hand: a pattern for dots at the end takes forever on a page of dots. */
function foldCut(text: string): string {
  const folded = text.normalize('NFKC').replace(/\s+/g, '');
  let end = folded.length;
  while (end > 0 && (folded[end - 1] === '.' || folded[end - 1] === '…')) end -= 1;
  return folded.slice(0, end);
}

/** Shorter ones are words that may well come twice; more children than this are no body with its copies. */
const SHORTEST_COPY = 15;
const MOST_CHILDREN = 40;

/** A cut copy of a text that stands complete beside it. */
function cutCopies(block: Item): Item[] {
  const found: Item[] = [];
  const look = (item: Item) => {
    const children = childItems(item).filter((child) => textIn(child).length > SHORTEST_COPY);
    if (children.length === 1 || children.length > MOST_CHILDREN) {
      children.forEach(look);
      return;
    }
    const texts = children.map((child) => foldCut(textIn(child)));
    for (const [index, child] of children.entries()) {
      const text = texts[index] ?? '';
      const isCut = texts.some(
        (other, at) => at !== index && other.startsWith(text) && (other.length > text.length || at < index),
      );
      if (isCut) found.push(child);
      else look(child);
    }
  };
  look(block);
  return found;
}

/** The words of the blocks without other fields, page controls and cut copies. */
export function bodyText(blocks: Item[], others: Item[], shared: SharedControls): string {
  return (
    blocks
      .map((block) => textWithout(block, new Set([...others, ...pageControls(block, shared), ...cutCopies(block)])))
      .filter((text) => text !== '')
      .join('\n')
      // What stood around an expander: `…(more)`.
      .replace(/\s*[(（[]\s*[)）\]]$/, '')
      .trim()
  );
}

/** What links and buttons of several records say. */
export function sharedControls(records: RecordItems[]): SharedControls {
  const seen = new Map<string, number>();
  for (const { root, items } of records) {
    const texts = new Set(items.filter((item) => insideControl(item, root)).map(textIn));
    for (const text of texts) seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  const inMore = (least: number) =>
    new Set([...seen].filter(([text, count]) => text !== '' && count > least).map(([text]) => text));
  return { often: inMore(Math.max(1, 0.3 * records.length)), twice: inMore(1) };
}
