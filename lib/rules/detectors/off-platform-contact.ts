/** Numbers, addresses, messengers and invitations that lead the buyer away from the platform. */

import { CONTACT, otherShopPhrases } from '../phrases/off-platform-contact.ts';
import { findPhrases } from '../phrases.ts';
import { findAddresses } from './addresses.ts';
import type { Detector } from './detector.ts';
import { findNumbers } from './numbers.ts';

export const offPlatformContact: Detector = ({ text, request }) => {
  const numbers = findNumbers(text.plain)
    .filter(({ kind }) => kind === 'phone' || kind === 'messenger')
    .map(({ start, end }) => ({ start, end, rewrite: 'number' as const }));
  return [
    ...numbers,
    ...findAddresses(text, request.platform),
    ...findPhrases(text, CONTACT),
    ...findPhrases(text, otherShopPhrases(request.platform)),
  ];
};
