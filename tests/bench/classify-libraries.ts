/**
 * Published sentiment libraries on the same rows: English, plainly positive or negative reviews. They know words, no
 * stars, so ours is shown with and without. Others of their kind are left out: those with other languages take 0.1 s a call.
 */
import { classify } from '../../lib/classify/classify.ts';
import type { LabelledReview } from './labels.ts';

type Score = (text: string) => number;

/** What a library's module offers under `path`, as a function from text to a number; `null` when it isn't installed. */
async function load(
  name: string,
  read: (module: Record<string, unknown>, text: string) => unknown,
): Promise<Score | null> {
  try {
    const module = (await import(name)) as { default?: Record<string, unknown> } & Record<string, unknown>;
    const from = module.default ?? module;
    return (text) => Number(read(from, text));
  } catch {
    return null;
  }
}

interface Scored {
  score?: number;
  compound?: number;
  normalizedScore?: number;
}

const LIBRARIES: Record<string, () => Promise<Score | null>> = {
  sentiment: () =>
    load('sentiment', (module, text) => {
      const Sentiment = module as unknown as new () => { analyze(text: string): Scored };
      return new Sentiment().analyze(text).score;
    }),
  'vader-sentiment': () =>
    load('vader-sentiment', (module, text) => {
      const { SentimentIntensityAnalyzer: vader } = module as unknown as {
        SentimentIntensityAnalyzer: { polarity_scores(text: string): Scored };
      };
      return vader.polarity_scores(text).compound;
    }),
  'wink-sentiment': () =>
    load('wink-sentiment', (module, text) => (module as unknown as (text: string) => Scored)(text).normalizedScore),
};

/** Prints one line for each library and two for ours. */
export async function reportLibraries(name: string, all: readonly LabelledReview[]): Promise<void> {
  const reviews = all.filter(
    ({ language, sentiment }) => language === 'en' && (sentiment === 'positive' || sentiment === 'negative'),
  );
  const ours =
    (stars: boolean) =>
    ({ title, body, rating }: LabelledReview) => {
      const input = { title, body, followUp: null, rating: stars ? rating : null, sentiment: null, platform: null };
      return classify(input).sentiment;
    };
  const print = (who: string, judge: (review: LabelledReview) => string) => {
    const begin = performance.now();
    const right = reviews.filter((review) => judge(review) === review.sentiment).length;
    const micros = ((performance.now() - begin) * 1000) / Math.max(1, reviews.length);
    console.log(
      `${name.padEnd(9)}positive or negative, en, n ${reviews.length}  ${who.padEnd(22)} ${((100 * right) / Math.max(1, reviews.length)).toFixed(1)}  mean µs ${micros.toFixed(0)}`,
    );
  };
  print('ours', ours(true));
  print('ours without stars', ours(false));
  for (const [library, open] of Object.entries(LIBRARIES)) {
    const score = await open();
    if (score === null) console.log(`${name.padEnd(9)}${library} is not installed`);
    else
      print(library, ({ title, body }) => {
        const value = score([title, body].filter((text) => text !== null).join('. '));
        if (value > 0) return 'positive';
        return value < 0 ? 'negative' : 'neutral';
      });
  }
}
