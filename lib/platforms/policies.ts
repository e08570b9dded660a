/** The policies of all platforms, without their adapters: data for the rule check and the follow-up rules. */
import type { Platform } from '../reviews/review.ts';
import { policy as amazon } from './amazon/policy.ts';
import type { Policy } from './policy.ts';
import { policy as rakuten } from './rakuten/policy.ts';
import { policy as taobao } from './taobao/policy.ts';

export const POLICIES: Record<Platform, Policy> = { amazon, rakuten, taobao };
