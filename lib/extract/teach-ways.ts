/** Every way that could lead to a place the seller pointed at, the most lasting first. Which of them hold is tried by `teach.ts`. */
import { childItems, type Item, within } from './outline.ts';
import type { TaughtWay } from './taught.ts';
import { isPlainCss, isStep, isWords, MOST_STEPS } from './taught-grammar.ts';
import type { RecordTree } from './taught-reader.ts';
import { bareLabel, matching, piecesIn } from './taught-ways.ts';
import { namesOf } from './teach-names.ts';

/** Below a named element this many steps are still a place one can trust. */
const DEEPEST = 3;

const numberAmong = (element: Element, siblings: Iterable<Element>): number =>
  [...siblings].filter((other) => other.localName === element.localName).indexOf(element) + 1;

/** `span:nth-of-type(2)` of an element within its own tree. */
function nthOf(element: Element): string {
  const nth = numberAmong(element, element.parentNode?.children ?? []);
  return `${element.localName}:nth-of-type(${nth})`;
}

/** From a named element around it down to the item; both in one tree, since no selector crosses into a shadow root. */
function fromAround(target: Item, tree: RecordTree): string[] {
  const found: string[] = [];
  const down: string[] = [nthOf(target.element)];
  for (let at = target.parent; at && at !== tree.root && down.length <= DEEPEST; at = at.parent) {
    if (at.element.getRootNode() !== target.element.getRootNode()) break;
    for (const around of namesOf(at)) {
      for (const own of namesOf(target)) found.push(`${around} ${own}`);
      found.push([around, ...down].join(' > '));
    }
    down.unshift(nthOf(at.element));
  }
  return found;
}

const pointsAt = (css: string, target: Item, tree: RecordTree): boolean => {
  const [only, ...others] = matching(tree, css);
  return only === target && others.length === 0;
};

/** Selectors that find the item, and nothing else, in its record. */
function selectorsOf(target: Item, tree: RecordTree): string[] {
  const all = [...namesOf(target), ...fromAround(target, tree)];
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
function labelsOf(target: Item, tree: RecordTree): string[] {
  const pieces = piecesIn(tree);
  const own = pieces.find(({ item }) => within(item, target));
  const before = pieces.findLast((piece) => piece.before <= target.at);
  const labels = [own ? labelIn(own.text) : null];
  if (before && !tree.isWritten(before.item, before.text)) labels.push(bareLabel(before.text));
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

/** All of them; `after`, where given, stands in front of the value in the element itself. */
export function waysTo(target: Item, tree: RecordTree, after: string | null): TaughtWay[] {
  const behind = after === null ? {} : { after };
  const steps = stepsTo(target, tree);
  return [
    ...selectorsOf(target, tree).map((css): TaughtWay => ({ by: 'css', css, ...behind })),
    ...labelsOf(target, tree).map((label): TaughtWay => ({ by: 'label', label })),
    ...(steps ? [{ by: 'place', steps, ...behind } satisfies TaughtWay] : []),
  ];
}
