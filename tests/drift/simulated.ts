/** The simulated back offices as finished pages: their own code runs once in jsdom, then the page is copied. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageKind } from '../../lib/reviews/review.ts';
import { clientBundle } from '../backoffice/client.ts';
import { scenarios } from '../backoffice/index.ts';
import type { Scenario } from '../backoffice/scenario.ts';
import { markRecords } from './anatomy.ts';
import { mustShowTruth } from './audit.ts';
import { copyDocument } from './dom.ts';
import type { BasePage } from './page.ts';
import { trappedReviews } from './traps.ts';

/** Too large for thousands of copies, or the same list as another scenario until something is clicked or scrolled. */
const LEFT_OUT = /-(?:50|500|5000|portal|other-review|two-dialogs|euc-jp|shift-jis|endless|virtual|recycled)$/;
const CLIENT = /<script src="\/backoffice-assets\/([a-z]+)\/([a-z0-9-]+)\.js"><\/script>/g;
/** How often it is looked whether a page is complete, and for how long, in milliseconds. */
const PAUSE = 100;
const PATIENCE = 30_000;
/** The longest a page's own code may wait: its delays are for readers that watch it live. */
const SHORT = 5;
/** Classes whose style sheet hides what bears them: to be hidden is information, to be called so is not. */
const HIDING = '.aok-hidden, .hidden-md';

interface RunningWindow extends Window {
  eval(code: string): unknown;
}
type RunningDom = new (html: string, options: object) => { window: RunningWindow };

/** jsdom lacks the first two; a page that is only drawn sends nothing and does not dawdle. */
function beforeParse(window: Window & typeof globalThis): void {
  Object.assign(window, { fetch: () => new Promise(() => {}) });
  Object.assign(window.navigator, { sendBeacon: () => true });
  const later = window.setTimeout;
  Object.assign(window, {
    setTimeout: (work: () => void, delay = 0): number => later(work, Math.min(delay, SHORT)),
  });
}

/** The page's code, run in a window of its own. */
async function opened(scenario: Scenario): Promise<RunningWindow> {
  const url = new URL(scenario.url);
  const response = await scenario.respond({ method: 'GET', url, body: '' });
  if (!response) throw new Error(`${scenario.id} does not answer its own address`);
  const charset = /charset=([\w-]+)/.exec(response.contentType)?.[1] ?? 'utf-8';
  const html = typeof response.body === 'string' ? response.body : new TextDecoder(charset).decode(response.body);
  const clients = [...html.matchAll(CLIENT)];
  const { window } = new (JSDOM as unknown as RunningDom)(html.replace(CLIENT, ''), {
    url: url.href,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse,
  });
  for (const [, platform = '', name = ''] of clients) window.eval(await clientBundle(platform, name));
  return window;
}

function pictureOf(document: Document, url: URL): Document {
  for (const hidden of document.querySelectorAll(HIDING)) hidden.setAttribute('style', 'display: none');
  const copy = copyDocument(document, url);
  // Our component's own data, drawn inside it already: no real page is known to have it.
  for (const menu of copy.querySelectorAll('kat-dropdown-button')) menu.removeAttribute('options');
  return copy;
}

/** Waits until every record stands there with its own words: some pages show another review's for a moment. */
async function drawn(scenario: Scenario, kind: PageKind): Promise<BasePage> {
  const { platform, truth } = scenario;
  const url = new URL(scenario.url);
  const window = await opened(scenario);
  const until = performance.now() + PATIENCE;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const document = pictureOf(window.document, url);
    const page: BasePage = { id: `simulated/${scenario.id}`, platform, kind, url, document, truth };
    try {
      markRecords(page);
      mustShowTruth(page);
      window.close();
      return page;
    } catch (error) {
      if (performance.now() > until) throw error;
    }
  }
}

/** All simulated review lists that have records, drawn and marked. Takes a few seconds for all of them. */
export async function simulatedPages(): Promise<BasePage[]> {
  const lists = scenarios(trappedReviews).filter(
    ({ id, expects, truth }) => expects === 'records' && truth.length > 0 && !LEFT_OUT.test(id),
  );
  return Promise.all(
    lists.map((scenario) => {
      if (!scenario.pageKind) throw new Error(`${scenario.id} has records but no page kind`);
      return drawn(scenario, scenario.pageKind);
    }),
  );
}
