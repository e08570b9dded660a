import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import { refilled } from '../../lib/replies/refill.ts';
import { complaintOf } from './request.ts';

const request = { ...complaintOf('en', 'buyer-message', ['defect']), today: '2026-11-09' };
const at = (blanks: Record<string, string>) => compose({ ...request, blanks });
const refill = (text: string, before: Record<string, string>, after: Record<string, string>) =>
  refilled(text, at(before), at(after), after);

describe('filling a blank in a changed draft', () => {
  const bare = at({});

  it('makes the same as composing it, where nothing was changed', () => {
    const fill = { remedy: 'exchange the item' };
    const found = { ...fill, cause: 'there was a variation within this batch' };
    const all = { ...found, date: 'November 12' };
    expect(refill(bare.text, {}, fill)).toBe(at(fill).text);
    expect(refill(at(fill).text, fill, found)).toBe(at(found).text);
    expect(refill(at(found).text, found, all)).toBe(at(all).text);
    expect(refill(at(fill).text, fill, { remedy: 'repair the item' })).toBe(at({ remedy: 'repair the item' }).text);
  });

  it('leaves the seller’s own words alone', () => {
    const text = `${bare.text.replace('Thank you', 'Many thanks')}\nPS: my own words.`;
    const filled = refill(text, {}, { remedy: 'exchange the item', cause: 'there was a variation within this batch' });
    expect(filled).toContain('Many thanks');
    expect(filled).toContain('PS: my own words.');
    expect(filled).toContain('exchange the item');
    expect(filled).not.toContain('[remedy]');
    expect(filled.indexOf('variation')).toBeGreaterThan(0);
    expect(filled.indexOf('variation')).toBeLessThan(filled.indexOf('exchange the item'));
  });

  it('fills the marker of a sentence that was rewritten', () => {
    expect(refill('Dear buyer: we can [remedy]. OK?', {}, { remedy: 'repair the item' })).toBe(
      'Dear buyer: we can repair the item. OK?',
    );
  });

  it('takes a sentence out again when its blank is emptied', () => {
    const fill = { remedy: 'exchange the item', date: 'November 12' };
    const { date, ...rest } = fill;
    expect(refill(at(fill).text, fill, rest)).not.toContain(date);
  });

  it('puts a sentence at the end of a text that has nothing of the draft left', () => {
    const filled = refill('Only mine.', {}, { cause: 'there was a variation within this batch' });
    expect(filled.startsWith('Only mine.')).toBe(true);
    expect(filled).toContain('variation');
  });
});
