/** Which concepts the clauses of a text touch. */
import { CONCEPTS, type Concept, type ConceptWords } from './concept.ts';

interface Node {
  next: Map<number, Node>;
  /** Concepts of entries that end here, as indexes into `CONCEPTS`: whole words … */
  whole: number[];
  /** … and beginnings of words. */
  open: number[];
}

/** A language's words, ready to be found. */
export interface ConceptFinder {
  root: Node;
  /** Latin scripts: an entry begins and, unless it ends with `*`, ends with a word. */
  words: boolean;
}

const newNode = (): Node => ({ next: new Map(), whole: [], open: [] });

function addEntry(root: Node, entry: string, index: number, words: boolean): void {
  const open = entry.endsWith('*');
  const text = (open ? entry.slice(0, -1) : entry).replaceAll('_', ' ');
  let node = root;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const next = node.next.get(code) ?? newNode();
    node.next.set(code, next);
    node = next;
  }
  const list = open || !words ? node.open : node.whole;
  if (!list.includes(index)) list.push(index);
}

/** Makes a language's finder; `fold` brings the entries into the spelling that texts are searched in. */
export function conceptFinder(table: ConceptWords, words: boolean, fold: (text: string) => string): ConceptFinder {
  const root = newNode();
  CONCEPTS.forEach((concept: Concept, index) => {
    for (const entry of table[concept].split(' ')) if (entry !== '') addEntry(root, fold(entry), index, words);
  });
  return { root, words };
}

const APOSTROPHE = 39;
const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === APOSTROPHE || code > 0xbf;

/** The concepts in `text[start, end)`, each once. Linear: entries are short. */
export function findConcepts(finder: ConceptFinder, text: string, start: number, end: number): number[] {
  const found = new Set<number>();
  let before = 0;
  for (let from = start; from < end; from++) {
    const code = text.charCodeAt(from);
    // "l'emballage", "dell'acqua": what follows an apostrophe is a word as well.
    const begins = !finder.words || before === APOSTROPHE || !isWordCode(before);
    before = code;
    if (!begins) continue;
    let node = finder.root.next.get(code);
    for (let at = from + 1; node !== undefined; at++) {
      for (const index of node.open) found.add(index);
      if (node.whole.length > 0 && (at >= end || !isWordCode(text.charCodeAt(at))))
        for (const index of node.whole) found.add(index);
      if (at >= end) break;
      node = node.next.get(text.charCodeAt(at));
    }
  }
  return [...found];
}
