/** Which concepts the clauses of a text touch. */
import { type LetterNode, newLetterNode, nodeAt, stepFrom } from '../letter-tree.ts';
import { CONCEPTS, type Concept, type ConceptWords } from './concept.ts';

/** What a word names. */
interface Entry {
  /** Concepts of entries that end here, as indexes into `CONCEPTS`: whole words … */
  whole: number[];
  /** … and beginnings of words. */
  open: number[];
  /** Number of the entry, counted in the order of the table. */
  word: number;
}

/** A language's words, ready to be found. */
export interface ConceptFinder {
  root: LetterNode<Entry>;
  /** Latin scripts: an entry begins and, unless it ends with `*`, ends with a word. */
  words: boolean;
  /** How many entries there are. */
  size: number;
}

/** The number of the entry: `next` if it is new. */
function addEntry(root: LetterNode<Entry>, written: string, index: number, words: boolean, next: number): number {
  const open = written.endsWith('*');
  const node = nodeAt(root, (open ? written.slice(0, -1) : written).replaceAll('_', ' '));
  node.here ??= { whole: [], open: [], word: next };
  const list = open || !words ? node.here.open : node.here.whole;
  if (!list.includes(index)) list.push(index);
  return node.here.word;
}

/** Makes a language's finder; `fold` brings the entries into the spelling that texts are searched in. */
export function conceptFinder(table: ConceptWords, words: boolean, fold: (text: string) => string): ConceptFinder {
  const root = newLetterNode<Entry>();
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
    let node = stepFrom(finder.root, code);
    for (let at = from + 1; node !== null; at++) {
      const { here } = node;
      if (here !== null) {
        const ends = here.whole.length > 0 && (at >= end || !isWordCode(text.charCodeAt(at)));
        if (ends) for (const index of here.whole) concepts.add(index);
        for (const index of here.open) concepts.add(index);
        if (ends || here.open.length > 0) words.add(here.word);
      }
      if (at >= end) break;
      node = stepFrom(node, text.charCodeAt(at));
    }
  }
  return { concepts: [...concepts], words: [...words] };
}
