/** What we think of a review: the judgement with what was learned and what the seller said, and the seller's own tags. Pure. */
import { classify } from '../classify/classify.ts';
import type { Learned } from '../classify/learned.ts';
import { findTags } from '../classify/tags.ts';
import { withSaid } from './correct-analysis.ts';
import type { Analysis, Platform, ReviewRecord, StoredReview } from './review.ts';
import type { ShopKnowledge } from './shop-knowledge.ts';

/** Our own judgement. `learned`: from the shop's corrections; null: none. */
export function judge(record: ReviewRecord, platform: Platform, learned: Learned | null = null): Analysis {
  return classify(
    {
      title: record.title,
      body: record.body,
      followUp: record.followUp?.body ?? null,
      rating: record.rating,
      sentiment: record.sentiment,
      platform,
      kind: record.kind,
      replyable: record.replyable,
      replied: Boolean(record.reply) || record.marks.includes('replied'),
    },
    learned,
  );
}

export type Opinion = Pick<StoredReview, 'analysis' | 'tags' | 'tagged' | 'judgedWith'>;

/** What was thought of it when it was last judged. */
export const opinionOf = ({ analysis, tags, tagged, judgedWith }: StoredReview): Opinion => ({
  analysis,
  ...(tags && { tags }),
  ...(tagged && { tagged }),
  ...(judgedWith && { judgedWith }),
});

/** Its words were removed here: what was judged stays, as there is nothing left to judge. */
export const isWordless = ({ forgottenAt, wordsRemovedAt, body }: StoredReview): boolean =>
  forgottenAt !== undefined || (wordsRemovedAt !== undefined && body === null);

/** The seller's tags in its words as they are now. */
export function tagsOf(record: ReviewRecord, { tags }: ShopKnowledge): Pick<StoredReview, 'tags' | 'tagged'> {
  const texts = { title: record.title, body: record.body, followUp: record.followUp?.body ?? null };
  const found = findTags(tags, texts, record.productId);
  return found.length > 0 ? { tags: found, tagged: found.map(({ id }) => id) } : {};
}

/** Judges anew; corrections always win. */
export function opinionAnew(
  record: ReviewRecord & Pick<StoredReview, 'corrections'>,
  platform: Platform,
  knowledge: ShopKnowledge,
): Opinion {
  return {
    analysis: withSaid(judge(record, platform, knowledge.learned), { ...record, platform }),
    ...tagsOf(record, knowledge),
    ...(knowledge.stamp && { judgedWith: knowledge.stamp }),
  };
}

/** The review, thought of so and not as before. */
export function withOpinion(
  { tags: _, tagged: __, judgedWith: ___, ...review }: StoredReview,
  opinion: Opinion,
): StoredReview {
  return { ...review, ...opinion };
}
