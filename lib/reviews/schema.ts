/** What a review record must look like when it arrives from a content script. zod/mini: background and tests only. */
import * as z from 'zod/mini';
import { fitRecord, LONGEST_TEXT, LONGEST_WORD, MOST_IMAGES } from './fit-record.ts';
import { MARKS, REVIEW_KINDS, type ReviewRecord as Shape } from './review.ts';

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const shortText = z.string().check(z.maxLength(LONGEST_WORD));
const wallClock = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/));
const addition = z.object({ body: text, postedAt: z.nullable(wallClock) });

const fields = {
  kind: z.enum(REVIEW_KINDS),
  nativeId: z.nullable(shortText),
  rating: z.nullable(z.int().check(z.minimum(1), z.maximum(5))),
  sentiment: z.nullable(z.enum(['positive', 'neutral', 'negative'])),
  title: z.nullable(text),
  body: z.nullable(text),
  partial: z.boolean(),
  postedAt: z.nullable(wallClock),
  author: z.nullable(shortText),
  productTitle: z.nullable(shortText),
  productId: z.nullable(shortText),
  orderId: z.nullable(shortText),
  images: z.array(shortText).check(z.maxLength(MOST_IMAGES)),
  followUp: z.nullable(addition),
  reply: z.nullable(addition),
  replyable: z.nullable(z.boolean()),
  replyDaysLeft: z.nullable(z.int().check(z.minimum(0), z.maximum(3650))),
  marks: z.array(z.enum(MARKS)),
  url: z.nullable(shortText),
} satisfies Record<keyof Shape, z.ZodMiniType>;

/** The schema of `ReviewRecord`; a field that one has and the other lacks is a type error here. */
export const ReviewRecord = z.object(fields);

/** The record, over-long values fitted; null when it is none. */
export function parseRecord(value: unknown): Shape | null {
  const parsed = z.safeParse(ReviewRecord, fitRecord(value));
  return parsed.success ? parsed.data : null;
}
