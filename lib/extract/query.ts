/** Looking things up in a page: through open shadow roots and same-origin frames, never "first of many". */

/** A lookup that had to succeed did not. Carries the selector, never page text. */
export class NotFound extends Error {
  constructor(selector: string, matches: number) {
    super(`${matches === 0 ? 'Nothing matches' : `${matches} elements match`}: ${selector}`);
    this.name = 'NotFound';
  }
}

/** The open shadow root of an element, if it has one: Katal components come with and without (amazon.md section 0.6). */
export const shadowOf = (element: Element): ShadowRoot | null => element.shadowRoot;

function frameDocument(frame: Element): Document | null {
  if (frame.localName !== 'iframe') return null;
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // another origin's: not ours to read
  }
}

/** `root` and every open shadow root and same-origin frame document below it, outer first. */
export function* roots(root: ParentNode): Generator<ParentNode> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    const inner = shadowOf(element) ?? frameDocument(element);
    if (inner) yield* roots(inner);
  }
  const own = root instanceof Element ? shadowOf(root) : null;
  if (own) yield* roots(own);
}

/** All matches in `root` only (light DOM). The fast path: use it where the page kind is known to be light. */
export const $$ = <E extends Element = Element>(selector: string, root: ParentNode): E[] => [
  ...root.querySelectorAll<E>(selector),
];

/** The element behind this one in page order, inside `root`. */
function elementAfter(element: Element, root: Element): Element | null {
  if (element.firstElementChild) return element.firstElementChild;
  let at: Element | null = element;
  while (at && at !== root && !at.nextElementSibling) at = at.parentElement;
  return at === null || at === root ? null : at.nextElementSibling;
}

/** The matches below `root` (light DOM) in page order, one by one: who needs only the first of thousands pays for no more. */
export function* matchesIn(selector: string, root: Element): Generator<Element> {
  for (let at = elementAfter(root, root); at; at = elementAfter(at, root)) if (at.matches(selector)) yield at;
}

/** All matches in `root`, its open shadow roots and same-origin frames. Costs a walk over every element below. */
export function $$deep<E extends Element = Element>(selector: string, root: ParentNode): E[] {
  const found: E[] = [];
  for (const scope of roots(root)) found.push(...scope.querySelectorAll<E>(selector));
  return found;
}

/** The one match; throws `NotFound` for none and for several: ambiguity is an error, not "first wins". */
export function $<E extends Element = Element>(selector: string, root: ParentNode): E {
  const found = $$<E>(selector, root);
  const [only] = found;
  if (!only || found.length > 1) throw new NotFound(selector, found.length);
  return only;
}

/** The one match or null; several are null too, since guessing between them is how wrong stars get stored. */
export function $optional<E extends Element = Element>(selector: string, root: ParentNode): E | null {
  const found = $$<E>(selector, root);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Ordered alternatives, newest first: the first one that matches exactly once. */
export function firstOf<E extends Element = Element>(selectors: readonly string[], root: ParentNode): E | null {
  for (const selector of selectors) {
    const found = $optional<E>(selector, root);
    if (found) return found;
  }
  return null;
}

/** Is it laid out and not hidden? (Feedback Manager keeps a hidden copy of its heading.) */
export function isVisible(element: Element): boolean {
  const check = (element as HTMLElement).checkVisibility;
  return check ? check.call(element, { visibilityProperty: true }) : true;
}
