/** What a detector gets and gives. Pure: the same input gives the same hits. */
import type { ChannelPolicy } from '../../platforms/policy.ts';
import type { CheckedText } from '../checked-text.ts';
import type { CheckRequest } from '../finding.ts';
import type { Hit } from '../phrases.ts';

export interface DetectorInput {
  text: CheckedText;
  request: CheckRequest;
  channel: ChannelPolicy;
}

/** Hits are places in the folded text (`text.plain`). */
export type Detector = (input: DetectorInput) => Hit[];
