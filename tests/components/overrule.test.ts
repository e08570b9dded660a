import { describe, expect, it } from 'vitest';
import { overruled, stoppedBy } from '../../components/sidebar/overrule.ts';
import type { Blank } from '../../lib/replies/draft.ts';
import type { Finding } from '../../lib/rules/finding.ts';

const finding = (change: Partial<Finding>): Finding => ({
  rule: 'threat',
  level: 'block',
  quote: 'x',
  start: 0,
  end: 1,
  why: '',
  clause: '',
  source: '',
  ...change,
});
const blank = (marker: string | null): Blank =>
  ({ id: 'remedy', marker, label: 'What will you do?', options: [] }) as unknown as Blank;

describe('what stops an insert', () => {
  it('is every finding at level block, blanks apart from rules', () => {
    const all = [finding({}), finding({ rule: 'marketing', level: 'warn' }), finding({ rule: 'placeholder-left' })];
    const stopping = stoppedBy(all, 'x', []);
    expect(stopping['blocked-by-rule']).toEqual([all[0]]);
    expect(stopping['unfilled-blank']).toEqual([all[2]]);
  });

  it('is an open blank of the draft as well, once, even where the check takes it for text', () => {
    const text = 'ご不便をおかけしました。〔処置〕いたします。';
    const [found] = stoppedBy([], text, [blank('〔処置〕')])['unfilled-blank'];
    expect(text.slice(found?.start, found?.end)).toBe('〔処置〕');
    const seen = finding({ rule: 'placeholder-left', quote: '〔処置〕' });
    expect(stoppedBy([seen], text, [blank('〔処置〕')])['unfilled-blank']).toEqual([seen]);
    expect(stoppedBy([], '済みです。', [blank('〔処置〕'), blank(null)])['unfilled-blank']).toEqual([]);
  });

  it('is kept finding by finding with the reason of its own question', () => {
    const stopping = stoppedBy([finding({ quote: 'y'.repeat(400) }), finding({ rule: 'placeholder-left' })], 'x', []);
    const rule = { reason: 'other' as const, note: 'agreed' };
    const open = { reason: 'misread' as const, note: '' };
    expect(overruled(stopping, { 'blocked-by-rule': rule, 'unfilled-blank': open })).toEqual([
      { rule: 'placeholder-left', quote: 'x', ...open },
      { rule: 'threat', quote: 'y'.repeat(300), ...rule },
    ]);
    expect(overruled(stopping, {})).toEqual([]);
  });
});
