/** Which names of an element will still be its names tomorrow, as the selectors that find it by them. */
import type { Item } from './outline.ts';
import { isPlainCss } from './taught-grammar.ts';

const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{5}/i;

/** Not a word: digits among letters, no vowel, or nothing one could say. */
function isNoise(part: string): boolean {
  const letters = /^([A-Za-z]+)\d{0,2}$/.exec(part)?.[1];
  if (letters === undefined) return !/^\d{1,2}$/.test(part);
  return CONSONANTS.test(letters) || (letters.length > 3 && !/[aeiouy]/i.test(letters));
}

/**
 * Was this name made by a machine (`css-1a2b3c`, `sc-bdVaJa`, `_3xK9d`), so that the next build of the site changes it? Names in
 * scripts other than Latin are words.
 */
export function isHashed(name: string): boolean {
  const parts = name.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/).filter((part) => part !== '');
  const short = parts.filter((part) => part.length <= 2).length;
  return parts.some(isNoise) || (parts.length > 0 && short > parts.length / 2);
}

/** What an element looks like is not what it is: anything may look so tomorrow. */
const LOOK =
  /(?:^|[-_])(?:bold|italic|font|text|size|colou?r|small|large|margin|padding|row|col|flex|grid|left|right|center)/;

/** `Review_date__a8Dk2`, `date--3kX9a`: the part in front of the hash is the site's own word. */
const MODULE = /^(.*[A-Za-z]{3,}(?:__|--|_))[\w+-]{4,}$/;

const isLasting = (name: string): boolean => !isHashed(name) && !LOOK.test(name);

const classesOf = (item: Item): string[] =>
  (item.attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '');

function classSelectors(item: Item): string[] {
  const names = classesOf(item);
  const stable = names.filter(isLasting).map((name) => `.${name}`);
  const modules = names.flatMap((name) => {
    const module = isHashed(name) ? MODULE.exec(name)?.[1] : undefined;
    return module !== undefined && isLasting(module) ? [`[class*="${module}"]`] : [];
  });
  return [...stable, ...(stable.length > 1 ? [stable.join('')] : []), ...modules];
}

/** Attributes that say what an element is, best first; any other `data-` attribute comes behind them. */
const NAMING = ['itemprop', 'data-testid', 'data-test-id', 'data-test', 'data-hook', 'data-qa', 'data-field', 'part'];
const ALSO = ['name', 'slot', 'headers', 'id', 'role'];
/** Elements that say by themselves what they are. */
const TELLING = /^(?:time|address|blockquote|h[1-6]|[a-z]+-[a-z-]+)$/;

/** A value, not a name: it would be another one in the next record. */
const isOneOff = (value: string): boolean => value.trim() === '' || value.length > 60 || /\d{3}/.test(value);

/** `review-content-R2ABC90`, `R2ABC90-title`: the words in front of or behind what is the record's own. */
const BEGINNING = /^((?:[A-Za-z]{3,}[-_])+)(?=\w*\d)/;
const END = /\d\w*((?:[-_][A-Za-z]{3,})+)$/;

function valueSelectors(name: string, value: string): string[] {
  if (!isOneOff(value) && !isHashed(value)) return [`[${name}="${value}"]`];
  const parts = [
    ['^=', BEGINNING.exec(value)?.[1]],
    ['$=', END.exec(value)?.[1]],
  ] as const;
  return parts.flatMap(([is, part]) => (part !== undefined && !isHashed(part) ? [`[${name}${is}"${part}"]`] : []));
}

function attributeSelectors(item: Item): string[] {
  const data = [...item.attributes.keys()].filter((name) => name.startsWith('data-') && !NAMING.includes(name));
  return [...NAMING, ...data, ...ALSO].flatMap((name) => valueSelectors(name, item.attributes.get(name) ?? ''));
}

/** Selectors of the element by its own lasting names, the most telling first. */
export function namesOf(item: Item): string[] {
  const tag = TELLING.test(item.tag) && !isHashed(item.tag) ? [item.tag] : [];
  return [...attributeSelectors(item), ...classSelectors(item), ...tag].filter(isPlainCss);
}

/** Selectors by names that will not last: once they are gone they lead nowhere, never elsewhere. */
export const passingNamesOf = (item: Item): string[] =>
  classesOf(item)
    .filter((name) => !isLasting(name))
    .map((name) => `.${name}`)
    .filter(isPlainCss);
