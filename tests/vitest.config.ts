import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { compileLocales } from '../.ci/compile-locales.ts';

const root = resolve(import.meta.dirname, '..');

/** Milliseconds: a machine that is busy with something else makes no test red; one that hangs is still ended. */
const patience = { testTimeout: 20_000, hookTimeout: 30_000 };

/** `unit`: pure code in Node. `page`: adapters on pages in jsdom. `ui`: components and wiring in happy-dom with a fake browser. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          environment: 'node',
          ...patience,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.{page,ext}.test.ts'],
        },
      },
      { root, test: { name: 'page', environment: 'jsdom', ...patience, include: ['tests/**/*.page.test.ts'] } },
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: 'ext',
          environment: 'node',
          ...patience,
          setupFiles: ['tests/setup-ext.ts'],
          include: ['tests/**/*.ext.test.ts'],
        },
      },
      {
        root,
        plugins: [preact(), compileLocales(), WxtVitest()],
        test: {
          name: 'ui',
          environment: 'happy-dom',
          ...patience,
          // Inlined, so that its `react` becomes preact/compat here as it does in the build.
          server: { deps: { inline: ['virtua'] } },
          setupFiles: ['tests/setup-ui.ts'],
          include: ['tests/**/*.test.tsx'],
        },
      },
    ],
  },
});
