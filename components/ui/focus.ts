/** Focus inside the sidebar's shadow root (or a plain document, in tests). */

/** What has the focus in the tree this element is in; null: nothing in there. */
export function activeIn(element: Element | null): Element | null {
  const root = element?.getRootNode();
  return root && 'activeElement' in root && root.activeElement instanceof Element ? root.activeElement : null;
}

/** Takes a lost focus back to the sidebar, so that its keys go on working. Never from something inside of it. */
export function keepFocus(element: Element | null): void {
  const sidebar = element?.closest<HTMLElement>('.rd-root');
  if (sidebar && !sidebar.contains(activeIn(element))) sidebar.focus({ preventScroll: true });
}
