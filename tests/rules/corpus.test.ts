import { describe, expect, it } from 'vitest';
import { POLICIES } from '../../lib/platforms/policies.ts';
import { RULES } from '../../lib/platforms/policy.ts';
import { check } from '../../lib/rules/check.ts';
import { measure, precision, readCorpus, recall } from '../bench/rules.ts';

const corpus = readCorpus();
const BLOCK_RULES = RULES.filter(
  (rule) => rule !== 'over-promise' && rule !== 'emoji-in-japanese' && rule !== 'too-long',
);

describe('the labelled replies', () => {
  it('are many, of every rule, and about half of them clean', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(300);
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
    expect(corpus.filter(({ rules }) => rules.length === 0).length / corpus.length).toBeGreaterThan(0.3);
    const labelled = new Set(corpus.flatMap(({ rules }) => rules.map((label) => label.split(':')[0])));
    for (const rule of BLOCK_RULES) expect(labelled).toContain(rule);
  });

  it.each(BLOCK_RULES)('%s is found, and nothing else is taken for it', (rule) => {
    const { byRule, mistakes } = measure(corpus);
    const count = byRule.get(rule) ?? { right: 0, missed: 0, wrong: 0 };
    const own = mistakes.filter((mistake) => mistake.includes(` ${rule} `)).join('\n');
    expect(precision(count), own).toBeGreaterThanOrEqual(0.95);
    expect(recall(count), own).toBeGreaterThanOrEqual(0.95);
  });

  it('get the level they are labelled with, else the rule’s own', () => {
    for (const reply of corpus) {
      const findings = check(reply);
      for (const label of reply.rules) {
        const [rule, level] = label.split(':');
        const finding = findings.find((one) => one.rule === rule);
        const own = POLICIES[reply.platform].rules.find((one) => one.rule === rule)?.channels[reply.channel];
        if (finding) expect(finding.level, `${reply.id} ${label}`).toBe(level ?? own);
      }
    }
  });

  it('are quoted exactly', () => {
    for (const reply of corpus) {
      for (const { quote, start, end } of check(reply)) {
        expect(quote).not.toBe('');
        expect(reply.text.slice(start, end)).toBe(quote);
      }
    }
  });
});
