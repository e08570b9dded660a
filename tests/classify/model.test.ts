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
import { clauseFeatures, pairRows } from '../../lib/classify/model/clause-features.ts';
import { modelLanguage } from '../../lib/classify/model/reading.ts';
import { scoresOf, unpackWeights } from '../../lib/classify/model/weights.ts';
import { CAUSES, type LANGUAGES } from '../../lib/reviews/review.ts';
import { DATA_FOLDER } from '../bench/labels.ts';
import { exampleOf } from '../bench/train-examples.ts';
import { clauseTable, fitClauses, knowledge, pack, readTraining } from '../bench/train-judgement.ts';

const conceptsOf = (language: (typeof LANGUAGES)[number], text: string) =>
  findConcepts(conceptFinderOf(language), text, 0, text.length).map((index) => CONCEPTS[index]);

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
  const clause = unpackWeights(file.clause);
  const pairs = pairRows(file.clause.pairs);
  for (const [language, body, rating] of texts) {
    const example = invented(language, body, rating);
    expect(example).not.toBeNull();
    if (!example) continue;
    const { reading } = example;
    const scores = clauseFeatures(reading, pairs).map((features) => scoresOf(clause, features));
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

  test('is what the command makes, shown by one cause learned again', () => {
    const cause = CAUSES.indexOf('smell');
    const table = clauseTable(readTraining());
    expect(file.clause.pairs).toEqual(table.pairs);
    const again = pack(fitClauses(table, null, [cause])).weights.values;
    const { outputs, values } = unpackWeights(file.clause);
    const committed = again.map((_, row) => values[row * outputs + cause] ?? 0);
    // Another processor may round a weight to the next whole number.
    const step = file.clause.scales[cause] ?? 0;
    expect(again.every((value, row) => Math.abs(value - (committed[row] ?? 0)) <= step * 1.01)).toBe(true);
    const same = again.filter((value, row) => Math.abs(value - (committed[row] ?? 0)) < step / 2).length;
    expect(same / again.length).toBeGreaterThan(0.999);
  }, 60_000);
});
