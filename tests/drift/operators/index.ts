/** All ways in which a page is redesigned, in the order in which they are applied: words first, names last. */
import type { Operator } from '../page.ts';
import { cards } from './cards.ts';
import { dropField } from './drop-field.ts';
import { hashNames } from './hash-names.ts';
import { reorder } from './reorder.ts';
import { swapTags } from './swap-tags.ts';
import { unwrap } from './unwrap.ts';
import { wrap } from './wrap.ts';

export const OPERATORS: readonly Operator[] = [dropField, reorder, unwrap, cards, swapTags, wrap, hashNames];
