/** Finding the boxes one can write into, through shadow roots and frames. Walks everything: for message pages and clicks, not for lists. */
import { $$deep, isVisible } from '../../extract/query.ts';
import type { Channel } from '../../reviews/review.ts';
import type { TargetResult } from '../platform.ts';
import { KATAL } from './selectors.ts';

export type Field = HTMLTextAreaElement | HTMLElement;

/** The parent as a person sees it: out of shadow roots to their host, out of frames to the frame. */
export function outerParent(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.parentNode;
  if (root?.nodeType === 11 && 'host' in root) return (root as ShadowRoot).host;
  return node.ownerDocument?.defaultView?.frameElement ?? null;
}

/** The element itself and everything around it, inner first. */
export function* ancestors(element: Element): Generator<Element> {
  for (let current: Element | null = element; current; current = outerParent(current)) yield current;
}

/** Does the element, or anything around it through shadow roots and frames, match? */
export function isInside(element: Element, selector: string): boolean {
  for (const around of ancestors(element)) if (around.matches(selector)) return true;
  return false;
}

/** Fields of the page a person could see, ours left out. */
export function visibleFields(root: ParentNode): Field[] {
  return [...new Set($$deep<Field>(KATAL.editable.css, root))].filter(
    (field) => isVisible(field) && !isInside(field, KATAL.hidden.css) && !isInside(field, KATAL.ownSidebar.css),
  );
}

/** `maxlength` of the field, or of the Katal element around it. */
function maxLengthOf(field: Field): number | null {
  for (const holder of ancestors(field)) {
    const stated = holder.getAttribute('maxlength') ?? holder.getAttribute('max-length') ?? '';
    if (/^\d+$/.test(stated)) return Number(stated);
    if (holder.matches(KATAL.textarea.css)) return null;
  }
  return null;
}

/** Shown, but not to be written into. */
export const isLocked = (field: Field): boolean =>
  'readOnly' in field ? field.readOnly || field.disabled : field.getAttribute('aria-readonly') === 'true';

/** The one field, or why there is none. */
export function targetOf(fields: readonly Field[], channel: Channel): TargetResult {
  const [field, ...others] = fields;
  if (!field) return { ok: false, reason: 'not-open' };
  if (others.length > 0) return { ok: false, reason: 'ambiguous' };
  if (isLocked(field)) return { ok: false, reason: 'read-only' };
  return { ok: true, target: { field, channel, maxLength: maxLengthOf(field) } };
}
