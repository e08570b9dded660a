/** What of the seller's own words on the judgement stands in a backup: corrections and tags. */
import * as z from 'zod/mini';
import { MOST_EXAMPLES, MOST_TAGS, type TagFinding } from '../classify/tags.ts';
import type { TagRow } from '../db.ts';
import { LONGEST_TEXT, LONGEST_WORD } from '../reviews/fit-record.ts';
import * as review from '../reviews/review.ts';

type Shape<T> = Record<keyof T, z.ZodMiniType>;

const count = z.int().check(z.minimum(0));
const word = z.string().check(z.maxLength(LONGEST_WORD));
const span = z.object({ field: z.enum(['title', 'body', 'followUp']), start: count, end: count });
const quoted = z.object({ ...span.shape, quote: z.string().check(z.maxLength(LONGEST_TEXT)) });

const said = {
  at: z.number(),
  words: z.array(quoted).check(z.maxLength(100)),
  teaches: z.boolean(),
};
const sentiment = z.enum(review.SENTIMENTS);
const triage = z.enum(review.TRIAGES);
const correction = z.discriminatedUnion('about', [
  z.object({
    ...said,
    about: z.literal('cause'),
    cause: z.enum(review.CAUSES),
    is: z.boolean(),
    was: z.boolean(),
  }),
  z.object({ ...said, about: z.literal('sentiment'), is: sentiment, was: sentiment }),
  z.object({ ...said, about: z.literal('triage'), is: triage, was: triage, situation: word }),
]);

const tagFinding = z.object({
  id: word,
  name: word,
  evidence: z.array(span).check(z.maxLength(1_000)),
} satisfies Shape<TagFinding>);

/** On a review. */
export const sellerSays = {
  corrections: z.optional(z.array(correction).check(z.maxLength(review.CAUSES.length + 2))),
  correctedAt: z.optional(z.number()),
  tags: z.optional(z.array(tagFinding).check(z.maxLength(MOST_TAGS))),
  tagged: z.optional(z.array(word).check(z.maxLength(MOST_TAGS))),
  judgedWith: z.optional(word),
};

/** A row of the `tags` table. */
export const tags = z.object({
  id: word,
  platform: z.enum(review.PLATFORMS),
  shop: word,
  name: word,
  examples: z.array(word).check(z.maxLength(MOST_EXAMPLES)),
  productId: z.nullable(word),
  createdAt: z.number(),
  changedAt: z.number(),
} satisfies Shape<TagRow>);
