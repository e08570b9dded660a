import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import type { DraftRequest } from '../../lib/replies/draft.ts';
import { SITUATIONS } from '../../lib/replies/situation-kinds.ts';
import { CAUSES } from '../../lib/reviews/review.ts';
import { complaintOf, situationRequest } from './request.ts';

/** Words of courtesy that sound like a form letter when two sentences of one Japanese reply use them. */
const ONCE =
  '承 要望|ご?希望 受け止め 参考 改善 見直 努[めり]|努力 幸い お聞かせ お知らせ ご期待 ご満足 ご意見 お声 詳し 担当部門 大切 一同 拝見 ご指摘 共有 ご連絡 いただいた内容 恐れ入り|お手数 ご感想 心より 状況 検討 お困り 嬉し 安心 ご案内 励み 何より'
    .split(' ')
    .map((word) => new RegExp(word));

/** The places of Japanese sellers. */
const CHANNELS = ['feedback-reply', 'buyer-message', 'review-comment', 'rmesse'] as const;

/** Words that more than one sentence of a draft holds, over as many variants. */
function echoes(request: DraftRequest, variants: number): string[] {
  return Array.from({ length: variants }, (_, variant) => compose({ ...request, variant })).flatMap(({ segments }) =>
    ONCE.flatMap((word) => {
      const said = segments.filter(({ text }) => word.test(text)).map(({ text }) => text.trim());
      return said.length > 1 ? [`${word.source}: ${said.join(' … ')}`] : [];
    }),
  );
}

describe('a Japanese reply', () => {
  it.each(CHANNELS)(
    'says no word of courtesy in two sentences: %s',
    (channel) => {
      for (const kind of SITUATIONS) {
        // An invitation speaks of impressions as often as it must.
        if (kind !== 'invitation') expect(echoes(situationRequest(kind, 'ja', channel), 24), kind).toEqual([]);
      }
      for (const cause of CAUSES) {
        const slight = {
          analysis: { severity: 1 as const, sentiment: 'mixed' as const },
          review: { rating: 4 as const },
        };
        expect(echoes(complaintOf('ja', channel, [cause]), 24), cause).toEqual([]);
        expect(echoes(complaintOf('ja', channel, [cause], slight), 24), cause).toEqual([]);
      }
    },
    60_000,
  );
});
