/** What was judged of a review, in a backup. */
import * as z from 'zod/mini';
import { LONGEST_WORD } from '../reviews/fit-record.ts';
import * as review from '../reviews/review.ts';

type Shape<T> = Record<keyof T, z.ZodMiniType>;

const count = z.int().check(z.minimum(0));
const word = z.string().check(z.maxLength(LONGEST_WORD));
const span = z.object({ field: z.enum(['title', 'body', 'followUp']), start: count, end: count });
const spans = z.array(span).check(z.maxLength(10_000));
/** Our judgement of a review, as it stands in a backup. */
export const analysis = z.object({
  language: z.nullable(z.enum(review.LANGUAGES)),
  sentiment: z.enum(['positive', 'negative', 'mixed', 'neutral']),
  severity: z.literal([0, 1, 2, 3]),
  causes: z
    .array(z.object({ cause: z.enum(review.CAUSES), score: z.number(), evidence: spans }))
    .check(z.maxLength(review.CAUSES.length)),
  flags: z.array(z.enum(review.FLAGS)).check(z.maxLength(review.FLAGS.length)),
  flagEvidence: z.array(z.object({ flag: z.enum(review.FLAGS), span })).check(z.maxLength(10_000)),
  praise: spans,
  asks: z.boolean(),
  triage: z.enum(review.TRIAGES),
  reasons: z
    .array(z.object({ code: word, values: z.optional(z.record(word, z.union([word, z.number()]))) }))
    .check(z.maxLength(100)),
  confidence: z.number(),
} satisfies Shape<review.Analysis>);
