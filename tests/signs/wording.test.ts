import { expect, it } from 'vitest';
import { isSameWording, printsOf } from '../../lib/signs/wording.ts';

const EN =
  'I ordered this lamp for the hallway and the switch gave up after two evenings, the seller never answered and I would warn everybody not to waste money here.';
const JA = '二日目の夜にスイッチが壊れてしまい、問い合わせても返事がありません。お金の無駄なのでおすすめできません。';
const share = (one: string, other: string): boolean => {
  const prints = new Set(printsOf('rakuten:a', one));
  return printsOf('rakuten:a', other).some((print) => prints.has(print));
};

it.each([
  ['letter for letter', EN, EN],
  ['in capitals, with other signs', EN, `${EN.toUpperCase().replaceAll(',', ' –')}!!!`],
  ['with a number changed', EN.replace('two', '2'), EN.replace('two', '3')],
  ['with one word changed', EN, EN.replace('lamp', 'shelf')],
  ['in Japanese', JA, JA.replace('二日目', '三日目')],
])('the same %s', (_, one, other) => {
  expect(isSameWording(one, other)).toBe(true);
  expect(share(one, other)).toBe(true);
});

it.each([
  [
    'the same complaint in other words',
    EN,
    'The switch of the lamp broke on day two. I wrote to the shop three times and got no reply, so I cannot recommend buying anything from them.',
  ],
  [
    'everybody’s praise',
    'Very good product, fast delivery, thank you!',
    'Very good product, fast delivery, thank you!',
  ],
  ['what the platform writes itself', '评价方未及时做出评价，系统默认好评！', '评价方未及时做出评价，系统默认好评！'],
  ['one word again and again', 'bad '.repeat(200), 'bad '.repeat(200)],
  ['nothing', '', ''],
])('not %s', (_, one, other) => {
  expect(isSameWording(one, other)).toBe(false);
});

it('short texts have no prints, and those of two shops are different', () => {
  expect(printsOf('rakuten:a', null)).toEqual([]);
  expect(printsOf('rakuten:a', '質量很差，不推薦')).toEqual([]);
  const other = new Set(printsOf('rakuten:b', EN));
  expect(printsOf('rakuten:a', EN).filter((print) => other.has(print))).toEqual([]);
});
