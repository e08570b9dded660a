/** The clauses that the judgement learns from, and the net that learns from them. */
import { createHash } from 'node:crypto';
import {
  CLAUSE_ROWS,
  clauseFeatures,
  pairKey,
  pairRows,
  wordKey,
  wordRows,
} from '../../lib/classify/model/clause-features.ts';
import { type ClauseNet, netScores } from '../../lib/classify/model/clause-net.ts';
import { modelLanguage } from '../../lib/classify/model/reading.ts';
import type { Features } from '../../lib/classify/model/weights.ts';
import { CAUSES, type Cause } from '../../lib/reviews/review.ts';
import type { Example } from './train-examples.ts';
import { matrixOf } from './train-logistic.ts';
import { fitNet } from './train-net.ts';

export const FOLDS = 5;
/** What a clause of ours counts beside a real one: ours are shorter and complain more. */
const OWN = 0.3;
/** A pair of concepts, or a word, seen more rarely teaches chance. */
const RAREST = { pair: 3, word: 3 };
/** A clause that isn't quoted may say the same as the one that is: the labeller picked the shortest. */
const UNQUOTED = 0.3;
const NET = { hidden: 32, epochs: 12, seed: 1 };

/** Whoever labelled `more` hardly told the buyer's own mistakes from what came of them: nothing is learned about these there. */
export const isUntold = ({ set }: Example, cause: Cause): boolean => set === 'more' && cause === 'external';

/** Of others only requests and dangers are known. */
export const isJudged = ({ review }: Example): boolean => review.told?.rest !== false;

/** Which fifth an example falls into, by its id. */
export const foldOf = ({ review }: Example) => createHash('sha256').update(review.id).digest().readUInt16BE(0) % FOLDS;

/** Pairs of concepts that stand together in at least so many clauses, as keys in rising order. */
export function frequentPairs(examples: readonly Example[], least: number): number[] {
  const counts = new Map<number, number>();
  for (const { reading } of examples) {
    for (const clause of reading.concepts) {
      for (const [at, first] of clause.entries()) {
        for (const second of clause.slice(at + 1)) {
          const key = pairKey(first, second);
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
    }
  }
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([key]) => key)
    .sort((a, b) => a - b);
}

function frequentWords(examples: readonly Example[], least: number): number[] {
  const counts = new Map<number, number>();
  for (const { reading } of examples) {
    const language = modelLanguage(reading.language);
    for (const word of new Set(reading.words.flat()))
      counts.set(wordKey(language, word), (counts.get(wordKey(language, word)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([key]) => key)
    .sort((a, b) => a - b);
}

export interface ClauseTable {
  examples: readonly Example[];
  pairs: number[];
  words: number[];
  /** Rows of all clauses, and which example each is of. */
  rows: Features[];
  of: number[];
  /** Which causes (by their order) are quoted in each clause. */
  quoted: Set<number>[];
}

export function clauseTable(examples: readonly Example[]): ClauseTable {
  const pairs = frequentPairs(examples, RAREST.pair);
  const words = frequentWords(examples, RAREST.word);
  const known = pairRows(pairs);
  const knownWords = wordRows(words, CLAUSE_ROWS + pairs.length);
  const rows: Features[] = [];
  const of: number[] = [];
  const quoted: Set<number>[] = [];
  examples.forEach((example, at) => {
    for (const [clause, features] of clauseFeatures(example.reading, known, knownWords).entries()) {
      rows.push(features);
      of.push(at);
      quoted.push(example.quoted[clause] ?? new Set());
    }
  });
  return { examples, pairs, words, rows, of, quoted };
}

/** Learned without the fold; `null`: from everything. */
export function fitClauses(
  { examples, pairs, words, rows, of, quoted }: ClauseTable,
  without: number | null,
): ClauseNet {
  const outputs = CAUSES.length;
  const weight = Float64Array.from(of, (at) => {
    const example = examples[at];
    if (!example) return 0;
    if (example.own) return OWN;
    return foldOf(example) === without || !isJudged(example) ? 0 : 1;
  });
  const truth = new Uint8Array(rows.length * outputs);
  const counts = new Float32Array(rows.length * outputs).fill(1);
  of.forEach((at, row) => {
    CAUSES.forEach((cause, order) => {
      const example = examples[at];
      if (example && isUntold(example, cause)) counts[row * outputs + order] = 0;
    });
    for (const cause of Object.keys(examples[at]?.review.causes ?? {})) {
      const place = row * outputs + CAUSES.indexOf(cause as Cause);
      if (quoted[row]?.has(CAUSES.indexOf(cause as Cause))) truth[place] = 1;
      else counts[place] = Math.min(UNQUOTED, counts[place] ?? 1);
    }
  });
  const matrix = matrixOf(rows, CLAUSE_ROWS + pairs.length + words.length);
  return fitNet({ matrix, truth, counts, weight, outputs, ...NET });
}

/** Scores of the clauses of the wanted examples, put where the example stands. */
export function clauseScores(
  table: ClauseTable,
  net: ClauseNet,
  wanted: (example: Example) => boolean,
  into: Float64Array[][],
): void {
  table.rows.forEach((features, row) => {
    const at = table.of[row] ?? 0;
    const example = table.examples[at];
    if (!example || !wanted(example)) return;
    into[at] = [...(into[at] ?? []), netScores(net, features)];
  });
}
