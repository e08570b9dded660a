/** Copying and rebuilding documents, open shadow roots included. Works in Node (jsdom) and inside a jsdom test. */
import { JSDOM, VirtualConsole } from 'jsdom';

let home: Document | undefined;

/** As browsers have it; jsdom has no layout, so it goes by what a page writes into its elements. */
function checkVisibility(this: Element): boolean {
  for (let at: Element | null = this; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || /display:\s*none|visibility:\s*hidden/.test(at.getAttribute('style') ?? ''))
      return false;
  }
  return true;
}

/** The document all copies are made by. In Node it brings the few globals the adapters ask for. */
export function homeDocument(): Document {
  if (home) return home;
  const ambient: typeof globalThis.document | undefined = globalThis.document;
  home = ambient ?? new JSDOM('', { virtualConsole: new VirtualConsole() }).window.document;
  const window = home.defaultView;
  if (!window) throw new Error('A document without a window');
  for (const name of ['Element', 'HTMLElement', 'Node', 'DOMParser', 'NodeFilter'] as const) {
    globalThis[name] ??= window[name] as never;
  }
  Object.defineProperty(window.HTMLElement.prototype, 'checkVisibility', {
    value: checkVisibility,
    configurable: true,
  });
  return home;
}

function copyInto(parent: ParentNode & Node, source: Node, document: Document): void {
  for (let node = source.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) parent.append(document.createTextNode(node.nodeValue ?? ''));
    if (node.nodeType === 1) parent.append(copyElement(node as Element, document));
  }
}

function copyElement(source: Element, document: Document): Element {
  const namespace = source.namespaceURI;
  const copy =
    namespace === 'http://www.w3.org/1999/xhtml'
      ? document.createElement(source.localName)
      : document.createElementNS(namespace, source.localName);
  for (const { name, value } of source.attributes) copy.setAttribute(name, value);
  if (source.shadowRoot) copyInto(copy.attachShadow({ mode: 'open' }), source.shadowRoot, document);
  copyInto(copy, source, document);
  // What the seller ticked or what the page's code put into a box is state, not markup.
  const [now, then] = [copy as HTMLInputElement, source as HTMLInputElement];
  if (copy.localName === 'input' && then.checked !== now.checked) now.checked = then.checked;
  if (copy.localName === 'select')
    (copy as HTMLSelectElement).selectedIndex = (source as HTMLSelectElement).selectedIndex;
  return copy;
}

/** A deep copy that nothing runs in: scripts and custom elements are dead, shadow roots are there, addresses resolve. */
export function copyDocument(source: Document, url: URL): Document {
  const document = homeDocument().implementation.createHTMLDocument('');
  for (const { name, value } of source.documentElement.attributes) document.documentElement.setAttribute(name, value);
  document.head.replaceChildren();
  copyInto(document.head, source.head, document);
  for (const { name, value } of source.body.attributes) document.body.setAttribute(name, value);
  copyInto(document.body, source.body, document);
  if (!document.head.querySelector('base')) {
    const base = document.createElement('base');
    base.href = url.href;
    document.head.prepend(base);
  }
  Object.defineProperty(document, 'readyState', { value: 'complete', configurable: true });
  return document;
}

/** A page's source as a copy of the kind above. */
export function parseDocument(html: string, url: URL): Document {
  homeDocument();
  return copyDocument(new DOMParser().parseFromString(html, 'text/html'), url);
}

/** Every element below, through open shadow roots, outer first. */
export function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

/** The same element under another name: attributes, children and shadow root move along. A plain tag takes no shadow root: its parts become children. */
export function retag(element: Element, name: string): Element {
  if (element.localName === name) return element;
  const made = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) made.setAttribute(attribute, value);
  const { shadowRoot } = element;
  const inner = shadowRoot && name.includes('-') ? made.attachShadow({ mode: 'open' }) : made;
  if (shadowRoot) inner.append(...shadowRoot.childNodes);
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
}

/** The page as HTML with declarative shadow roots, for looking at. */
export function serialise(document: Document): string {
  const copy = copyDocument(document, new URL(document.baseURI));
  for (const element of [...everyElement(copy)].reverse()) {
    if (!element.shadowRoot) continue;
    const template = copy.createElement('template');
    template.setAttribute('shadowrootmode', 'open');
    template.content.append(...element.shadowRoot.childNodes);
    element.prepend(template);
  }
  return `<!doctype html>\n${copy.documentElement.outerHTML}\n`;
}
