/** What unseen fifths of the labelled reviews say about the judgement. */
import { SENTIMENTS } from '../../lib/classify/model/mood-features.ts';
import { SIGNALS } from '../../lib/classify/model/signal-features.ts';
import { CAUSES } from '../../lib/reviews/review.ts';
import type { Example } from './train-examples.ts';

/** A review and what models that never saw it say of it. */
export interface Judged {
  example: Example;
  /** Probabilities, in the order of `CAUSES`. */
  likely: readonly number[];
  /** Scores: four sentiments, then four severities. */
  mood: Float64Array;
  /** Probabilities, in the order of `SIGNALS`. */
  signals: readonly number[];
}

interface Count {
  hit: number;
  said: number;
  real: number;
}

const f1 = ({ hit, said, real }: Count) => (200 * hit) / Math.max(1, said + real);
const percent = (value: number) => value.toFixed(1);

function countOf(all: readonly Judged[], said: (one: Judged) => boolean, real: (one: Judged) => boolean): Count {
  const count = { hit: 0, said: 0, real: 0 };
  for (const one of all) {
    if (said(one)) count.said++;
    if (real(one)) count.real++;
    if (said(one) && real(one)) count.hit++;
  }
  return count;
}

const bestOf = (scores: Float64Array, from: number, to: number) => {
  let best = from;
  for (let at = from; at < to; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best - from;
};

function reportCauses(all: readonly Judged[], from: number): void {
  const counts = CAUSES.map((cause, at) =>
    countOf(
      all,
      ({ likely }) => (likely[at] ?? 0) >= from,
      ({ example }) => cause in example.review.causes,
    ),
  );
  const sum = counts.reduce((one, other) => ({
    hit: one.hit + other.hit,
    said: one.said + other.said,
    real: one.real + other.real,
  }));
  const used = counts.filter(({ real }) => real > 0);
  const macro = used.reduce((total, one) => total + f1(one), 0) / used.length;
  const [precision, recall] = [(100 * sum.hit) / sum.said, (100 * sum.hit) / sum.real];
  console.log(
    `causes from ${from}: micro ${percent(f1(sum))} P ${percent(precision)} R ${percent(recall)} macro ${percent(macro)}`,
  );
}

/** Prints how right the causes, the mood and the signals are, for some bounds. */
export function reportCross(all: readonly Judged[]): void {
  for (const from of [0.28, 0.32, 0.36]) reportCauses(all, from);
  const right = (is: (one: Judged) => boolean) => percent((100 * all.filter(is).length) / all.length);
  const sentiment = right(({ example, mood }) => SENTIMENTS[bestOf(mood, 0, 4)] === example.review.sentiment);
  const severity = right(({ example, mood }) => bestOf(mood, 4, 8) === example.review.severity);
  const severe = right(({ example, mood }) => bestOf(mood, 4, 8) >= 2 === example.review.severity >= 2);
  console.log(`sentiment ${sentiment} severity ${severity} (2 or more ${severe})`);
  SIGNALS.forEach((signal, at) => {
    const cells = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5].map((from) => {
      const count = countOf(
        all,
        ({ signals, example }) =>
          (signals[at] ?? 0) >= from && (signal === 'asks' || example.signs.hurting.some(({ doubted }) => !doubted)),
        ({ example: { review } }) => (signal === 'asks' ? review.asks : review.flags.includes('safety')),
      );
      return `from ${from} ${percent(f1(count))}`;
    });
    console.log(`${signal} F1: ${cells.join(', ')}`);
  });
}
