import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { encodeCp932 } from '../../lib/backup/cp932.ts';

/** What iconv-lite has no place for, and we write as its twin: one of them would be lost in every other Japanese text. */
const TWINS = '〜−‖—¢£¬¥‾\u00a0';

describe('code page 932', () => {
  it('is written as iconv-lite writes it, every character it has', () => {
    const different: string[] = [];
    let count = 0;
    for (let code = 0; code < 0x10000; code += 1) {
      // Half a character, and a control character that no text holds.
      if ((code >= 0xd800 && code < 0xe000) || code === 0x80) continue;
      const char = String.fromCharCode(code);
      if (TWINS.includes(char)) continue;
      const theirs = iconv.encode(char, 'cp932');
      const { bytes, replaced } = encodeCp932(char);
      const has = char === '?' || !theirs.equals(Buffer.from('?'));
      if (has) count += 1;
      if (has ? !theirs.equals(Buffer.from(bytes)) || replaced > 0 : replaced !== 1) different.push(char);
    }
    expect(different).toEqual([]);
    expect(count).toBeGreaterThan(7_400);
  });

  it('reads back as it was, twins as the ones the page has', () => {
    const text = '取っ手が欠け、①②㈱髙﨑ｶﾅ "引用",\r\n～−〜—¥';
    const { bytes, replaced } = encodeCp932(text);
    expect(new TextDecoder('shift_jis', { fatal: true }).decode(bytes)).toBe(
      '取っ手が欠け、①②㈱髙﨑ｶﾅ "引用",\r\n～－～―￥',
    );
    expect(replaced).toBe(0);
  });

  it('shows and counts what it does not have, once a character', () => {
    const { bytes, replaced } = encodeCp932('很好😀ü');
    expect(new TextDecoder('shift_jis').decode(bytes)).toBe('很好〓〓');
    expect(replaced).toBe(2);
  });
});
