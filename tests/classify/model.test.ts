/** The learned part: that the committed file is what the training command makes, and that its shortcuts change nothing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import file from '../../assets/models/judgement.json' with { type: 'json' };
import { CONCEPTS } from '../../lib/classify/concepts/concept.ts';
import { findConcepts } from '../../lib/classify/concepts/find-concepts.ts';
import { conceptFinderOf } from '../../lib/classify/concepts/finder-of.ts';
import {
  allCauseRows,
  causeProbabilities,
  causeProbability,
  foldCauses,
} from '../../lib/classify/model/cause-model.ts';
import { CLAUSE_ROWS, clauseFeatures, pairRows, wordRows } from '../../lib/classify/model/clause-features.ts';
import { netScores, unpackNet } from '../../lib/classify/model/clause-net.ts';
import { modelLanguage } from '../../lib/classify/model/reading.ts';
import { CAUSES, type LANGUAGES } from '../../lib/reviews/review.ts';
import { DATA_FOLDER } from '../bench/labels.ts';
import { clauseTable, fitClauses } from '../bench/train-clauses.ts';
import { exampleOf } from '../bench/train-examples.ts';
import { knowledge, packNet, readTraining } from '../bench/train-judgement.ts';

const conceptsOf = (language: (typeof LANGUAGES)[number], text: string) =>
  findConcepts(conceptFinderOf(language), text, 0, text.length).concepts.map((index) => CONCEPTS[index]);

describe('concepts', () => {
  test.each([
    ['en', 'the battery died', ['battery', 'stop']],
    ['de', 'der akku haelt nicht', ['battery', 'last', 'not']],
    ['fr', "l'emballage est abime", ['box', 'damage']],
    ['it', "l'imballaggio", ['box']],
    ['ja', '梱包が雑', ['box', 'finish']],
    ['zh-CN', '客服不理人', ['seller', 'rude']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(conceptsOf(language, text)).toEqual(expect.arrayContaining([...expected]));
  });

  test('a word is found whole, a stem at its beginning', () => {
    expect(conceptsOf('en', 'batteries')).toContain('battery');
    expect(conceptsOf('en', 'unsealing')).not.toContain('seal');
    expect(conceptsOf('en', 'recharging')).toContain('charge');
  });

  test('texts from both Chinese scripts meet the same words', () => {
    expect(conceptFinderOf('zh-TW')).toBe(conceptFinderOf('zh-CN'));
  });
});

const invented = (language: string, body: string, rating: number | null) =>
  exampleOf(
    {
      id: 'invented',
      language,
      title: null,
      body,
      rating,
      platform: null,
      sentiment: 'neutral',
      severity: 0,
      causes: {},
      flags: [],
      asks: false,
    },
    true,
  );

test('weights added up for a language say what all the rows say', () => {
  const texts = [
    ['en', 'Arrived late, and the box was crushed. Works well though!', 3],
    ['zh', '质量一般，客服态度差，但是物流快', 2],
    ['it', 'La batteria dura poco, ma il colore è bello', null],
  ] as const;
  const net = unpackNet(file.clause);
  const pairs = pairRows(file.clause.pairs);
  const words = wordRows(file.clause.words, CLAUSE_ROWS + file.clause.pairs.length);
  for (const [language, body, rating] of texts) {
    const example = invented(language, body, rating);
    expect(example).not.toBeNull();
    if (!example) continue;
    const { reading } = example;
    const scores = clauseFeatures(reading, pairs, words).map((features) => netScores(net, features));
    const slow = allCauseRows(reading, scores, file.cause).map((rows) => causeProbability(file.cause.weights, rows));
    const folded = foldCauses(file.cause.weights, file.cause, modelLanguage(reading.language));
    const fast = causeProbabilities(folded, reading, scores);
    CAUSES.forEach((_, at) => {
      expect(fast[at]).toBeCloseTo(slow[at] ?? -1, 9);
    });
    expect(fast.some((share) => share > 0.3)).toBe(true);
  }
});

// Only where the labelled texts are, which may not be in the repository: without them nobody can learn anew.
describe.runIf(existsSync(join(DATA_FOLDER, 'labels.jsonl')))('the committed model', () => {
  test('was made from the phrases and concepts of today', () => {
    expect(file.knowledge, 'run node tests/bench/train-judgement.ts').toBe(knowledge());
  });

  test('is what the command makes, shown by its largest part learned again', () => {
    const table = clauseTable(readTraining());
    expect(file.clause.pairs).toEqual(table.pairs);
    expect(file.clause.words).toEqual(table.words);
    const again = packNet(fitClauses(table, null)).net;
    const committed = unpackNet(file.clause);
    for (const layer of ['first', 'second'] as const) {
      const values = committed[layer].values;
      const step = Math.max(...file.clause[layer].scales);
      // Another processor may round a weight to the next whole number.
      const near = again[layer].values.filter((value, at) => Math.abs(value - (values[at] ?? 0)) <= step * 1.01).length;
      expect(near / values.length).toBeGreaterThan(0.999);
    }
  }, 120_000);
});
