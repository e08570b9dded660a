/** All ways in which a page is redesigned, in the order in which they are applied: words first, names last. */
import type { Operator } from '../page.ts';
import { cards } from './cards.ts';
import { dropField } from './drop-field.ts';
import { hashNames } from './hash-names.ts';
import { reorder } from './reorder.ts';
import { restar } from './restar.ts';
import { reword } from './reword.ts';
import { swapTags } from './swap-tags.ts';
import { translate } from './translate.ts';
import { unwrap } from './unwrap.ts';
import { veil } from './veil.ts';
import { wrap } from './wrap.ts';

export const OPERATORS: readonly Operator[] = [
  translate,
  reword,
  veil,
  restar,
  dropField,
  reorder,
  unwrap,
  cards,
  swapTags,
  wrap,
  hashNames,
];
