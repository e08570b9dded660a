/**
 * Reads the reviews of any page without knowing it: marks (stars, dates) → repeated records around them → fields by what they
 * are. What the page states for machines fills in, and speaks where nothing is shown as a list. Names of classes are hints at most. Pure: no layout, no clock, nothing written.
 */
import { type DateMark, dateMark } from './date-marks.ts';
import { fillFromStated, statedReviews } from './json-ld.ts';
import { type Item, outline, outlineOf } from './outline.ts';
import { type RatingMark, ratingMark } from './rating-marks.ts';
import { type ExtractedRecord, type ReadRecord, readFields } from './record-fields.ts';
import { type Marks, recordItems } from './records.ts';
import { repeatedGroups } from './repeated.ts';
import { chooseLists, isReviewScope } from './review-lists.ts';
import { type SentimentMark, type SentimentWord, sentimentMark } from './sentiment-marks.ts';
import { finish, mapInSteps, type Steps } from './steps.ts';

export type { ExtractedRecord } from './record-fields.ts';

/** How far a reading can be trusted: counts only, no page text. */
export interface ExtractHealth {
  /** `unreadable`: nothing on the page looks like a list of reviews; that is no proof that there are none. */
  status: 'records' | 'unreadable';
  records: number;
  /** Per field, in how many records it was found. */
  found: Record<'rating' | 'date' | 'author' | 'title' | 'body' | 'reply', number>;
}

/** What one look at a page gave. */
export interface StructuralReading {
  records: ExtractedRecord[];
  health: ExtractHealth;
}

/** Countries whose sites write the day first, by the end of the address. */
const DAY_FIRST = new Set('de at ch fr be it es nl pt br mx pl se dk no fi cz sk tr uk ie au nz in'.split(' '));

/** The page's language; where it says none (or an English of no country), the address's country if that tells more. */
export function languageOf(root: Document | Element, url: URL): string {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const language = document?.documentElement.getAttribute('lang') ?? '';
  const country = url.hostname.split('.').at(-1) ?? '';
  return /^(?:en)?$/i.test(language) && DAY_FIRST.has(country) ? country : language;
}

/** Items looked at before the page gets its thread back. */
const STEP = 400;

function* recognise(items: Item[]): Steps<Marks> {
  const ratings = new Map<Item, RatingMark>();
  const dates = new Map<Item, DateMark>();
  const sentiments = new Map<Item, SentimentMark>();
  for (const item of items) {
    const rating = ratingMark(item);
    if (rating) ratings.set(item, rating);
    const date = dateMark(item);
    if (date) dates.set(item, date);
    const sentiment = sentimentMark(item);
    if (sentiment) sentiments.set(item, sentiment);
    if (item.at % STEP === 0) yield;
  }
  return { ratings, dates, sentiments };
}

/** Cuts of the page in which enough records hold a judgement: the others needn't be read to know that they are no reviews. */
function judgedGroups({ ratings, dates, sentiments }: Marks, items: Item[]): Item[][] {
  // A bare number is no reason to cut, except in a table's cell.
  const drawn = [...ratings.values()].filter(({ trust, item }) => trust > 0 || item.key.includes(':'));
  const groups = [
    ...repeatedGroups([...dates.keys()]),
    ...repeatedGroups(drawn.map(({ item }) => item)),
    ...repeatedGroups([...sentiments.keys()]),
  ];
  const before = new Uint32Array(items.length + 1);
  for (const { at } of items) {
    const item = items[at];
    const isJudgement = item !== undefined && (ratings.has(item) || sentiments.has(item));
    before[at + 1] = (before[at] ?? 0) + (isJudgement ? 1 : 0);
  }
  const isJudged = ({ at, end }: Item) => (before[end] ?? 0) > (before[at] ?? 0);
  return groups.filter((roots) => roots.filter(isJudged).length >= 0.2 * roots.length);
}

/** A record as shown, `date` with its minute (`THH:mm`) where one stands there, the element it was read from, and what tells more. */
export interface ShownRecord extends ExtractedRecord {
  element: Element;
  /** Every rating that could be the record's: with several, `rating` is but the likeliest. */
  ratings: number[];
  /** What holds the body and little else; `null` where there is no such element. */
  bodyElement: Element | null;
  /** What shows the day. */
  dateElement: Element | null;
  /** In lists without stars. */
  sentiment: SentimentWord | null;
}

function shownPart({ root: { element }, bodyItem, dateItem, dated: _, ...record }: ReadRecord): ShownRecord {
  return { ...record, element, bodyElement: bodyItem?.element ?? null, dateElement: dateItem?.element ?? null };
}

/** The records which the page shows, in page order: for adapters, which know more about the element than this reader. */
export function* readShownRecords(root: Document | Element, url: URL): Steps<ShownRecord[]> {
  const items = outline(root);
  const marks = yield* recognise(items);
  const lists = judgedGroups(marks, items);
  const scopes = items.filter(isReviewScope);
  if (scopes.length > 0) lists.push(scopes);
  const language = languageOf(root, url);
  const read = yield* mapInSteps(lists, (roots) => readFields(recordItems(roots, items), marks, language), 1);
  return chooseLists(read).map(shownPart);
}

/** The fields of records whose elements are known, in the same order: what they are is compared among them, so give many. */
export function* readFieldsOf(elements: readonly Element[], url: URL): Steps<ShownRecord[]> {
  const [first] = elements;
  if (!first) return [];
  const { tops, items } = outlineOf(elements);
  yield;
  const marks = yield* recognise(items);
  return readFields(recordItems(tops, items), marks, languageOf(first, url)).map(shownPart);
}

/** Records in page order, completed by what the page states for machines, and how complete they are. */
export function readRecords(root: Document | Element, url: URL): StructuralReading {
  const stated = statedReviews(root);
  const shown = fillFromStated(finish(readShownRecords(root, url)), stated).map(contractPart);
  const records = shown.length > 0 ? shown : stated;
  return { records, health: healthOf(records) };
}

function contractPart({
  element: _,
  bodyElement: _body,
  dateElement: _date,
  ratings: _ratings,
  sentiment: _sentiment,
  ...record
}: ShownRecord): ExtractedRecord {
  return { ...record, date: record.date?.slice(0, 10) ?? null };
}

function healthOf(records: ExtractedRecord[]): ExtractHealth {
  const count = (has: (record: ExtractedRecord) => boolean) => records.filter(has).length;
  return {
    status: records.length > 0 ? 'records' : 'unreadable',
    records: records.length,
    found: {
      rating: count(({ rating }) => rating !== null),
      date: count(({ date }) => date !== null),
      author: count(({ author }) => author !== null),
      title: count(({ title }) => title !== null),
      body: count(({ body }) => body !== ''),
      reply: count(({ reply }) => reply !== null),
    },
  };
}
