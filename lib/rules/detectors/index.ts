/** Which detector finds which rule. Rules about the text's form are places in the original and live in form.ts. */
import type { Rule } from '../../platforms/policy.ts';
import { ACCUSE } from '../phrases/accuse-third-party.ts';
import { DENY_DUTY } from '../phrases/deny-legal-duty.ts';
import { INCENTIVE } from '../phrases/incentive.ts';
import { INSULT } from '../phrases/insult.ts';
import { LIABILITY } from '../phrases/liability-admission.ts';
import { MARKETING } from '../phrases/marketing.ts';
import { MEDICAL } from '../phrases/medical-claim.ts';
import { OVER_PROMISE } from '../phrases/over-promise.ts';
import { THREAT } from '../phrases/threat.ts';
import { findPhrases, type Phrases } from '../phrases.ts';
import { askChangeReview } from './ask-change-review.ts';
import type { Detector } from './detector.ts';
import { offPlatformContact } from './off-platform-contact.ts';
import { personalData } from './personal-data.ts';

const byPhrases =
  (phrases: Phrases): Detector =>
  ({ text }) =>
    findPhrases(text, phrases);

export type FormRule = 'too-long' | 'placeholder-left' | 'wrong-language' | 'emoji-in-japanese';

/** One detector per rule about content. */
export const DETECTORS: Record<Exclude<Rule, FormRule>, Detector> = {
  'ask-change-review': askChangeReview,
  incentive: byPhrases(INCENTIVE),
  'off-platform-contact': offPlatformContact,
  'personal-data': personalData,
  insult: byPhrases(INSULT),
  threat: byPhrases(THREAT),
  'accuse-third-party': byPhrases(ACCUSE),
  'over-promise': byPhrases(OVER_PROMISE),
  'medical-claim': byPhrases(MEDICAL),
  marketing: byPhrases(MARKETING),
  'liability-admission': byPhrases(LIABILITY),
  'deny-legal-duty': byPhrases(DENY_DUTY),
};
