/**
 * How well pages are read after a redesign: `node tests/bench/drift.ts [--count 2000] [--platform amazon] [--kind feedback-manager]
 * [--operator cards] [--alone] [--worst] [--show <mutant>]`. Every fixture and simulated review list is redesigned with fixed
 * seeds (tests/drift) and read as the extension reads it.
 * Bars: 95 % of the records complete whose information is still there, no wrong field, no page that is silently not read.
 * `--alone`: only mutants of one operator. `--worst`: names the mutants with most wrong fields, then those that read worst.
 * `--show`: writes one mutant's page to the temporary folder and prints what was not right.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePages } from '../drift/bases.ts';
import { serialise } from '../drift/dom.ts';
import { declared, wrongOf } from '../drift/judge.ts';
import { planOf, stepsOf } from '../drift/mutate.ts';
import { type Outcome, plansOf, tryOut } from '../drift/survey.ts';
import { completeness, count, type Sum, type Tally, topCauses } from '../drift/tally.ts';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    platform: { type: 'string' },
    kind: { type: 'string' },
    operator: { type: 'string' },
    alone: { type: 'boolean', default: false },
    worst: { type: 'boolean', default: false },
    show: { type: 'string' },
  },
});

const COMPLETE_BAR = 0.95;
/** Lines of `--worst`. */
const MOST_NAMED = 60;
const HEAD = ['', 'pages', 'records', 'complete', 'wrong', 'unread: said', 'late', 'lie', 'silent'];

const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(32) : String(cell).padStart(at === 5 ? 13 : 9))).join('');

const row = (name: string, sum: Sum): string =>
  line([
    name,
    sum.pages,
    sum.records,
    `${(100 * completeness(sum)).toFixed(1)} %`,
    sum.wrong,
    sum.said,
    sum.late,
    sum.lie,
    sum.silent,
  ]);

function table(title: string, tally: Tally): void {
  console.log(`\n${line([title, ...HEAD.slice(1)])}`);
  for (const [name, sum] of [...tally].toSorted(([a], [b]) => (a < b ? -1 : 1))) console.log(row(name, sum));
}

function show(name: string, { plan, mutant, verdict }: Outcome): void {
  const file = join(tmpdir(), `drift-${name.replace(/[^a-z0-9]+/gi, '-')}.html`);
  writeFileSync(file, serialise(mutant.document));
  console.log(`${name}: ${stepsOf(plan)}\n${file}\nstatus ${verdict.status}`);
  for (const record of verdict.records) {
    const fates = [...(mutant.records[record.index]?.fates ?? [])]
      .map(([field, fate]) => `${field} ${fate}`)
      .join(', ');
    const state = record.complete ? 'complete' : record.read ? 'not complete' : 'unread';
    console.log(`\n[${record.index}] ${state}${record.expected ? '' : ', not expected'}${fates ? ` (${fates})` : ''}`);
    for (const { field, verdict: fault, want, got } of record.faults) {
      console.log(`  ${field} ${fault}: ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`);
    }
    if (!record.read) console.log(`  truth: ${JSON.stringify(mutant.records[record.index]?.truth)}`);
  }
  for (const extra of verdict.extras) console.log(`\nEXTRA ${JSON.stringify(extra)}`);
}

function sayCauses(tally: Tally): void {
  console.log('\nWhat was not right, most frequent first:');
  for (const [name, sum] of tally) {
    const causes = topCauses(sum, 8).map(([cause, times]) => `${cause} ${times}`);
    if (causes.length > 0) console.log(`  ${name}: ${causes.join(' · ')}`);
  }
}

function sayWorst(outcomes: readonly Outcome[]): void {
  const share = ({ verdict }: Outcome): number => {
    const expected = verdict.records.filter((record) => record.expected);
    return expected.length === 0 ? 1 : expected.filter(({ complete }) => complete).length / expected.length;
  };
  const bad = ({ verdict }: Outcome): boolean =>
    wrongOf(verdict) > 0 || ['lie', 'silent'].includes(declared(verdict) ?? '');
  const worst = outcomes.filter((one) => bad(one) || share(one) < COMPLETE_BAR);
  for (const one of worst
    .toSorted((a, b) => wrongOf(b.verdict) - wrongOf(a.verdict) || share(a) - share(b))
    .slice(0, MOST_NAMED)) {
    const unread = declared(one.verdict);
    console.log(
      `${one.plan.name}  wrong ${wrongOf(one.verdict)}  complete ${(100 * share(one)).toFixed(0)} %${unread ? `  unread (${unread})` : ''}  ${stepsOf(one.plan)}`,
    );
  }
}

const bases = await basePages();

if (options.show !== undefined) {
  const [id = '', number = ''] = options.show.split('#');
  const base = bases.find((one) => one.id === id);
  if (!base) throw new Error(`No page ${id}. There are: ${bases.map((one) => one.id).join(', ')}`);
  show(options.show, tryOut(planOf(base, Number(number))));
  process.exit(0);
}

const started = performance.now();
const total: Tally = new Map();
const byKind: Tally = new Map();
const byOperator: Tally = new Map();
const alone: Tally = new Map();
const outcomes: Outcome[] = [];
for (const plan of plansOf(bases, Number(options.count), options)) {
  const outcome = tryOut(plan);
  const { platform, kind } = plan.base;
  const names = plan.steps.map(({ operator }) => operator.name);
  count(total, ['all'], outcome.verdict);
  count(byKind, [`${platform} ${kind}`], outcome.verdict);
  count(byOperator, names, outcome.verdict);
  if (names.length === 1)
    count(
      alone,
      names.map((name) => `${platform} ${kind} ${name}`),
      outcome.verdict,
    );
  if (options.worst) outcomes.push(outcome);
}

const sum = total.get('all');
if (!sum) throw new Error('No mutant fits this choice');
if (options.worst) sayWorst(outcomes);
table('page kind', byKind);
table('operator (with others)', byOperator);
if (alone.size > 0) table('operator alone', alone);
sayCauses(byKind);
table('', total);
const bars = completeness(sum) >= COMPLETE_BAR && sum.wrong === 0 && sum.lie === 0 && sum.silent === 0;
console.log(
  `\n${sum.pages} redesigned pages in ${((performance.now() - started) / 1000).toFixed(0)} s. Bars (95 % complete, 0 wrong, 0 lies, 0 silent): ${bars ? 'kept' : 'NOT kept'}`,
);
process.exit(0);
