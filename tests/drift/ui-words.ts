/** Replacing the page's own words, wherever a page keeps them, without touching what a buyer or the shop wrote. */
import { everyElement } from './dom.ts';

const WRITTEN = ['title', 'body', 'words', 'reply', 'productTitle'].map((part) => `[drift-part~="${part}"]`).join();
const CONTROL = 'a, button, kat-link, kat-button, [role="button"]';
const SHOWN = ['label', 'placeholder', 'aria-label', 'alt', 'title'];

/** Is this a place where the page itself speaks? A control inside a buyer's text ("View more") is one. */
function isOwn(element: Element): boolean {
  const root = element.getRootNode();
  const host = 'host' in root ? (root.host as Element) : null;
  const written = element.closest(WRITTEN) ?? host?.closest(WRITTEN);
  if (!written) return true;
  const control = element.closest(CONTROL) ?? host?.closest(CONTROL);
  return control != null && control !== written && written.contains(host ?? control);
}

/** Rewrites every text and every shown attribute of the page's own; `undefined` leaves it as it is. */
export function rewriteOwnWords(document: Document, rewrite: (words: string) => string | undefined): void {
  for (const element of everyElement(document)) {
    if (/^(?:script|style)$/.test(element.localName) || !isOwn(element)) continue;
    for (const name of SHOWN) {
      const now = element.getAttribute(name);
      const then = now ? rewrite(now) : undefined;
      if (then !== undefined) element.setAttribute(name, then);
    }
    for (const node of [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])]) {
      if (node.nodeType !== 3) continue;
      const now = (node.nodeValue ?? '').trim();
      const then = now === '' ? undefined : rewrite(now);
      if (then !== undefined) node.nodeValue = (node.nodeValue ?? '').replace(now, () => then);
    }
  }
}
