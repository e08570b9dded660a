/** The simulated back offices as finished pages: their own code runs once in jsdom, then the page is copied. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { textOf } from '../../lib/extract/text.ts';
import type { ReviewRecord } from '../../lib/reviews/review.ts';
import { clientBundle } from '../backoffice/client.ts';
import { scenarios } from '../backoffice/index.ts';
import type { Scenario } from '../backoffice/scenario.ts';
import { copyDocument } from './dom.ts';
import type { BasePage } from './page.ts';
import { trappedReviews } from './traps.ts';

/** Too large for thousands of copies, or the same list as another scenario until something is clicked or scrolled. */
const LEFT_OUT = /-(?:50|500|5000|portal|other-review|two-dialogs|euc-jp|shift-jis|endless|virtual|recycled)$/;
const CLIENT = /<script src="\/backoffice-assets\/([a-z]+)\/([a-z0-9-]+)\.js"><\/script>/g;
/** A page whose last review is there and which has not changed for this long has settled. */
const QUIET = 500;
const PATIENCE = 10_000;
/** Classes whose style sheet hides what bears them: to be hidden is information, to be called so is not. */
const HIDING = '.aok-hidden, .hidden-md';

interface RunningWindow extends Window {
  eval(code: string): unknown;
}
type RunningDom = new (html: string, options: object) => { window: RunningWindow };

/** jsdom lacks these; a page that is only drawn sends nothing. */
function beforeParse(window: Window): void {
  Object.assign(window, { fetch: () => new Promise(() => {}) });
  Object.assign(window.navigator, { sendBeacon: () => true });
}

async function settled(document: Document, truth: readonly ReviewRecord[]): Promise<void> {
  const words = truth.findLast(({ body }) => body)?.body?.split('\n')[0] ?? '';
  const until = performance.now() + PATIENCE;
  let last = '';
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    const now = document.body.outerHTML;
    const isThere = textOf(document.body).includes(words.slice(0, 40));
    if (isThere && now === last) return;
    if (performance.now() > until) throw new Error(`${document.URL} never settles`);
    last = now;
  }
}

async function drawn(scenario: Scenario): Promise<Document> {
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
  await settled(window.document, scenario.truth);
  for (const hidden of window.document.querySelectorAll(HIDING)) hidden.setAttribute('style', 'display: none');
  const copy = copyDocument(window.document, url);
  // Our component's own data, drawn inside it already: no real page is known to have it.
  for (const menu of copy.querySelectorAll('kat-dropdown-button')) menu.removeAttribute('options');
  window.close();
  return copy;
}

/** All simulated review lists that have records, drawn. Takes two to three seconds for all of them. */
export async function simulatedPages(): Promise<BasePage[]> {
  const lists = scenarios(trappedReviews).filter(
    ({ id, expects, truth }) => expects === 'records' && truth.length > 0 && !LEFT_OUT.test(id),
  );
  return Promise.all(
    lists.map(async (scenario) => {
      if (!scenario.pageKind) throw new Error(`${scenario.id} has records but no page kind`);
      return {
        id: `simulated/${scenario.id}`,
        platform: scenario.platform,
        kind: scenario.pageKind,
        url: new URL(scenario.url),
        document: await drawn(scenario),
        truth: scenario.truth,
      };
    }),
  );
}
