/** A saved page as a document, in Node. No script runs, nothing is loaded, complaints about style sheets are swallowed. */
import { JSDOM, VirtualConsole } from 'jsdom';

/** The document of `html` at `url`; `close` frees it (jsdom keeps a window until told). */
export function parsePage(html: string, url: URL): { document: Document; close: () => void } {
  const { window } = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() });
  return { document: window.document, close: () => window.close() };
}
