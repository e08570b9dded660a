/** Jobs of a bench that run inside a page of the extension: the product's own functions on the real IndexedDB. */
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { Browser } from '../e2e/browser.ts';

type Jobs = Record<string, (...args: never[]) => unknown>;

/**
 * Brings a module of this folder into the page and gives back how to call its jobs, by name. The module hangs them onto
 * `globalThis.benchJobs`.
 */
export async function jobsIn<J extends Jobs>(browser: Browser, module: string) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, module), formats: ['iife'], name: 'benchPage' },
    },
  });
  const [bundle] = built as Rolldown.RolldownOutput[];
  await browser.inside.evaluate(`${bundle?.output[0].code};0`);
  return <K extends keyof J & string>(name: K, ...args: Parameters<J[K]>) =>
    browser.inside.evaluate(
      ([job, given]) => {
        const { benchJobs } = globalThis as unknown as { benchJobs: Record<string, (...all: unknown[]) => unknown> };
        return benchJobs[job as string]?.(...(given as unknown[]));
      },
      [name, args],
    ) as Promise<Awaited<ReturnType<J[K]>>>;
}
