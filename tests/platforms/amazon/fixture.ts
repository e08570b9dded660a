/** Reads a reconstructed page as the adapter would meet it: with light Katal children, or with open shadow roots. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page, PageReading, Scope } from '../../../lib/platforms/platform.ts';
import { unknownScope } from '../../../lib/platforms/scope.ts';
import { blankRecord } from '../../../lib/reviews/blank-record.ts';
import type { ReviewRecord } from '../../../lib/reviews/review.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/amazon');

/** What `<name>.json` says: only fields and scope that differ from "not shown". */
export interface Expected {
  status: PageReading['status'];
  shop: string;
  scope: Partial<Scope>;
  seen: number;
  complete: number;
  records: Partial<ReviewRecord>[];
}

/** Names, without date and ending, of the fixtures that say what must be read. */
export const expectedFixtures = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice('2026-11-21-'.length, -'.json'.length));

const textOf = (name: string, ending: string): string =>
  readFileSync(resolve(FOLDER, `2026-11-21-${name}.${ending}`), 'utf8');

export const expected = (name: string): Expected => JSON.parse(textOf(name, 'json')) as Expected;

export type KatalBuild = 'light' | 'shadow';

/** The page, its address taken from the fixture's first line. `html` changes the source before it is parsed. */
export function fixture(name: string, build: KatalBuild = 'light', html = (source: string): string => source): Page {
  const source = textOf(name, 'html');
  const { url } = JSON.parse(/^<!-- (\{.*\}) -->/.exec(source)?.[1] ?? '{}') as { url: string };
  const document = new DOMParser().parseFromString(html(source), 'text/html');
  if (build === 'shadow') openShadows(document);
  return { document, url: new URL(url) };
}

/** What the components do when their code has run: labels become an `<a>`, children move inside. */
export function openShadows(document: Document): void {
  for (const link of document.querySelectorAll('kat-link')) {
    const inner = document.createElement('a');
    inner.textContent = link.getAttribute('label');
    const href = link.getAttribute('href');
    if (href) inner.setAttribute('href', href);
    link.attachShadow({ mode: 'open' }).append(inner);
  }
  for (const host of document.querySelectorAll('kat-dropdown-button, kat-textarea')) {
    host.attachShadow({ mode: 'open' }).append(...host.childNodes);
  }
}

export const wholeRecord = (shown: Partial<ReviewRecord>): ReviewRecord => ({ ...blankRecord(), ...shown });

export const wholeScope = (shown: Partial<Scope>): Scope => ({ ...unknownScope(), ...shown });
