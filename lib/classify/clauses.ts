/** Cutting a text into clauses, so that "good box, but late" is two statements. */
import type { Normalised } from './normalise.ts';

/** `[start, end)` in the cut text. */
export interface Clause {
  start: number;
  end: number;
  /** Opens with "but", 但是, けど …: what follows outweighs what came before. */
  contrast: boolean;
  /** Ends with a question mark. */
  question: boolean;
}

/** Like `Normalised`, with every cut marked by a line feed: `.` in a pattern never leaves its clause. */
export interface CutText extends Normalised {
  clauses: Clause[];
}

/** What separates clauses in every language. A comma or full stop between digits belongs to a number. */
const MARKS =
  /[\n。!?;、,…~～|;·‖]+|[:(){}[\]<>"「」『』【】《》]+|(?<!\d)[.](?=\s|$|[^\w])|(?<=\D)[.](?=[A-Za-z]{2,}\b(?! ?com| ?cn| ?net))|\.{2,}|\p{Extended_Pictographic}+|(?<=[\u3040-\u30ff\u3400-\u9fff]) +(?=[\u3040-\u30ff\u3400-\u9fff])/gu;

const isComma = (mark: string) => mark === ',';
const isDigit = (character: string | undefined) => character !== undefined && character >= '0' && character <= '9';

interface Cut {
  start: number;
  end: number;
  contrast: boolean;
  question: boolean;
}

function markCuts(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of text.matchAll(MARKS)) {
    const end = match.index + match[0].length;
    if (isComma(match[0]) && isDigit(text[match.index - 1]) && isDigit(text[end])) continue;
    cuts.push({ start: match.index, end, contrast: false, question: match[0].includes('?') });
  }
  return cuts;
}

function contrastCuts(text: string, contrast: RegExp): Cut[] {
  const cuts: Cut[] = [];
  for (const match of text.matchAll(contrast)) {
    // Contrast words that close their clause (けど, が、) cut behind themselves, the others in front.
    const closing = match.groups?.closing !== undefined;
    const at = closing ? match.index + match[0].length : match.index;
    cuts.push({ start: at, end: at, contrast: true, question: false });
  }
  return cuts;
}

/** Cuts `normalised` at punctuation, line breaks, emoji and the language's contrast words. Linear. */
export function cutIntoClauses(normalised: Normalised, contrast: RegExp | null): CutText {
  const { text, starts, ends } = normalised;
  const cuts = markCuts(text);
  if (contrast) cuts.push(...contrastCuts(text, contrast));
  cuts.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: CutText = { text: '', starts: [], ends: [], clauses: [] };
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  let opensWithContrast = false;
  const take = (until: number, question: boolean) => {
    if (until <= from) return;
    const start = length;
    pieces.push(text.slice(from, until), '\n');
    for (let at = from; at < until; at++) {
      result.starts.push(starts[at] ?? 0);
      result.ends.push(ends[at] ?? 0);
    }
    const edge = ends[until - 1] ?? 0;
    result.starts.push(edge);
    result.ends.push(edge);
    length += until - from + 1;
    result.clauses.push({ start, end: length - 1, contrast: opensWithContrast, question });
    opensWithContrast = false;
  };
  for (const cut of cuts) {
    take(cut.start, cut.question);
    from = Math.max(from, cut.end);
    if (cut.contrast) opensWithContrast = true;
  }
  take(text.length, false);
  result.text = pieces.join('');
  return result;
}
