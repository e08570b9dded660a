import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import type { PackLanguage } from '../../lib/replies/draft.ts';
import { editedSegments, type FactChange, factChanges } from '../../lib/replies/edited-segments.ts';
import { complaintOf, PACK_LANGUAGES } from './request.ts';

const told = (changes: readonly FactChange[]) =>
  changes.map(({ kind, was, now }) => `${kind}: ${was.join('|')} > ${now.join('|')}`);

describe('facts that are other ones now', () => {
  it.each<[PackLanguage, string, string, string[]]>([
    ['en', 'We will reply within 2 days.', 'We will reply within 3 days.', ['number: 2 > 3']],
    ['en', 'We will reply within two days.', 'We will answer in 2 days.', []],
    ['en', 'We refunded $1,299.50.', 'We refunded $1299.5 today.', ['date:  > today']],
    ['en', 'We refunded $20.', 'We refunded $30.', ['amount: $20 > $30']],
    ['en', 'We refunded 20% of it.', 'We refunded part of it.', ['amount: 20% > ']],
    [
      'en',
      'You will hear from us by November 10.',
      'You will hear from us by November 12.',
      ['date: November 10 > November 12'],
    ],
    ['en', 'You will hear from us by November 10.', 'You will hear from us by 10 November.', []],
    ['en', 'You can return it.', 'You can’t return it.', ['negation:  > n’t']],
    ['en', 'Not only that, we will help.', 'We will help.', []],
    ['ja', '3日以内にご連絡いたします。', '３日以内にお返事いたします。', []],
    ['ja', '3日以内にご連絡いたします。', '三日以内にご連絡いたします。', []],
    ['ja', '3日以内にご連絡いたします。', '5日以内にご連絡いたします。', ['number: 3 > 5']],
    ['ja', '11月10日までにご連絡いたします。', '11月12日までにご連絡いたします。', ['date: 11月10日 > 11月12日']],
    ['ja', '1,200円を返金いたします。', '1,500円を返金いたします。', ['amount: 1,200円 > 1,500円']],
    ['ja', '返品を承ります。', '返品は承れません。', ['negation:  > ません']],
    ['ja', 'ご不便をおかけしました。', 'ご不便をおかけし、申し訳ございません。', []],
    ['ja', '必ずご連絡いたします。', 'ご連絡いたします。', []],
    ['zh-CN', '我们会在两天内答复。', '我们会在2天内回复您。', []],
    ['zh-CN', '我们会在两天内答复。', '我们会在三天内答复。', ['number: 两 > 三']],
    ['zh-CN', '可以退货。', '不可以退货。', ['negation:  > 不']],
    ['zh-CN', '给您带来麻烦，很抱歉。', '给您带来不便，很抱歉。', []],
    ['zh-CN', '退您20元。', '退您30元。', ['amount: 20元 > 30元']],
    ['zh-CN', '明天发货。', '后天发货。', ['date: 明天 > 后天']],
    ['zh-TW', '可以退貨。', '沒辦法退貨。', ['negation:  > 沒']],
    ['zh-TW', '十二天內出貨。', '12天內出貨。', []],
    ['de', 'Wir erstatten Ihnen 1.299,50 €.', 'Wir erstatten Ihnen 1299,50 €.', []],
    [
      'de',
      'Wir melden uns bis zum 10. November.',
      'Wir melden uns bis zum 12. November.',
      ['date: 10. November > 12. November'],
    ],
    ['de', 'Ein Umtausch ist möglich.', 'Ein Umtausch ist nicht möglich.', ['negation:  > nicht']],
    ['de', 'Sie haben zwei Artikel.', 'Sie haben drei Artikel.', ['number: zwei > drei']],
    ['fr', 'Vous pouvez le renvoyer.', 'Vous ne pouvez pas le renvoyer.', ['negation:  > pas']],
    ['fr', 'd’ici le 1er décembre', 'd’ici le 2 décembre', ['date: 1er décembre > 2 décembre']],
    ['fr', 'un article neuf', 'un article tout neuf', []],
    ['es', 'Le responderemos el 10 de noviembre.', 'Le responderemos el lunes.', ['date: 10 de noviembre > lunes']],
    ['es', 'Puede devolverlo.', 'No puede devolverlo.', ['negation:  > No']],
    [
      'it',
      'Può restituirlo entro 14 giorni.',
      'Non può restituirlo entro 30 giorni.',
      ['number: 14 > 30', 'negation:  > Non'],
    ],
    ['it', 'entro l’8 novembre', 'entro il 9 novembre', ['date: 8 novembre > 9 novembre']],
  ])('%s: “%s” and “%s”', (language, before, after, expected) => {
    expect(told(factChanges(before, after, language))).toEqual(expected);
  });
});

describe('sentences of a draft in the box', () => {
  const draft = ['Hello.\n\n', 'We are sorry. ', 'We reply within 2 days. ', 'Please write to us.\n\n', 'Sora'];
  const states = (text: string) => editedSegments(draft, text, 'en').map(({ state }) => state[0]);

  it('are kept, changed or removed, whatever stands between them', () => {
    expect(states(draft.join(''))).toEqual(['k', 'k', 'k', 'k', 'k']);
    expect(states('Hello.\n\nAh well. We are sorry. We reply within 2 days. Please write to us. Sora')).toEqual([
      'k',
      'k',
      'k',
      'k',
      'k',
    ]);
    expect(states('Hello.\n\nWe are sorry. Please write to us.\n\nSora')).toEqual(['k', 'k', 'r', 'k', 'k']);
    expect(states('Hello.\n\nWe are sorry. We reply within 5 days. Please write to us.\n\nSora')).toEqual([
      'k',
      'k',
      'c',
      'k',
      'k',
    ]);
    expect(states('')).toEqual(['r', 'r', 'r', 'r', 'r']);
  });

  it('are compared each with what took its place', () => {
    const text = 'Hello.\n\nWe are very sorry about it. We reply within 5 days. Sora';
    const edits = editedSegments(draft, text, 'en');
    expect(edits.map(({ state }) => state)).toEqual(['kept', 'changed', 'changed', 'removed', 'kept']);
    expect(edits[1]?.changes).toEqual([]);
    expect(told(edits[2]?.changes ?? [])).toEqual(['number: 2 > 5']);
  });

  it('are all kept in an untouched draft of any language, and facts never change by themselves', () => {
    for (const language of PACK_LANGUAGES) {
      const { segments, text } = compose(complaintOf(language, 'buyer-message', ['defect']));
      const sentences = segments.map((segment) => segment.text);
      expect(editedSegments(sentences, text, language).every(({ state }) => state === 'kept')).toBe(true);
      for (const sentence of sentences) expect(factChanges(sentence, sentence, language)).toEqual([]);
    }
  });

  it('takes any text whatever, in time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PACK_LANGUAGES),
        fc.array(fc.string({ unit: 'binary' })),
        fc.string({ unit: 'binary' }),
        (language, sentences, text) => {
          expect(editedSegments(sentences, text, language)).toHaveLength(sentences.length);
        },
      ),
    );
    const begun = performance.now();
    for (const language of PACK_LANGUAGES) {
      for (const unit of ['1,', '一', '不', 'no ', '3 ', '10.', 'ない。', '$1', '. ', 'a. ', '1 1 1 ']) {
        editedSegments(draft, unit.repeat(100_000 / unit.length), language);
      }
    }
    expect(performance.now() - begun).toBeLessThan(20_000);
  }, 60_000);
});
