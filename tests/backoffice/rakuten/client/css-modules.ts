/** Class names as CSS modules make them: `name--hash`, another hash per build (rakuten.md 2.2). */

export type Css = (...names: string[]) => string;

function hash(text: string): string {
  let sum = 7;
  for (const letter of text) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return sum.toString(36).slice(0, 5).padStart(5, '0');
}

/** `css('review-body')` → `review-body--3k9xz`; several names at once are several classes. */
export const cssModules =
  (build: string): Css =>
  (...names) =>
    names.map((name) => `${name}--${hash(build + name)}`).join(' ');
