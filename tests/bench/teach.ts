/**
 * How well fields are learned from one pointed finger: `node tests/bench/teach.ts [--mutants 6] [--show]`. On every fixture and
 * simulated review list each field in turn is taken away, pointed out in one review, and read in all of them; then on redesigned copies
 * (tests/drift) with what was learned before. Bars: nothing wrong, 95 % of the values that are there on the page it was taught on.
 */
import { parseArgs } from 'node:util';
import { finish } from '../../lib/extract/steps.ts';
import { type TaughtField, TEACHABLE, type TeachableField } from '../../lib/extract/taught.ts';
import type { LocatedRecord, Page } from '../../lib/platforms/platform.ts';
import { rulesOf, withTaught } from '../../lib/platforms/taught-reading.ts';
import { startTeaching } from '../../lib/platforms/teaching.ts';
import { basePages } from '../drift/bases.ts';
import { mutantOf, planOf } from '../drift/mutate.ts';
import type { BasePage, DriftRecord } from '../drift/page.ts';
import { adapterOf, readPage } from '../drift/read.ts';

const { values: options } = parseArgs({
  options: { mutants: { type: 'string', default: '6' }, show: { type: 'boolean', default: false } },
});

interface Sum {
  lessons: number;
  refused: number;
  there: number;
  right: number;
  wrong: number;
  drifted: number;
  held: number;
  astray: number;
}
const NONE: Sum = { lessons: 0, refused: 0, there: 0, right: 0, wrong: 0, drifted: 0, held: 0, astray: 0 };

/** As if neither reading found the field. */
const without = (located: readonly LocatedRecord[], field: TeachableField): LocatedRecord[] =>
  located.map((one) => ({
    ...one,
    record: { ...one.record, [field]: null },
    provenance: one.provenance[field] ? { ...one.provenance, [field]: 'missing' } : one.provenance,
  }));

/** A day counts as that day with its time: pages write one, machines the other. */
function isSame(a: unknown, b: unknown): boolean {
  const [x, y] = [a, b].map((value) =>
    JSON.stringify(value)
      ?.replace(/\s|\\n/g, '')
      .replace(/T\d\d:\d\d"/, '"'),
  );
  return x === y;
}

/** Only pages that are read whole can be judged record by record. */
function locatedOn(
  base: Pick<BasePage, 'platform' | 'kind' | 'url'>,
  page: Page,
  count: number,
): LocatedRecord[] | null {
  const reading = readPage(adapterOf(base), page);
  return reading && reading.located.length === count ? reading.located : null;
}

function tellFaults(
  what: string,
  found: readonly LocatedRecord[],
  records: readonly DriftRecord[],
  field: TeachableField,
) {
  if (!options.show) return;
  for (const [i, { record }] of found.entries()) {
    const truth = records[i]?.truth[field] ?? null;
    const value = record[field];
    if (value !== null && !isSame(value, truth))
      console.log(what, field, i, JSON.stringify(value), 'not', JSON.stringify(truth));
  }
}

function judge(found: readonly LocatedRecord[], records: readonly DriftRecord[], field: TeachableField) {
  let [there, right, wrong] = [0, 0, 0];
  for (const [i, { record }] of found.entries()) {
    const truth = records[i]?.truth[field] ?? null;
    const fate = records[i]?.fates.get(field);
    const isThere = truth !== null && truth !== '' && fate === undefined;
    if (isThere) there += 1;
    if (record[field] === null || fate === 'untold') continue;
    if (isSame(record[field], truth)) right += isThere ? 1 : 0;
    else wrong += 1;
  }
  return { there, right, wrong };
}

const bases = await basePages();
const sums = new Map<string, Sum>();
for (const base of bases) {
  const page: Page = { document: base.document, url: base.url };
  const whole = locatedOn(base, page, base.truth.length);
  if (!whole || whole.length < 2) continue;
  const rules = rulesOf(base.platform, page);
  const plain = base.truth.map((truth): DriftRecord => ({ truth, fates: new Map() }));
  for (const field of TEACHABLE) {
    const known = whole.flatMap(({ record }, i) =>
      record[field] && isSame(record[field], base.truth[i]?.[field]) ? [i] : [],
    );
    const teacher = known[Math.floor(known.length / 2)];
    if (teacher === undefined) continue;
    const sum = { ...(sums.get(field) ?? NONE) };
    sums.set(field, sum);
    const lacking = without(whole, field);
    const one = lacking[teacher];
    if (!one) continue;
    const places = startTeaching([one], field, base.platform, page);
    const right = places.candidates().filter(({ element }) => {
      const value = places.readAt(element)?.value;
      return value !== undefined && isSame(value, base.truth[teacher]?.[field]);
    });
    // Several places may show this value; the seller sees in the preview which of them is meant.
    const lessons = right.flatMap(({ element }) => {
      const found = finish(startTeaching(lacking, field, base.platform, page).learn(element));
      return found
        ? [{ found, hits: found.rows.filter(({ value }, i) => isSame(value, base.truth[i]?.[field])).length }]
        : [];
    });
    const lesson = lessons.sort((a, b) => b.hits - a.hits)[0]?.found;
    if (!lesson) {
      sum.refused += 1;
      if (options.show) console.log('refused', base.id, field, right.length > 0 ? 'no way' : 'no place');
      continue;
    }
    sum.lessons += 1;
    const taught: TaughtField = { pageKind: base.kind, field, ways: lesson.ways };
    const read = finish(withTaught(lacking, [taught], rules));
    const here = judge(read, plain, field);
    sum.there += here.there;
    sum.right += here.right;
    sum.wrong += here.wrong;
    tellFaults(base.id, read, plain, field);
    if (options.show && here.right < here.there)
      console.log('missed', base.id, field, here, JSON.stringify(lesson.ways));
    for (let number = 0; number < Number(options.mutants); number += 1) {
      const mutant = mutantOf(planOf(base, number));
      const other: Page = { document: mutant.document, url: base.url };
      const located = locatedOn(base, other, mutant.records.length);
      if (!located) continue;
      const drifted = finish(withTaught(without(located, field), [taught], rules));
      const there = judge(drifted, mutant.records, field);
      sum.drifted += there.there;
      sum.held += there.right;
      sum.astray += there.wrong;
      tellFaults(`${base.id}#${number} ${JSON.stringify(lesson.ways)}`, drifted, mutant.records, field);
    }
  }
}

const cells = (values: readonly (string | number)[]): string =>
  values.map((value, at) => (at === 0 ? String(value).padEnd(14) : String(value).padStart(10))).join('');
console.log(cells(['field', 'lessons', 'refused', 'there', 'right', 'wrong', 'drifted', 'held', 'astray']));
const all = { ...NONE };
for (const [field, sum] of sums) {
  console.log(cells([field, ...Object.values(sum)]));
  for (const name of Object.keys(all) as (keyof Sum)[]) all[name] += sum[name];
}
console.log(cells(['all', ...Object.values(all)]));
const isGood = all.wrong === 0 && all.astray === 0 && all.right >= 0.95 * all.there;
console.log(isGood ? 'good' : 'NOT GOOD');
process.exit(isGood ? 0 : 1);
