/** Reading Katal components: the same one comes with an open shadow root and with light children (amazon.md 0.6, 3.8). */
import { shadowOf } from '../../extract/query.ts';
import { lineOf } from '../../extract/text.ts';
import { KATAL } from './selectors.ts';

/** What the component says: its `label` attribute, else the text of its shadow root, else its own text. */
export function labelOf(host: Element): string {
  const label = host.getAttribute('label')?.trim();
  if (label) return label;
  const light = lineOf(host);
  if (light) return light;
  const inner = shadowOf(host);
  return inner ? lineOf(inner) : '';
}

/** Where the link goes: `href` of the host, else of the `<a>` inside it. As written. */
export function hrefOf(host: Element): string | null {
  const own = host.getAttribute('href');
  if (own) return own;
  const inner = shadowOf(host)?.querySelector(KATAL.link.css) ?? host.querySelector(KATAL.link.css);
  return inner?.getAttribute('href') ?? null;
}

/** As `lineOf`, without walking an element that holds nothing but text: most do, and a list has thousands of cards. */
export const quickLine = (element: Element): string =>
  element.childElementCount === 0 ? (element.textContent ?? '').replace(/\s+/g, ' ').trim() : lineOf(element);

/** `value` of a `kat-star-rating` as whole stars 1–5, else null. Never its text: prose has numbers too. */
export function starsOf(host: Element | null): number | null {
  const value = host?.getAttribute('value')?.trim() ?? '';
  return /^[1-5](?:\.0+)?$/.test(value) ? Number(value) : null;
}
