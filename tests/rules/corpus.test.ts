import { describe, expect, it } from 'vitest';
import { POLICIES } from '../../lib/platforms/policies.ts';
import { RULES } from '../../lib/platforms/policy.ts';
import { check } from '../../lib/rules/check.ts';
import { BARS, measure, precision, readCorpus, recall } from '../bench/rules.ts';

const corpus = readCorpus();
const BLOCK_RULES = RULES.filter(
  (rule) => rule !== 'over-promise' && rule !== 'emoji-in-japanese' && rule !== 'too-long',
);

describe('the labelled replies', () => {
  it('are many, of every rule, and about half of them clean', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(900);
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
    expect(corpus.filter(({ rules }) => rules.length === 0).length / corpus.length).toBeGreaterThan(0.4);
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

  it.each(Object.entries(BARS))('in %s keep the bar of %s for rules that stop an insert', (language, bar) => {
    const count = measure(corpus).blocking.get(language) ?? { right: 0, missed: 0, wrong: 0 };
    expect(count.right + count.missed).toBeGreaterThan(8);
    expect(precision(count)).toBeGreaterThanOrEqual(bar);
    expect(recall(count)).toBeGreaterThanOrEqual(bar);
  });

  it('offer words that the check itself lets pass, in the place of those it found', () => {
    let offered = 0;
    for (const reply of corpus) {
      const before = check(reply);
      for (const finding of before) {
        const { rule, start, end, rewrite } = finding;
        if (rewrite === undefined) continue;
        const others = before.filter((one) => one !== finding);
        offered += 1;
        const mended = { ...reply, text: reply.text.slice(0, start) + rewrite + reply.text.slice(end) };
        const inside = check(mended).filter((one) => one.start < start + rewrite.length && start < one.end);
        // What the words beside it break was found before; anything else is the rewrite's doing.
        const own = inside.filter((one) =>
          one.rule === rule
            ? !others.some((old) => old.rule === rule && one.quote.includes(old.quote))
            : !others.some((old) => old.rule === one.rule),
        );
        expect(
          own.map((one) => `${one.rule} ${one.quote}`),
          `${reply.id} ${rule}: ${mended.text}`,
        ).toEqual([]);
      }
    }
    expect(offered).toBeGreaterThan(400);
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
