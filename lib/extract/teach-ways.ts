/** Every way that could lead to a place the seller pointed at, the most lasting first. Which of them hold is tried by `teach.ts`. */
import { childItems, type Item, within } from './outline.ts';
import type { TaughtWay, TeachableField } from './taught.ts';
import { isPlainCss, isStep, isWords, MOST_STEPS } from './taught-grammar.ts';
import type { RecordTree } from './taught-reader.ts';
import { bareLabel, matching, piecesIn } from './taught-ways.ts';
import { namesOf, passingNamesOf } from './teach-names.ts';

/** A day or an order number is one or is none. Any text could be a title, and a product's stars could be the buyer's. */
const PROVE_THEMSELVES: readonly TeachableField[] = ['postedAt', 'orderId'];

/** Below a named element this many steps are still a place one can trust; fewer for what can't prove itself. */
const DEEPEST = 3;
const DEEPEST_UNSURE = 1;

const numberAmong = (element: Element, siblings: Iterable<Element>): number =>
  [...siblings].filter((other) => other.localName === element.localName).indexOf(element) + 1;

/** `span:nth-of-type(2)` of an element within its own tree. */
function nthOf(element: Element): string {
  const nth = numberAmong(element, element.parentNode?.children ?? []);
  return `${element.localName}:nth-of-type(${nth})`;
}

/** How selectors are made: by which names, how an element on the way is called, and how many of them there may be. */
interface Manner {
  names: (item: Item) => string[];
  step: (element: Element) => string;
  deepest: number;
}

/** From a named element around it down to the item; both in one tree, since no selector crosses into a shadow root. */
function fromAround(target: Item, tree: RecordTree, { names, step, deepest }: Manner): string[] {
  const found: string[] = [];
  const down: string[] = [step(target.element)];
  for (let at = target.parent; at && at !== tree.root && down.length <= deepest; at = at.parent) {
    if (at.element.getRootNode() !== target.element.getRootNode()) break;
    for (const around of names(at)) {
      for (const own of names(target)) found.push(`${around} ${own}`);
      found.push([around, ...down].join(' > '));
    }
    down.unshift(step(at.element));
  }
  return found;
}

const pointsAt = (css: string, target: Item, tree: RecordTree): boolean => {
  const [only, ...others] = matching(tree, css);
  return only === target && others.length === 0;
};

/** Selectors that find the item, and nothing else, in its record. */
function selectorsOf(target: Item, tree: RecordTree, manner: Manner): string[] {
  const all = [...manner.names(target), ...fromAround(target, tree, manner)];
  return [...new Set(all)].filter((css) => isPlainCss(css) && pointsAt(css, target, tree));
}

const isLabel = (text: string): boolean => isWords(text) && /\p{L}/u.test(text) && !/\d{3}/.test(text);

/** The words in front of the value in the same text: `Posted: 3 March 2026` → `Posted`. */
const LABELLED = /^([^:：]{1,40}?)\s*[:：]\s*\S/;
export const labelIn = (text: string): string | null => {
  const label = LABELLED.exec(text)?.[1] ?? '';
  return isLabel(label) ? label : null;
};

/** Words in front of the value: in its own text, or the text before it (stars have none of their own). */
function labelsOf(target: Item, tree: RecordTree, isSure: boolean): string[] {
  const pieces = piecesIn(tree);
  const own = pieces.find(({ item }) => within(item, target));
  const before = pieces.findLast((piece) => piece.before <= target.at);
  const labels = [own ? labelIn(own.text) : null];
  // What only happens to stand before it is no label of it: with a colon it is.
  const isMeant = before && (isSure || bareLabel(before.text) !== before.text);
  if (isMeant && !tree.isWritten(before.item, before.text)) labels.push(bareLabel(before.text));
  return labels.filter((label) => label !== null && isLabel(label)) as string[];
}

function stepsTo(target: Item, { root }: RecordTree): string[] | null {
  const steps: string[] = [];
  for (let at: Item = target; at !== root; ) {
    const { parent } = at;
    if (!parent) return null;
    const alike = childItems(parent).filter(({ tag }) => tag === at.tag);
    steps.unshift(`${at.tag}:${alike.indexOf(at) + 1}`);
    at = parent;
  }
  return steps.length > 0 && steps.length <= MOST_STEPS && steps.every(isStep) ? steps : null;
}

export interface Ways {
  /** By names and labels that last. */
  lasting: TaughtWay[];
  /** For fields that prove themselves the mere place, for others names that the next build of the site will change. */
  resort: TaughtWay[];
}

/** All of them; `after`, where given, stands in front of the value in the element itself. */
export function waysTo(target: Item, field: TeachableField, tree: RecordTree, after: string | null): Ways {
  const behind = after === null ? {} : { after };
  const isSure = PROVE_THEMSELVES.includes(field);
  const manner = isSure
    ? { step: nthOf, deepest: DEEPEST }
    : { step: ({ localName }: Element) => localName, deepest: DEEPEST_UNSURE };
  const by = (names: Manner['names']) =>
    selectorsOf(target, tree, { names, ...manner }).map((css): TaughtWay => ({ by: 'css', css, ...behind }));
  const steps = isSure ? stepsTo(target, tree) : null;
  return {
    lasting: [...by(namesOf), ...labelsOf(target, tree, isSure).map((label): TaughtWay => ({ by: 'label', label }))],
    resort: steps ? [{ by: 'place', steps }] : by(passingNamesOf),
  };
}
