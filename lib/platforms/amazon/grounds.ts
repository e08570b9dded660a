/**
 * Amazon's grounds for a report: of reviews what is not permitted in them (amazon.md 5.5 [DOC A4]), of feedback what is removed
 * or struck through (5.5 [DOC A8]). Anything else stays, and reporting much without ground costs the brand its rights (5.5 [DOC A2]).
 */
import type { GroundPolicy } from '../policy.ts';

export const GROUNDS: GroundPolicy[] = [
  {
    sign: 'abuse',
    clause: 'Profanity',
    language: 'en',
    kinds: ['product-review'],
    source: 'Amazon help: content not permitted in product reviews (amazon.md 5.5 [DOC A4])',
    confidence: 'doc',
  },
  {
    sign: 'advert',
    clause: 'Promotional content or external links',
    language: 'en',
    kinds: ['product-review'],
    source: 'Amazon help: content not permitted in product reviews (amazon.md 5.5 [DOC A4])',
    confidence: 'doc',
  },
  {
    sign: 'personal-data',
    clause: 'Private information',
    language: 'en',
    kinds: ['product-review'],
    source: 'Amazon help: content not permitted in product reviews (amazon.md 5.5 [DOC A4])',
    confidence: 'doc',
  },
  {
    sign: 'off-topic',
    clause: 'Seller service, order or shipping, packaging, price or availability',
    language: 'en',
    kinds: ['product-review'],
    source: 'Amazon help: content not permitted in product reviews (amazon.md 5.5 [DOC A4])',
    confidence: 'doc',
  },
  {
    sign: 'same-words',
    clause: 'Repetitive text or spam',
    language: 'en',
    kinds: ['product-review'],
    source: 'Amazon help: content not permitted in product reviews (amazon.md 5.5 [DOC A4])',
    confidence: 'doc',
  },
  {
    sign: 'before-delivery',
    clause: 'Order or shipping',
    language: 'en',
    kinds: ['product-review'],
    source: 'Amazon help: content not permitted in product reviews (amazon.md 5.5 [DOC A4])',
    confidence: 'doc',
  },
  {
    sign: 'competitor',
    clause: 'Reviews of a competitor’s products',
    language: 'en',
    kinds: ['product-review'],
    source: 'Amazon Customer product reviews policy: reviews by a competing seller (amazon.md 5.4 [DOC A6; COPY A22])',
    confidence: 'doc',
  },
  {
    sign: 'abuse',
    clause: 'Obscene or profane words',
    language: 'en',
    kinds: ['seller-feedback'],
    source: 'Amazon help: when seller feedback is removed or struck through (amazon.md 5.5 [DOC A8])',
    confidence: 'doc',
  },
  {
    sign: 'personal-data',
    clause: 'Personal data of the seller',
    language: 'en',
    kinds: ['seller-feedback'],
    source: 'Amazon help: when seller feedback is removed or struck through (amazon.md 5.5 [DOC A8])',
    confidence: 'doc',
  },
  {
    sign: 'off-topic',
    clause: 'The entire comment is a product review',
    language: 'en',
    kinds: ['seller-feedback'],
    source: 'Amazon help: when seller feedback is removed or struck through (amazon.md 5.5 [DOC A8])',
    confidence: 'doc',
  },
  {
    sign: 'before-delivery',
    clause:
      'The entire comment is about the delivery of an order Amazon shipped, or of one shipped on time with Buy Shipping',
    language: 'en',
    kinds: ['seller-feedback'],
    source: 'Amazon help: when seller feedback is removed or struck through (amazon.md 5.5 [DOC A8])',
    confidence: 'doc',
  },
];
