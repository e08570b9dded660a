/** Many short words by their letters, so that a text is compared with all of them in one step a letter. */

/** `T` hangs where a word ends. Most letters are followed by one other only: that one needs no table. */
export interface LetterNode<T> {
  here: T | null;
  /** The first letter that goes on from here, and where to; −1: none. */
  letter: number;
  only: LetterNode<T> | null;
  /** All others. */
  others: Map<number, LetterNode<T>> | null;
}

export const newLetterNode = <T>(): LetterNode<T> => ({ here: null, letter: -1, only: null, others: null });

/** Where the letter (a UTF-16 unit) leads, or `null`. */
export function stepFrom<T>(node: LetterNode<T>, letter: number): LetterNode<T> | null {
  if (node.letter === letter) return node.only;
  return node.others === null ? null : (node.others.get(letter) ?? null);
}

/** The node at the end of `word`, made where it isn't there. */
export function nodeAt<T>(root: LetterNode<T>, word: string): LetterNode<T> {
  let node = root;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    let child = stepFrom(node, letter);
    if (child === null) {
      child = newLetterNode<T>();
      if (node.letter < 0) {
        node.letter = letter;
        node.only = child;
      } else {
        node.others ??= new Map();
        node.others.set(letter, child);
      }
    }
    node = child;
  }
  return node;
}

/** All nodes one letter further. */
export function childrenOf<T>(node: LetterNode<T>): LetterNode<T>[] {
  const others = node.others === null ? [] : [...node.others.values()];
  return node.only === null ? others : [node.only, ...others];
}
