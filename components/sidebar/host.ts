/** The sidebar's own place in the page: one element outside the body, its contents in a shadow root. */

const NAME = 'review-desk-sidebar';
/** What is typed and clicked in the sidebar is none of the page's business. Capture-phase listeners of the page still see it. */
const PRIVATE_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'input', 'paste', 'copy', 'cut', 'compositionstart', 'compositionend'],
  // To a page's "click outside" these would be clicks outside its open reply box.
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'touchstart', 'focusin', 'focusout'],
];

export interface Host {
  /** Where the sidebar is rendered. */
  container: HTMLElement;
  /** False when the page took the element out of its document. */
  isThere(): boolean;
  remove(): void;
}

/** Puts the host element behind the body: applications that swap the body's children don't take the sidebar away. */
export function createHost(document: Document, css: string, mode: ShadowRootMode): Host {
  // An older copy of this script, from before an update, may have left its own.
  for (const old of document.querySelectorAll(NAME)) old.remove();
  const element = document.createElement(NAME);
  const root = element.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  root.append(style, container);
  for (const type of PRIVATE_EVENTS) element.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(element);
  return { container, isThere: () => element.isConnected, remove: () => element.remove() };
}
