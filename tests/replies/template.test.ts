import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, pointFor } from '../../lib/replies/compose.ts';
import { sampleValues } from '../../lib/replies/sample-review.ts';
import { blankFor, FIELDS, fieldsIn, fillTemplate, firstWords, isNamed } from '../../lib/replies/template.ts';
import { CHANNELS, LANGUAGES, PLATFORMS } from '../../lib/reviews/review.ts';
import { check } from '../../lib/rules/check.ts';
import { complaintOf, PLATFORM_OF, REPLY_CHANNELS } from './request.ts';

describe('filling a template', () => {
  it('puts in what is known and leaves a blank for the rest', () => {
    const filled = fillTemplate('Dear {Buyer}, {shop} – { point }.', { buyer: 'Alex', shop: '  ' }, 'buyer-message');
    expect(filled).toEqual({
      text: 'Dear Alex, {shop} – {point}.',
      parts: [
        { text: 'Dear ', state: 'plain' },
        { text: 'Alex', state: 'filled' },
        { text: ', ', state: 'plain' },
        { text: '{shop}', state: 'empty' },
        { text: ' – ', state: 'plain' },
        { text: '{point}', state: 'empty' },
        { text: '.', state: 'plain' },
      ],
      empty: ['shop', 'point'],
      refused: [],
      unknown: [],
    });
  });

  it('never says a buyer’s name or order number in public', () => {
    const values = { buyer: 'Alex', order: '111-1', product: 'Apron' };
    const filled = fillTemplate('{buyer} {order} {product}', values, 'feedback-reply');
    expect(filled.text).toBe('{buyer} {order} Apron');
    expect(filled.refused).toEqual(['buyer', 'order']);
    expect(fillTemplate('{buyer} {order}', values, 'rmesse')).toMatchObject({ text: 'Alex 111-1', refused: [] });
  });

  it('knows full-width braces, and says which fields there are none of', () => {
    expect(fillTemplate('｛ｂｕｙｅｒ｝様 {colour}', { buyer: 'A' }, 'rmesse')).toMatchObject({
      text: 'A様 {colour}',
      unknown: ['{colour}'],
    });
    expect(fieldsIn('{shop}{shop}{date}{x}')).toEqual(['shop', 'date']);
  });

  it('leaves the draft’s own blank for the remedy, where it has one', () => {
    expect(fillTemplate('{remedy}いたします', {}, 'rmesse', '【対応内容】').text).toBe('【対応内容】いたします');
  });

  it('does not search what it put in', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...CHANNELS), (value, channel) => {
        const { text, parts } = fillTemplate('{product}|{shop}', { product: `{shop}${value}`, shop: 'S' }, channel);
        expect(text.endsWith('|S')).toBe(true);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });

  it.each(REPLY_CHANNELS)('leaves blanks in %s that stop the insert', (channel) => {
    for (const language of LANGUAGES) {
      for (const field of FIELDS) {
        const request = { platform: PLATFORM_OF[channel], channel, kind: null, language: null };
        const findings = check({ ...request, text: `${blankFor(field)} …` });
        expect(
          findings.find(({ rule }) => rule === 'placeholder-left'),
          `${field} ${language}`,
        ).toMatchObject({
          level: 'block',
          quote: blankFor(field),
        });
      }
    }
  });
});

describe('what the buyer said', () => {
  it('is quoted in Japanese and Chinese, a clause elsewhere', () => {
    expect(pointFor(complaintOf('ja', 'rmesse', ['defect']), 'ja')).toBe('電源が入らない');
    const english = complaintOf('en', 'buyer-message', ['defect'], {
      review: { body: 'It arrived broken.' },
      analysis: { causes: [{ cause: 'damaged', score: 0.9, evidence: [{ field: 'body', start: 3, end: 17 }] }] },
    });
    const said = pointFor(english, 'en');
    expect(said).toBe('the item arrived damaged');
    expect(compose(english).text).toContain(said);
  });
});

describe('the sample review', () => {
  it('fills every field in every language, and next to none when it is scant', () => {
    for (const language of LANGUAGES) {
      for (const platform of PLATFORMS) {
        const of = { language, platform, shopName: 'S', today: '2026-11-20' };
        const all = FIELDS.map(blankFor).join(' ');
        expect(fillTemplate(all, sampleValues({ ...of, scant: false }), null).empty).toEqual([]);
        const scant = fillTemplate(all, sampleValues({ ...of, scant: true }), null).empty;
        expect(scant).toEqual(['buyer', 'product', 'order', 'point', 'remedy']);
      }
    }
  });
});

describe('finding a template', () => {
  it('goes by the words of its name', () => {
    expect(isNamed('Late parcel (Ｊａｐａｎ)', 'japan late')).toBe(true);
    expect(isNamed('Late parcel', 'later')).toBe(false);
    expect(isNamed('x', '')).toBe(true);
    expect(firstWords('  a\n b ')).toBe('a b');
  });
});
