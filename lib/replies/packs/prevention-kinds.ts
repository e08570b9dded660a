/** Which kind of promise fits which cause: for packs that word one set of sentences per kind. */
import type { Cause } from '../../reviews/review.ts';
import type { Told } from './parallel.ts';

type Sentences = Told['preventions'][Cause];

type Kind =
  | 'checking'
  | 'improving'
  | 'packing'
  | 'shipping'
  | 'picking'
  | 'page'
  | 'people'
  | 'guiding'
  | 'sourcing'
  | 'value'
  | 'live'
  | 'helping';

/** The sentences of each cause, by kind. */
export const preventionsBy = (kinds: Record<Kind, Sentences>): Told['preventions'] => ({
  defect: kinds.checking,
  quality: kinds.checking,
  performance: kinds.improving,
  damaged: kinds.packing,
  packaging: kinds.packing,
  late: kinds.shipping,
  courier: kinds.shipping,
  'wrong-item': kinds.picking,
  missing: kinds.picking,
  mismatch: kinds.page,
  size: kinds.page,
  colour: kinds.page,
  smell: kinds.improving,
  authenticity: kinds.sourcing,
  price: kinds.value,
  service: kinds.people,
  refund: kinds.people,
  usability: kinds.guiding,
  livestream: kinds.live,
  taste: kinds.improving,
  external: kinds.helping,
});
