import { describe, expect, it } from 'vitest';
import { askedFor } from '../../lib/replies/asked-for.ts';
import { analysisOf } from './request.ts';

const of = (body: string, asks = false) =>
  askedFor({ title: null, body, followUp: null, analysis: analysisOf({ asks }) });

describe('what the buyer asks for', () => {
  it.each([
    ['返金してください。', ['refund']],
    ['交換をお願いします。連絡ください。', ['exchange', 'contact']],
    ['すぐに返金されました。ありがとう。', []],
    ['要求退款，太差了', ['refund']],
    ['已经退款了，客服态度好', []],
    ['麻煩補寄缺少的零件', ['resend']],
    ['I want my money back!', ['refund']],
    ['They refunded the price at once.', []],
    ['Please send me a refund.', ['refund']],
    ['Could you please send the missing screw?', ['resend']],
    ['Ich möchte mein Geld zurück.', ['refund']],
    ['Bitte melden Sie sich bei mir.', ['contact']],
    ['Je voudrais être remboursé.', ['refund']],
    ['Quiero un cambio de talla.', ['exchange']],
    ['Vorrei un rimborso.', ['refund']],
    ['Does it fit a 15 inch laptop?', ['answer']],
    ['Lovely, thank you.', []],
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  it('believes the judgement where the words say nothing particular, but not without words', () => {
    expect(of('サイズを教えて', true)).toEqual(['answer']);
    expect(of('', true)).toEqual([]);
  });

  it('does not take long for any text', () => {
    const begun = performance.now();
    for (const unit of ['please ', 'bitte ', '请', 'quiero ', 'voudrais ', '返金']) of(unit.repeat(20_000));
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
