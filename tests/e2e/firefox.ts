/** A real Firefox with the built extension. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

const FIREFOX = process.env.REVIEW_DESK_FIREFOX ?? '/usr/bin/firefox-esr';
/** The built extension with an open sidebar root. */
export const FIREFOX_BUILD = resolve(import.meta.dirname, '../../.output/firefox-mv3-e2e');
const EXTENSION_ID = 'review-desk@review-desk.example';
const UUID = '11111111-2222-4333-8444-555555555555';

/** Why nothing can be tried in it; false: it can. */
export const skip = existsSync(FIREFOX) ? false : `no Firefox at ${FIREFOX}`;

/** Where a page of the extension is, in a Firefox that `launchFirefox` started. */
export const insidePage = (page: string): string => `moz-extension://${UUID}/${page}`;

/** `build`: the folder of the extension. `prefs`: more of Firefox's own. */
export async function launchFirefox(build: string, prefs: Record<string, unknown> = {}): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      ...prefs,
    },
  });
  await browser.installExtension(build);
  return browser;
}
