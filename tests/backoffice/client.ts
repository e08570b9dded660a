/** How the simulated pages are built and how their own code gets into the browser: real files, bundled into memory. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { SimulatedRequest, SimulatedResponse } from './scenario.ts';

const ASSET = /^\/backoffice-assets\/(amazon|rakuten|taobao)\/([a-z0-9-]+)\.js$/;
const bundles = new Map<string, Promise<string>>();

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    // React picks its development build without this; the real pages run the production one.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'page' } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) =>
    'output' in result ? result.output : [],
  );
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`Nothing was built from ${entry}`);
  return chunk.code;
}

/** The bundled browser code of `tests/backoffice/<platform>/client/<name>.ts`. Built once per process. */
export function clientBundle(platform: string, name: string): Promise<string> {
  const entry = join(import.meta.dirname, platform, 'client', `${name}.ts`);
  const known = bundles.get(entry);
  if (known) return known;
  if (!existsSync(entry)) return Promise.reject(new Error(`No such page code: ${entry}`));
  const bundled = bundle(entry);
  bundles.set(entry, bundled);
  return bundled;
}

/** Answers `/backoffice-assets/<platform>/<name>.js`, undefined for every other path. For use in `Scenario.respond`. */
export async function clientAsset(request: SimulatedRequest): Promise<SimulatedResponse | undefined> {
  const [, platform, name] = ASSET.exec(request.url.pathname) ?? [];
  if (platform === undefined || name === undefined) return undefined;
  return {
    contentType: 'text/javascript; charset=utf-8',
    headers: { 'cache-control': 'max-age=3600' },
    body: await clientBundle(platform, name),
  };
}

/** The script element that runs `<platform>/client/<name>.ts` in the page. Put it at the end of the body. */
export const clientScript = (platform: string, name: string): string =>
  `<script src="/backoffice-assets/${platform}/${name}.js"></script>`;

/** Data for the page's code, read by `takePageData()`. ASCII only, so that it survives pages in EUC-JP. */
export function pageData(value: unknown): string {
  const json = JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<script type="application/json" id="backoffice-data">${json}</script>`;
}

/** Text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** Text whose line breaks the page shows as `<br>`. */
export const escapeLines = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>');

/** A plain 200 answer in UTF-8. */
export const htmlResponse = (body: string): SimulatedResponse => ({ contentType: 'text/html; charset=utf-8', body });
