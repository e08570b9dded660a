/** Precision and recall of the rule check over our own labelled replies, per rule and per language. `node tests/bench/rules.ts [-v]` */
import { readFileSync } from 'node:fs';
import { POLICIES } from '../../lib/platforms/policies.ts';
import { check } from '../../lib/rules/check.ts';
import type { CheckRequest } from '../../lib/rules/finding.ts';

/** One labelled reply: `rules` as `rule` or `rule:level`, empty when nothing may be found. */
export interface LabelledReply extends CheckRequest {
  id: string;
  rules: string[];
}

export interface Count {
  right: number;
  missed: number;
  wrong: number;
}

export interface Measured {
  byRule: Map<string, Count>;
  byLanguage: Map<string, Count>;
  /** The same for rules that stop an insert where the reply goes: what the bars are about. */
  blocking: Map<string, Count>;
  mistakes: string[];
}

/** Reads the corpus beside the rule tests. */
export function readCorpus(): LabelledReply[] {
  const file = new URL('../rules/corpus.jsonl', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledReply);
}

function add(counts: Map<string, Count>, key: string, field: keyof Count): void {
  const count = counts.get(key) ?? { right: 0, missed: 0, wrong: 0 };
  count[field] += 1;
  counts.set(key, count);
}

/** The least precision and recall of rules that stop an insert, by language. */
export const BARS: Record<string, number> = {
  ja: 0.95,
  'zh-CN': 0.95,
  'zh-TW': 0.95,
  en: 0.95,
  de: 0.9,
  fr: 0.9,
  es: 0.9,
  it: 0.9,
};

/** Does this rule stop an insert where this reply goes? A label that says `:warn` does not. */
function blocks(reply: LabelledReply, rule: string): boolean {
  const level = POLICIES[reply.platform].rules.find((one) => one.rule === rule)?.channels[reply.channel];
  return level === 'block' && !reply.rules.some((label) => label.startsWith(`${rule}:`) && !label.endsWith(':block'));
}

/** Compares what is found with what is labelled; a rule counts once per reply. */
export function measure(corpus: LabelledReply[]): Measured {
  const measured: Measured = { byRule: new Map(), byLanguage: new Map(), blocking: new Map(), mistakes: [] };
  for (const reply of corpus) {
    const findings = check(reply);
    const found = new Set(findings.map(({ rule }) => rule as string));
    const expected = new Set(reply.rules.map((label) => label.split(':')[0] ?? ''));
    const note = (rule: string, field: keyof Count) => {
      add(measured.byRule, rule, field);
      add(measured.byLanguage, reply.language ?? 'unknown', field);
      if (blocks(reply, rule)) add(measured.blocking, reply.language ?? 'unknown', field);
      if (field === 'right') return;
      const quotes = findings.filter((finding) => finding.rule === rule).map(({ quote }) => quote);
      measured.mistakes.push(`${field} ${rule} ${reply.id}: ${field === 'wrong' ? quotes.join(' | ') : reply.text}`);
    };
    for (const rule of expected) note(rule, found.has(rule) ? 'right' : 'missed');
    for (const rule of found) if (!expected.has(rule)) note(rule, 'wrong');
  }
  return measured;
}

/** Right of found. 1 when nothing was found. */
export function precision({ right, wrong }: Count): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Found of labelled. 1 when nothing was labelled. */
export function recall({ right, missed }: Count): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

function print(title: string, counts: Map<string, Count>): void {
  console.log(`${title.padEnd(24)} precision  recall    n`);
  for (const [key, count] of [...counts].sort()) {
    const n = count.right + count.missed;
    console.log(
      `${key.padEnd(24)}    ${precision(count).toFixed(3)}   ${recall(count).toFixed(3)}  ${String(n).padStart(3)}`,
    );
  }
}

if (process.argv[1] === import.meta.filename) {
  const { byRule, byLanguage, blocking, mistakes } = measure(readCorpus());
  print('rule', byRule);
  console.log('');
  print('language', byLanguage);
  console.log('');
  print('language, block rules', blocking);
  const under = [...blocking].filter(
    ([language, count]) => Math.min(precision(count), recall(count)) < (BARS[language] ?? 0),
  );
  for (const [language] of under) console.log(`${language} is under its bar of ${BARS[language]}`);
  if (under.length > 0) process.exitCode = 1;
  if (process.argv.includes('-v')) console.log(`\n${mistakes.join('\n')}`);
}
