/** Which concepts the clauses of a text touch. */
import { CONCEPTS, type Concept, type ConceptWords } from './concept.ts';

interface Node {
  next: Map<number, Node>;
  /** Concepts of entries that end here, as indexes into `CONCEPTS`: whole words … */
  whole: number[];
  /** … and beginnings of words. */
  open: number[];
  /** Number of the entry that ends here, counted in the order of the table; −1 where none does. */
  word: number;
}

/** A language's words, ready to be found. */
export interface ConceptFinder {
  root: Node;
  /** Latin scripts: an entry begins and, unless it ends with `*`, ends with a word. */
  words: boolean;
  /** How many entries there are. */
  size: number;
}

const newNode = (): Node => ({ next: new Map(), whole: [], open: [], word: -1 });

/** The number of the entry: `next` if it is new. */
function addEntry(root: Node, entry: string, index: number, words: boolean, next: number): number {
  const open = entry.endsWith('*');
  const text = (open ? entry.slice(0, -1) : entry).replaceAll('_', ' ');
  let node = root;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const child = node.next.get(code) ?? newNode();
    node.next.set(code, child);
    node = child;
  }
  const list = open || !words ? node.open : node.whole;
  if (!list.includes(index)) list.push(index);
  if (node.word < 0) node.word = next;
  return node.word;
}

/** Makes a language's finder; `fold` brings the entries into the spelling that texts are searched in. */
export function conceptFinder(table: ConceptWords, words: boolean, fold: (text: string) => string): ConceptFinder {
  const root = newNode();
  let size = 0;
  CONCEPTS.forEach((concept: Concept, index) => {
    for (const entry of table[concept].split(' '))
      if (entry !== '' && addEntry(root, fold(entry), index, words, size) === size) size++;
  });
  return { root, words, size };
}

const APOSTROPHE = 39;
const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === APOSTROPHE || code > 0xbf;

/** What stands in `text[start, end)`: concepts and the numbers of the entries that name them, each once. Linear: entries are short. */
export function findConcepts(
  finder: ConceptFinder,
  text: string,
  start: number,
  end: number,
): { concepts: number[]; words: number[] } {
  const concepts = new Set<number>();
  const words = new Set<number>();
  let before = 0;
  for (let from = start; from < end; from++) {
    const code = text.charCodeAt(from);
    // "l'emballage", "dell'acqua": what follows an apostrophe is a word as well.
    const begins = !finder.words || before === APOSTROPHE || !isWordCode(before);
    before = code;
    if (!begins) continue;
    let node = finder.root.next.get(code);
    for (let at = from + 1; node !== undefined; at++) {
      const ends = node.whole.length > 0 && (at >= end || !isWordCode(text.charCodeAt(at)));
      if (ends) for (const index of node.whole) concepts.add(index);
      for (const index of node.open) concepts.add(index);
      if (ends || node.open.length > 0) words.add(node.word);
      if (at >= end) break;
      node = node.next.get(text.charCodeAt(at));
    }
  }
  return { concepts: [...concepts], words: [...words] };
}
