/** The repository's own rules: who may import whom, what every platform and language must have, what nobody may write. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as amazonSelectors from '../lib/platforms/amazon/selectors.ts';
import { platforms } from '../lib/platforms/index.ts';
import { MATCHES, SCRIPTS } from '../lib/platforms/places.ts';
import * as rakutenSelectors from '../lib/platforms/rakuten/selectors.ts';
import type { SelectorGroups } from '../lib/platforms/selector.ts';
import * as taobaoSelectors from '../lib/platforms/taobao/selectors.ts';
import { PLATFORMS, type Platform } from '../lib/reviews/review.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const sources = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: root }).sort();
/** One lets in (the gate), two show (the sidebar and what is behind it), the others read: each platform's own. */
const GATE = 'entrypoints/gate.content.ts';
const scripts = sources.filter((file) => file.endsWith('.content.ts'));
const readers = scripts.filter((file) => !file.startsWith('entrypoints/sidebar') && file !== GATE);

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?from\s+)?'([^']+)'/gm;
const imports: Import[] = sources.flatMap((file) =>
  [...read(file).matchAll(IMPORT)].map(([, type, target = '']) => ({
    from: file,
    to: target.startsWith('.') ? normalize(join(dirname(file), target)) : target,
    typeOnly: type !== undefined,
  })),
);
const broken = (rule: (one: Import) => boolean) => imports.filter(rule).map((one) => `${one.from} imports ${one.to}`);
/** Every file that ends up in one script with `start`. */
const reach = (start: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(start)) return seen;
  seen.add(start);
  for (const one of imports) if (one.from === start && !one.typeOnly) reach(one.to, seen);
  return seen;
};
const platformOf = (file: string) => /^lib\/platforms\/(amazon|rakuten|taobao)\//.exec(file)?.[1];

describe('who may import whom', () => {
  it('goes entrypoints → components → lib, never back', () => {
    expect(broken(({ from, to }) => from.startsWith('lib/') && /^(components|entrypoints)\//.test(to))).toEqual([]);
    expect(broken(({ from, to }) => from.startsWith('components/') && to.startsWith('entrypoints/'))).toEqual([]);
  });

  it('keeps platforms apart', () => {
    expect(
      broken(({ from, to }) => Boolean(platformOf(from) && platformOf(to) && platformOf(from) !== platformOf(to))),
    ).toEqual([]);
  });

  it('keeps platforms out of the sidebar, and the sidebar out of what reads', () => {
    expect(
      broken(({ from, to, typeOnly }) => from.startsWith('components/') && Boolean(platformOf(to)) && !typeOnly),
    ).toEqual([]);
    expect(broken(({ from, to }) => readers.includes(from) && to.startsWith('components/'))).toEqual([]);
  });

  it('keeps pure rooms pure: no browser, no database, no messages', () => {
    const pure =
      /^lib\/(extract|classify|replies|rules|insights|platforms)\/|^lib\/follow-ups\/(rules|[\w-]+-rules|case|rows-of-review|windows|groups|due|calendar|snooze|holidays|working-time|working-due|history)\.ts/;
    const impure = /^(#imports|wxt|dexie)|^lib\/(db|messages|background|settings-store)\.ts$/;
    expect(broken(({ from, to, typeOnly }) => pure.test(from) && impure.test(to) && !typeOnly)).toEqual([]);
  });

  it('keeps the gate light: what runs on every page knows addresses, and nothing that reads or shows', () => {
    const heavy = /selectors\.ts$|^components\/|^preact|^@preact|\/index\.ts$|^lib\/extract\/(?!location\.ts)/;
    expect([...reach(GATE)].filter((file) => heavy.test(file))).toEqual([]);
    expect(reach(GATE).size).toBeGreaterThan(5);
  });

  it('keeps the database out of the sidebar: in a content script IndexedDB is the marketplace’s', () => {
    for (const script of scripts) {
      const reached = [...reach(script)];
      expect(reached.length, script).toBeGreaterThan(1);
      expect(
        reached.filter((file) => file === 'dexie' || file === 'zod' || file === 'papaparse' || file === 'lib/db.ts'),
      ).toEqual([]);
    }
  });

  it('reads the clock only where time comes in', () => {
    const pure =
      /^lib\/(extract|classify|replies|rules|insights|platforms)\/|^lib\/follow-ups\/(rules|[\w-]+-rules|case|rows-of-review|windows|groups|due|calendar|snooze|holidays|working-time|working-due|history)\.ts/;
    const offenders = sources.filter((file) => pure.test(file) && /Date\.now\(\)|new Date\(\)/.test(read(file)));
    expect(offenders).toEqual([]);
  });
});

describe('what nobody writes', () => {
  const forbidden: [what: string, pattern: RegExp, why: string][] = [
    [
      'innerHTML',
      /\.(innerHTML|outerHTML|insertAdjacentHTML)\b|dangerouslySetInnerHTML/,
      'page and review texts are data',
    ],
    ['innerText', /\.innerText\b/, 'depends on layout; use lib/extract/text.ts'],
    ['a synthetic click or submit', /\.(click|submit|requestSubmit)\(\)/, 'never touches'],
    ['network', /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/, 'local'],
    ['eval', /\beval\s*\(|new Function\b/, 'MV3'],
  ];
  it.each(forbidden)('no %s', (_, pattern) => {
    expect(sources.filter((file) => pattern.test(read(file)))).toEqual([]);
  });

  it('no rem in styles: it follows the page’s own root size', () => {
    const styles = globSync('{entrypoints,components}/**/*.css', { cwd: root });
    expect(styles.filter((file) => /\d(rem)\b/.test(read(file)))).toEqual([]);
  });

  it('no undated TODO', () => {
    const todo = /\b(TODO|FIXME|HACK)\b(?! \[20\d\d-\d\d-\d\d\])/;
    const here = sources.filter((file) => todo.test(read(file)));
    expect(here).toEqual([]);
  });

  it('no file that grew a second noun', () => {
    const data = /lexicons\/|packs\/|explanations|phrases|selectors\.ts|characters|corpus|points/;
    const long = sources.filter((file) => !data.test(file) && read(file).split('\n').length > 300);
    expect(long).toEqual([]);
  });
});

describe('what every platform has', () => {
  it.each(PLATFORMS)('%s', (platform) => {
    const folder = `lib/platforms/${platform}`;
    for (const name of ['index.ts', 'selectors.ts', 'policy.ts', 'address.ts']) {
      expect(existsSync(join(root, folder, name)), `${folder}/${name}`).toBe(true);
    }
    // One content script per adapter: `amazon.content.ts`, `amazon-shops.content.ts`.
    const own = scripts.filter((file) => new RegExp(`^entrypoints/${platform}(-\\w+)?\\.content\\.ts$`).test(file));
    expect(own).toHaveLength(platforms[platform].length);
    expect(globSync(`tests/fixtures/${platform}/*.html`, { cwd: root }).length, 'fixtures').toBeGreaterThan(0);
    expect(existsSync(join(root, `tests/backoffice/${platform}/index.ts`)), 'simulated pages').toBe(true);
  });

  it('has every address pattern and every page kind of a platform in one content script only', () => {
    for (const adapters of Object.values(platforms)) {
      const patterns = adapters.flatMap((one) => one.matches);
      const kinds = adapters.flatMap((one) => one.pages.map((page) => page.kind));
      expect(new Set(patterns).size).toBe(patterns.length);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
    expect(readers).toHaveLength(Object.values(platforms).flat().length);
    // The gate stands wherever one of them may be needed.
    expect(MATCHES.toSorted()).toEqual(
      Object.values(platforms)
        .flat()
        .flatMap((one) => one.matches)
        .toSorted(),
    );
    for (const file of readers) expect(SCRIPTS).toContain(/entrypoints\/(.+)\.content\.ts/.exec(file)?.[1]);
  });

  it('keeps selectors in selectors.ts', () => {
    const adapters = sources.filter((file) => platformOf(file) && !file.endsWith('selectors.ts'));
    // A lookup with a literal class, id or data attribute is a selector that nobody dated; plain HTML is no site's markup.
    const lookup =
      /(?:querySelector(?:All)?|\$\$?(?:optional|deep)?|firstOf|closest|matches)(?:<[^>]*>)?\(\s*(['"`])(.*?)\1/gs;
    const undated = (file: string) =>
      [...read(file).matchAll(lookup)].some(([, , css = '']) =>
        /[.#][a-z_-]|\[(?:class|id|data-)/i.test(css.replace(/\$\{[^}]*\}/g, '')),
      );
    expect(adapters.filter(undated)).toEqual([]);
  });
});

describe('every selector', () => {
  const COUNT = /^(?:1|0-1|0-n) per (?:page|review)$/;
  const groupsOf: Record<Platform, SelectorGroups> = {
    amazon: amazonSelectors,
    rakuten: rakutenSelectors,
    taobao: taobaoSelectors,
  };
  const all = PLATFORMS.flatMap((platform) =>
    Object.entries(groupsOf[platform]).flatMap(([group, entries]) =>
      Object.entries(entries).map(([name, selector]) => ({ platform, group, name: `${group}.${name}`, selector })),
    ),
  );
  const pagesOf = (platform: Platform) => platforms[platform].flatMap(({ pages }) => pages);
  const failing = (rule: (one: (typeof all)[number]) => boolean) =>
    all.filter((one) => !rule(one)).map(({ platform, name }) => `${platform} ${name}`);

  it('is there to be checked', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it('has a day on which it was seen, which has been', () => {
    const today = new Date().toISOString();
    expect(
      failing(
        ({ selector: { seen } }) =>
          /^20\d\d-(?:0\d|1[0-2])(?:-[0-3]\d)?$/.test(seen) && seen <= today.slice(0, seen.length),
      ),
    ).toEqual([]);
  });

  it('names page kinds of its own platform', () => {
    expect(
      failing(({ platform, selector: { on } }) => {
        const kinds = pagesOf(platform).map(({ kind }) => kind);
        return on.length > 0 && new Set(on).size === on.length && on.every((kind) => kinds.includes(kind));
      }),
    ).toEqual([]);
  });

  it('says how often it matches, and who says so', () => {
    expect(failing(({ selector: { count, source } }) => COUNT.test(count) && source.trim().length > 3)).toEqual([]);
  });

  it('is the adapter’s of each of its page kinds, under its own name', () => {
    const held = ({ platform, group, selector }: (typeof all)[number]) =>
      selector.on.every((kind) => {
        const page = pagesOf(platform).find((one) => one.kind === kind);
        return Object.values(page?.selectors[group] ?? {}).includes(selector);
      });
    expect(failing(held)).toEqual([]);
  });

  it('is used', () => {
    const uses = new Set<string>();
    for (const file of sources) {
      const platform = platformOf(file);
      if (!platform || file.endsWith('selectors.ts')) continue;
      const text = read(file);
      const [, named = ''] = /import \{([^}]*)\} from '\.\/selectors\.ts'/.exec(text) ?? [];
      for (const one of named.split(',')) {
        const [group = '', alias = group] = one.trim().split(' as ');
        if (group === '') continue;
        for (const [, name] of text.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g')))
          uses.add(`${platform} ${group}.${name}`);
      }
    }
    expect(failing(({ platform, name }) => uses.has(`${platform} ${name}`))).toEqual([]);
  });
});

describe('fixtures', () => {
  const fixtures = globSync('tests/fixtures/**/*.html', { cwd: root });
  it('say where they come from, and carry a date in their name', () => {
    for (const file of fixtures) {
      const [first = ''] = read(file).split('\n');
      const note = JSON.parse(/^<!--\s*(\{.*\})\s*-->$/.exec(first.trim())?.[1] ?? '{}');
      expect(note, file).toMatchObject({ url: expect.stringMatching(/^https:/), how: expect.any(String) });
      expect(file).toMatch(/\/20\d\d-\d\d/);
    }
  });
});
