/** Learning from one pointed finger: which ways lead from any record to the field, tried on all of them before anything is kept. */
import type { ReviewRecord } from '../reviews/review.ts';
import type { Lesson, LessonRow } from './lesson.ts';
import type { Steps } from './steps.ts';
import { TAUGHT_TEXTS, type TaughtWay, type TeachableField } from './taught.ts';
import { MOST_WAYS } from './taught-grammar.ts';
import {
  type KnownRecord,
  type PageRules,
  type RecordTree,
  readByWay,
  readTaught,
  sameValue,
  treeOf,
} from './taught-reader.ts';
import type { TaughtText, TaughtValue } from './taught-value.ts';
import { meantBy } from './teach-target.ts';
import { labelIn, waysTo } from './teach-ways.ts';
import { fold } from './text.ts';

/** Ways are compared on so many records; the preview then reads all. */
const SAMPLE = 24;

function sampleOf(records: readonly KnownRecord[], index: number, field: TeachableField): RecordTree[] {
  const from = Math.max(0, Math.min(index - SAMPLE / 2, records.length - SAMPLE));
  return records.slice(from, from + SAMPLE).map((known) => treeOf(known, field));
}

/** What one way reads in the sample. */
interface Trial {
  way: TaughtWay;
  found: (TaughtText | null)[];
  /** In how many records it is such a field. */
  hits: number;
}

/** Of ways that last, and of those that are the last resort. */
interface Trials {
  lasting: Trial[];
  resort: Trial[];
}

const isHit = (one: TaughtText | null): one is TaughtText => one !== null && (one.value ?? one.numbers) !== null;

function tryOut(way: TaughtWay, field: TeachableField, sample: readonly RecordTree[], rules: PageRules): Trial {
  const found = sample.map((tree) => readByWay(way, field, tree, rules));
  return { way, found, hits: found.filter(isHit).length };
}

const agree = (a: Trial, b: Trial): boolean =>
  a.found.every((one, i) => {
    const other = b.found[i] ?? null;
    return !isHit(one) || !isHit(other) || sameValue(one, other);
  });

const mostOf = (trials: readonly Trial[]): number => Math.max(0, ...trials.map(({ hits }) => hits));

/** Those that read about as many records as the best of them, and nothing else than it. */
function steady(trials: readonly Trial[]): TaughtWay[] {
  const most = mostOf(trials);
  const [first, ...others] = trials.filter(({ hits }) => hits > 0 && hits >= 0.9 * most);
  if (!first) return [];
  const ways = [first, ...others.filter((other) => agree(first, other))].map(({ way }) => way);
  const labels = ways.filter(({ by }) => by === 'label').slice(0, 1);
  return [...ways.filter(({ by }) => by !== 'label').slice(0, MOST_WAYS - 1), ...labels];
}

/** The lasting ways, unless they lead nowhere in most of the records that the last resort reads. */
const choose = ({ lasting, resort }: Trials): TaughtWay[] =>
  steady(2 * mostOf(lasting) < mostOf(resort) ? resort : lasting);

/** Words which the page puts in front of the value in most records, in the value's own element. */
function wordsBefore({ lasting, resort }: Trials): string | null {
  const texts = [...lasting, ...resort][0]?.found.flatMap((one) => (one ? [labelIn(one.text)] : [])) ?? [];
  const [label = null] = texts;
  const same = texts.filter((one) => one === label).length;
  return label !== null && same > 1 && same >= 0.8 * texts.length ? label : null;
}

/** A day is the same as that day with its time. */
const DAY = /^\d{4}-\d\d-\d\d$/;

function isSame(value: TaughtValue, known: NonNullable<ReviewRecord[TeachableField]>): boolean {
  if (typeof value === 'number' || typeof known === 'number') return value === known;
  const [a = '', b = ''] = [value, known].map((one) => fold(typeof one === 'string' ? one : one.body));
  return a === b || (DAY.test(a) && b.startsWith(a)) || (DAY.test(b) && a.startsWith(b));
}

function rowOf(found: TaughtText | null, known: ReviewRecord[TeachableField]): LessonRow {
  if (!found) return { state: 'nothing', text: '', value: null };
  const { text, value } = found;
  if (value === null) return { state: 'implausible', text, value };
  const state = known === null || known === '' ? 'read' : isSame(value, known) ? 'agrees' : 'differs';
  return { state, text, value };
}

function isAlike(rows: readonly LessonRow[], field: TeachableField): boolean {
  const values = rows.flatMap(({ value }) => (value === null ? [] : [JSON.stringify(value)]));
  const mayBe = field === 'rating' || field === 'postedAt' || field === 'productTitle';
  return !mayBe && values.length > 2 && new Set(values).size === 1;
}

/**
 * What can be learned from `target`, standing in `records[index]`. null: nothing there is such a field, or no way leads there
 * that holds. `records` are all of the page, as known without this field's lesson.
 */
export function* learn(
  records: readonly KnownRecord[],
  index: number,
  target: Element,
  field: TeachableField,
  rules: PageRules,
): Steps<Lesson | null> {
  const known = records[index];
  if (!known) return null;
  const tree = treeOf(known, field);
  const item = meantBy(target, field, tree, rules);
  if (!item) return null;
  const sample = sampleOf(records, index, field);
  yield;
  const trialsOf = function* (ways: readonly TaughtWay[]): Steps<Trial[]> {
    const trials: Trial[] = [];
    for (const way of ways) {
      const trial = isHit(readByWay(way, field, tree, rules)) ? tryOut(way, field, sample, rules) : null;
      // A label is one because the records have it in common: a word of one buyer with a colon is none.
      const isCommon = way.by !== 'label' || sample.length < 3 || 2 * (trial?.hits ?? 0) >= sample.length;
      if (trial && isCommon) trials.push(trial);
      yield;
    }
    return trials;
  };
  const tries = function* (after: string | null): Steps<Trials> {
    const { lasting, resort } = waysTo(item, field, tree, after);
    return { lasting: yield* trialsOf(lasting), resort: yield* trialsOf(resort) };
  };
  const plain = yield* tries(null);
  const after = TAUGHT_TEXTS.includes(field) ? wordsBefore(plain) : null;
  const ways = choose(after === null ? plain : yield* tries(after));
  if (ways.length === 0) return null;
  const rows = (yield* readTaught(records, { field, ways }, rules)).map((found, i) =>
    rowOf(found, records[i]?.record[field] ?? null),
  );
  return { field, ways, rows, alike: isAlike(rows, field) };
}
