/** Templates that suit a review, and why. */
import { describe, expect, it } from 'vitest';
import { causesOfTemplate, suggestTemplates } from '../../lib/reviews/suggested-templates.ts';
import type { Template } from '../../lib/reviews/template-rows.ts';

const template = (name: string, text: string, change: Partial<Template> = {}): Template => ({
  ...{ id: name, group: name, name, platform: null, channel: null, language: 'en', text },
  ...{ usedCount: 0, usedAt: null, changedAt: 0 },
  ...change,
});
const late = template('Late delivery', 'We are sorry that your parcel arrived late, {buyer}.');
const damaged = template('In pieces', 'We are sorry that {product} reached you damaged. {remedy}');
const thanks = template('Thanks', 'Thank you for your kind words, {buyer}!', { usedCount: 9 });
const blank = template('Opening', 'Hello {buyer}, {shop} here.');
const asked = { platform: 'amazon', language: 'en' } as const;
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

describe('a template', () => {
  it.each([
    [late, 'late'],
    [damaged, 'damaged'],
    [template('配送遅れ', '{buyer}様 商品の到着が遅くなり、誠に申し訳ございません。', { language: 'ja' }), 'late'],
    [template('物流', '亲，非常抱歉物流太慢让您久等了。', { language: 'zh-CN' }), 'late'],
    [template('Verspätung', 'Es tut uns leid, dass Ihre Bestellung so spät ankam.', { language: 'de' }), 'late'],
  ])('is about what its words are: $name', (row, cause) => {
    expect(causesOfTemplate(row, 'amazon')).toContain(cause);
  });

  it('of thanks, or of fields alone, is about nothing', () => {
    for (const row of [thanks, blank]) expect(causesOfTemplate(row, 'amazon')).toEqual([]);
    expect(causesOfTemplate(template('Retard', '{point} {remedy}', { language: 'nl' }), 'amazon')).toEqual([]);
  });
});

describe('suggested are', () => {
  it('those for what the review is most about, then those used most that name no cause', () => {
    const found = suggestTemplates([blank, thanks, damaged, late], { ...asked, causes: ['late', 'damaged'] });
    expect(found).toEqual([
      { id: 'Late delivery', causes: ['late'] },
      { id: 'In pieces', causes: ['damaged'] },
      { id: 'Thanks', causes: [] },
    ]);
  });

  it('of two for the same cause the one used more, and no more than three', () => {
    const again = (n: number) => template(`Late ${n}`, late.text, { usedCount: n });
    const found = suggestTemplates([late, again(1), again(7), again(3)], { ...asked, causes: ['late'] });
    expect(ids(found)).toEqual(['Late 7', 'Late 3', 'Late 1']);
  });

  it('never those for other causes, in another language, or never used without a cause', () => {
    const french = template('Retard', 'Votre colis est arrivé en retard.', { language: 'fr', usedCount: 5 });
    expect(suggestTemplates([late, blank, french], { ...asked, causes: ['size'] })).toEqual([]);
    expect(ids(suggestTemplates([late, thanks], { ...asked, causes: [] }))).toEqual(['Thanks']);
  });
});
