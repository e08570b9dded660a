import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { borrowKit } from './.ci/borrow-kit.ts';
import { compileLocales } from './.ci/compile-locales.ts';
import { minifyInlineCss } from './.ci/minify-inline-css.ts';
import { stripPapers } from './.ci/strip-papers.ts';

/** The e2e build is the shipped one but for the sidebar's open root: WXT would give libraries the mode's name, and their development code. */
const sameLibraries = (): Plugin => ({
  name: 'same-libraries',
  apply: 'build',
  enforce: 'post',
  config: () => ({
    define: { 'process.env.NODE_ENV': '"production"' },
    // The development runtime writes each component's file and line into the code.
    oxc: { jsx: { development: false } },
  }),
});

/** Named in lib/summon.ts; the build's own Node can't import what speaks to a browser. */
const SUMMON = 'summon-sidebar';
const SUMMON_KEY = 'Alt+Shift+R';

export default defineConfig({
  // Auto-imports make every export of lib/ and components/ a global name and leak UI code into the worker.
  imports: false,
  modules: ['@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  // Only the strings the browser itself shows (name, description). The UI's own strings are assets/locales/*.json.
  i18n: { localesDir: resolve('assets/locales/manifest') },
  vite: () => ({
    // The browsers named below need nothing rewritten.
    build: { target: 'esnext' },
    plugins: [preact({ devToolsEnabled: false }), compileLocales(), stripPapers(), minifyInlineCss(), sameLibraries()],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'sidebar-detail')) config.plugins?.push(borrowKit());
    },
  },
  zip: { excludeSources: ['tests/**'] },
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
    // `scripting`: readers and sidebar are let into review pages only (lib/bring-in.ts), on the hosts that are named anyway.
    // `offscreen`: a page nobody sees makes the backup file that is saved without the seller; Firefox's background can do that itself.
    permissions: [
      'alarms',
      'storage',
      'unlimitedStorage',
      'notifications',
      'scripting',
      ...(browser === 'chrome' ? (['offscreen'] as const) : []),
    ],
    // To the sidebar and back, from anywhere in the page; the browser lets the seller change it.
    commands: { [SUMMON]: { suggested_key: { default: SUMMON_KEY }, description: '__MSG_commandSidebar__' } },
    // Asked for on the click that turns automatic backups on.
    optional_permissions: ['downloads'],
    ...(manifestVersion === 3 && {
      // No page of ours may talk to anything but the package itself: the default build makes no network request.
      content_security_policy: {
        extension_pages:
          "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'",
      },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'review-desk@review-desk.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
