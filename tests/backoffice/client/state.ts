/** Runs in the simulated pages: keeps what the page itself believes, so that "inserted" can be told from "painted". */
import type { BackofficeState } from '../scenario.ts';

const boxes = new Map<string, () => string>();
const clicks: BackofficeState['clicks'] = [];
const frames: HTMLIFrameElement[] = [];
let submitted = 0;

const CONTROL =
  'a, button, input, textarea, select, label, summary, [role="button"], [role="tab"], [role="menuitem"], [contenteditable="true"], kat-button, kat-link, kat-textarea, kat-input, kat-dropdown-button, kat-radiobutton, kat-checkbox, kat-pagination';

/** Names a reply box; `read` returns the page's OWN state of it (React state, Katal value), never the painted value. */
export function registerBox(name: string, read: () => string): void {
  boxes.set(name, read);
}

/** The box is gone (its dialog was closed). */
export function forgetBox(name: string): void {
  boxes.delete(name);
}

/** To be called by a page's own send handler, whatever way it would send. */
export function countSubmit(): void {
  submitted += 1;
}

/** A same-origin frame whose page has a state of its own: its boxes, submits and clicks count as this page's. */
export function includeFrame(frame: HTMLIFrameElement): void {
  frames.push(frame);
}

function describe(element: Element): string {
  const id = element.id === '' ? '' : `#${element.id}`;
  const name = (
    element.getAttribute('label') ??
    element.getAttribute('aria-label') ??
    element.textContent ??
    ''
  ).trim();
  return `${element.localName}${id} ${name.slice(0, 40)}`.trim();
}

function noteClick(event: Event): void {
  const path = event.composedPath().filter((target) => target instanceof Element);
  if (path.some((element) => element.localName === 'review-desk-sidebar')) return;
  const control = path.find((element) => element.matches(CONTROL));
  if (control) clicks.push({ target: describe(control), trusted: event.isTrusted });
}

function watchRequests(): void {
  const { fetch } = window;
  window.fetch = (...args) => {
    countSubmit();
    return fetch(...args);
  };
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (...args) {
    countSubmit();
    send.apply(this, args);
  };
  const beacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (...args) => {
    countSubmit();
    return beacon(...args);
  };
  HTMLFormElement.prototype.submit = countSubmit;
}

function state(): BackofficeState {
  const inner = frames.map((frame) => frame.contentWindow?.backoffice?.state()).filter((found) => found !== undefined);
  return {
    boxes: Object.assign(
      {},
      ...inner.map((frame) => frame.boxes),
      Object.fromEntries([...boxes].map(([name, read]) => [name, read()])),
    ),
    submitted: inner.reduce((sum, frame) => sum + frame.submitted, submitted),
    clicks: [...clicks, ...inner.flatMap((frame) => frame.clicks)],
  };
}

/** The data the server put into the page; its script element is taken out, so that no reader can live on it. */
export function takePageData<T>(): T {
  const script = document.querySelector('#backoffice-data');
  if (!script) throw new Error('This page was served without data');
  script.remove();
  return JSON.parse(script.textContent ?? '') as T;
}

/** Installs `window.backoffice`. Importing this module is enough. */
function install(): void {
  if (window.backoffice) return;
  window.backoffice = { state };
  window.addEventListener('click', noteClick, true);
  window.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      countSubmit();
    },
    true,
  );
  watchRequests();
}

install();
