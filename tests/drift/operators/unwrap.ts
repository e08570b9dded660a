import { isMarked, isRecord, partsOf } from '../anatomy.ts';
import { insideRecords, isBlock, isBound, somePlaces } from '../layout.ts';
import type { Operator } from '../page.ts';

const SHARE = { 1: 0.3, 2: 0.6, 3: 1 };
const NAMES = /^(?:class|id|style|drift-.*|data-.*)$/;

/** An element that only holds one other: no words, no attribute that says anything, nothing hidden by it. */
function isPureWrapper(element: Element): boolean {
  if (!/^(?:div|span|p|section)$/.test(element.localName) || isRecord(element) || element.shadowRoot) return false;
  if (/display:\s*none/.test(element.getAttribute('style') ?? '')) return false;
  if ([...element.attributes].some(({ name }) => !NAMES.test(name))) return false;
  const [only] = element.children;
  if (!only || element.children.length > 1 || isBound(only)) return false;
  return [...element.childNodes].every((node) => node === only || (node.nodeValue ?? '').trim() === '');
}

/** Puts the only child in the wrapper's place. Where that would let it run into its neighbours, the child's contents take the child's. */
function unwrapOne(wrapper: Element): void {
  const [only] = wrapper.children;
  if (!only) return;
  if (isBlock(only) || !isBlock(wrapper)) {
    const parts = [...new Set([...partsOf(wrapper), ...partsOf(only)])];
    if (parts.length > 0) only.setAttribute('drift-part', parts.join(' '));
    wrapper.replaceWith(only);
    return;
  }
  const bare = [...only.attributes].every(({ name }) => NAMES.test(name)) && only.localName === 'span';
  if (!bare || only.shadowRoot) return;
  if (isMarked(only))
    wrapper.setAttribute('drift-part', [...new Set([...partsOf(wrapper), ...partsOf(only)])].join(' '));
  only.replaceWith(...only.childNodes);
}

/** Fewer layers: elements of the records that only wrap one other are taken out, at the same places in every record. */
export const unwrap: Operator = {
  name: 'unwrap',
  fits: ({ document }) => insideRecords(document).some(isPureWrapper),
  apply({ document, random }, strength) {
    const wrappers = insideRecords(document).filter(isPureWrapper);
    for (const place of somePlaces(wrappers, SHARE[strength], random)) for (const wrapper of place) unwrapOne(wrapper);
  },
};
