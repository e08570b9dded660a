/** The fields of the records of one list, each found by what it is in all of them together. */
import { authorName, authorSlot, isNameLike, nameIn } from './author.ts';
import { beforeDate } from './date-marks.ts';
import { type Item, ownText, pathFrom, textIn, within } from './outline.ts';
import { bodyBlocks, bodySlot, bodyText, sharedControls } from './prose.ts';
import { datesOf, type FoundMark, possibleRatings, ratingPlaces, ratingsOf, sentimentsOf } from './record-marks.ts';
import { type Marks, type RecordItems, type Slot, textSlots } from './records.ts';
import { isReplyLabel, replyBox, replyText } from './reply.ts';
import type { SentimentWord } from './sentiment-marks.ts';
import { isBegun, titleSlot, unquoteAll } from './title.ts';

/** One review as read by structure; `null` where the record doesn't show the field, `''` for a review without words. */
export interface ExtractedRecord {
  rating: number | null;
  /** Top of the list's scale, 5 or 10. */
  ratingMax: number | null;
  /** `YYYY-MM-DD`; `null` also for a day told from today. */
  date: string | null;
  author: string | null;
  title: string | null;
  body: string;
  reply: string | null;
}

/** A record with what deciding about its list needs. */
export interface ReadRecord extends ExtractedRecord {
  root: Item;
  /** Shows a day, if only a relative one. */
  dated: boolean;
  /** The judgement of a list without stars. */
  sentiment: SentimentWord | null;
  /** Every rating that could be the record's, on the list's scale. */
  ratings: number[];
  /** The one item which the body was read from. */
  bodyItem: Item | null;
  /** What shows the day. */
  dateItem: Item | null;
}

const isPresent = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** Reads every field of every record. `language` is the page's BCP 47 tag or `''`. */
export function readFields(records: RecordItems[], marks: Marks, language: string): ReadRecord[] {
  const ratings = ratingsOf(records, marks);
  const possible = possibleRatings(records, marks);
  const dates = datesOf(records, marks, language);
  const sentiments = sentimentsOf(records, marks);
  const max = ratings.find(isPresent)?.value.max ?? null;
  const walls = records.map((_, index) =>
    [ratings[index]?.item, dates[index]?.item, sentiments[index]?.item].filter(isPresent),
  );
  const texts = readTexts(records, walls, marks);
  nameBeforeDates(texts, dates);
  return records.map(({ root }, index) => ({
    root,
    dated: isPresent(dates[index]),
    sentiment: sentiments[index]?.value ?? null,
    rating: ratings[index]?.value.rating ?? null,
    ratingMax: max,
    ratings: possible[index] ?? [],
    date: dates[index]?.value ?? null,
    dateItem: dates[index]?.item ?? null,
    ...(texts[index] ?? NO_TEXTS),
  }));
}

/** The line of the day may begin with the author: taken where it says so (`by`), or where no other author was found. */
function nameBeforeDates(texts: Texts[], dates: (FoundMark<string | null> | null)[]): void {
  const words = dates.map((date) => (date ? beforeDate(textIn(date.item)) : null));
  const names = words.map((word) => (word === null ? null : authorName(word)));
  const given = names.filter(isPresent);
  const said = words.filter((word, index) => word !== null && word !== names[index]).length;
  if (said < 0.8 * texts.length && texts.some(({ author }) => author !== null)) return;
  if (given.length < 0.8 * texts.length || given.filter(isNameLike).length < 0.8 * given.length) return;
  if (given.length > 3 && new Set(given).size < 0.3 * given.length) return;
  texts.forEach((one, index) => {
    const name = names[index] ?? null;
    if (one.title === null && one.author !== null && one.author !== name) one.title = one.author;
    one.author = name;
  });
}

type Texts = Pick<ReadRecord, 'author' | 'title' | 'body' | 'reply' | 'bodyItem'>;
const NO_TEXTS: Texts = { author: null, title: null, body: '', reply: null, bodyItem: null };

/** The block itself, or what holds all of them and isn't the record. */
function holderOf(blocks: Item[], root: Item): Item | null {
  const [first, ...others] = blocks;
  if (!first || others.length === 0) return first ?? null;
  let at = first.parent;
  while (at && at !== root && !others.every((other) => at && within(other, at))) at = at.parent;
  return at === root ? null : at;
}

function readTexts(records: RecordItems[], walls: Item[][], marks: Marks): Texts[] {
  const replies = records.map((record, index) => replyBox(record, walls[index] ?? [], marks.dates));
  const labels = ratingPlaces(records, marks);
  const isLabel = (item: Item, index: number): boolean =>
    marks.ratings.has(item) && labels.has(pathFrom(records[index]?.root ?? item, item));
  const isDate = (item: Item): boolean => (marks.dates.get(item)?.trust ?? 2) < 2 && textIn(item).length < 60;
  const known = (item: Item, index: number): boolean =>
    (walls[index] ?? []).includes(item) ||
    isLabel(item, index) ||
    isReplyLabel(item) ||
    isInButton(item, records[index]?.root) ||
    isDate(item) ||
    (replies[index] ? within(item, replies[index]) : false);
  const slots = textSlots(records, known);
  const body = bodySlot(slots, records.length);
  if (!body) return records.map(() => NO_TEXTS);
  const rest = slots.filter((slot) => slot !== body);
  const author = authorSlot(rest, records.length);
  const withoutAuthor = rest.filter((slot) => slot !== author);
  const title = titleSlot(withoutAuthor, { ratings: walls.map(([first]) => first), body }, records.length);
  const controls = sharedControls(records);

  const taken: Item[][] = [];
  const found = records.map((record, index): Texts => {
    const titleItem = title?.units[index]?.[0];
    const authorItem = author ? unitNear(author, rest, index) : undefined;
    const reply = replies[index];
    const others = [...(walls[index] ?? []), titleItem, authorItem, reply].filter(isPresent);
    taken.push([...(walls[index] ?? []), titleItem, authorItem].filter(isPresent));
    const blocks = bodyBlocks(unitsAt(body, record, index), others, record);
    return {
      author: authorItem ? nameIn(authorItem) : null,
      title: titleItem ? textIn(titleItem) : null,
      body: bodyText(blocks, others, controls),
      reply: reply ? replyText(reply) : null,
      bodyItem: holderOf(blocks, record.root),
    };
  });
  const titles = unquoteAll(found.map((texts) => texts.title));
  const begun = isBegun(
    titles,
    found.map((texts) => texts.body),
  );
  found.forEach((texts, index) => {
    const own = titles[index] ?? null;
    texts.title = own;
    if (begun && own !== null) texts.body = `${own} ${texts.body}`;
  });
  return withOtherShape(found, records, taken, marks);
}

/** Shorter than this on average is a counter or a place, not what people wrote. */
const SHORTEST_PROSE = 12;

/** Records whose body stands elsewhere (a second list of another make) are read once more by themselves. */
function withOtherShape(found: Texts[], records: RecordItems[], walls: Item[][], marks: Marks): Texts[] {
  const left = found.flatMap(({ body }, index) => (body === '' ? [index] : []));
  if (left.length < 2 || left.length === found.length) return found;
  const pick = <T>(from: T[]): T[] => from.filter((_, index) => left.includes(index));
  const again = readTexts(pick(records), pick(walls), marks);
  const length = again.reduce((sum, { body }) => sum + body.length, 0) / again.length;
  if (length < SHORTEST_PROSE || again.some(({ body }) => body === '')) return found;
  return found.map((texts, index) => {
    const other = again[left.indexOf(index)];
    return other ? { ...other, author: texts.author ?? other.author, title: texts.title ?? other.title } : texts;
  });
}

function isInButton(item: Item, root: Item | undefined): boolean {
  for (let at: Item | null = item; at && at !== root; at = at.parent) {
    if (at.tag === 'button' || at.tag === 'option' || at.attributes.get('role') === 'button') return true;
  }
  return false;
}

/** A body may be a full stop or a smile, which no other field is taken for. */
function unitsAt(slot: Slot, record: RecordItems, index: number): Item[] {
  const units = slot.units[index] ?? [];
  if (units.length > 0) return units;
  return record.items.filter(
    (item) =>
      ownText(item) !== '' && [pathFrom(record.root, item), pathFrom(record.root, item, 'place')].includes(slot.path),
  );
}

/** What stands in the slot, or else a little above, below or beside it (a name without the link others have). */
function unitNear(slot: Slot, slots: Slot[], index: number): Item | undefined {
  const [exact] = slot.units[index] ?? [];
  if (exact) return exact;
  const ending = slot.path.split('>').slice(-2).join('>');
  const near = slots.find(
    (other) =>
      (other.units[index]?.length ?? 0) > 0 &&
      (slot.path.startsWith(`${other.path}>`) || other.path.startsWith(`${slot.path}>`) || other.path.endsWith(ending)),
  );
  return near?.units[index]?.[0];
}
