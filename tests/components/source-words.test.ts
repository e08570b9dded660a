import { expect, it } from 'vitest';
import { sourceWords } from '../../components/ui/source-words.ts';
import { POLICIES } from '../../lib/platforms/policies.ts';

it('names the page or the law, not our notes', () => {
  expect(sourceWords('淘宝规则: 滥发信息 (用回复做广告) (taobao.md 4.3 [K])')).toBe(
    '淘宝规则: 滥发信息 (用回复做广告)',
  );
  expect(sourceWords('返信は宣伝の場ではない (rakuten.md 5.1: no extra selling [CODE S1 S16])')).toBe(
    '返信は宣伝の場ではない',
  );
});

it('leaves words of every source in the policies', () => {
  const sources = [...JSON.stringify(POLICIES).matchAll(/"source":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, source = '']) => source,
  );
  expect(sources.length).toBeGreaterThan(20);
  for (const source of sources) {
    expect(sourceWords(source)).not.toMatch(/\.md|\[/);
    expect(sourceWords(source).trim()).not.toBe('');
  }
});
