/**
 * What corrections do to reviews that nobody corrected: a seller puts right every wrong cause of some reviews, the others are
 * judged before and after. Run: node tests/bench/learning.ts [-- --dev]
 */
import { classify } from '../../lib/classify/classify.ts';
import { complaintWords } from '../../lib/classify/complaint-words.ts';
import { type Learned, type Lesson, learn } from '../../lib/classify/learned.ts';
import { CAUSES } from '../../lib/reviews/review.ts';
import { INVENTED, type LabelledReview, readLabelSets } from './labels.ts';

const inputOf = ({ title, body, rating, platform }: LabelledReview) => ({
  title,
  body,
  followUp: null,
  rating,
  sentiment: null,
  platform,
});

/** What a seller would say of one review: every cause that is wrongly named or missing. */
function lessonsFrom(review: LabelledReview): Lesson[] {
  const input = inputOf(review);
  const analysis = classify(input);
  const { language } = analysis;
  if (language === null) return [];
  const named = new Map(analysis.causes.map((finding) => [finding.cause, finding]));
  const text = (spans: readonly { field: string; start: number; end: number }[]) =>
    spans.map(({ field, start, end }) => (field === 'title' ? (review.title ?? '') : review.body).slice(start, end));
  return CAUSES.flatMap((cause): Lesson[] => {
    const [is, was] = [cause in review.causes, named.has(cause)];
    if (is === was) return [];
    const spans = was ? (named.get(cause)?.evidence ?? []) : complaintWords(input, analysis);
    return [{ about: 'cause', cause, is, language, words: text(spans) }];
  });
}

function microF1(reviews: readonly LabelledReview[], learned: Learned | null): number {
  let [hit, said, truth] = [0, 0, 0];
  for (const review of reviews) {
    const found = classify(inputOf(review), learned).causes.map(({ cause }) => cause);
    said += found.length;
    truth += Object.keys(review.causes).length;
    hit += found.filter((cause) => cause in review.causes).length;
  }
  return said + truth === 0 ? 0 : (2 * hit) / (said + truth);
}

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
const sets = readLabelSets();
const wanted = process.argv.includes('--dev') ? 'dev' : 'held-out';
const reviews = (sets.find(({ name }) => name === wanted) ?? INVENTED).reviews;
if (sets.length === 0) console.log('No labelled reviews here (REVIEW_DESK_DATA): a handful of invented ones instead.');

for (const language of ['zh', 'ja', 'en'])
  for (const size of [20, 100]) {
    const own = reviews.filter((review) => review.language === language);
    const turns = Math.min(4, Math.floor(own.length / (size + 1)));
    let [before, after, lessons] = [0, 0, 0];
    for (let turn = 0; turn < turns; turn++) {
      const taught = own.slice(turn * size, (turn + 1) * size);
      const others = own.filter((review) => !taught.includes(review));
      const given = taught.flatMap(lessonsFrom);
      lessons += given.length / turns;
      before += microF1(others, null) / turns;
      after += microF1(others, learn(given)) / turns;
    }
    if (turns > 0)
      console.log(
        `${wanted} ${language}: ${size} reviews put right (${lessons.toFixed(0)} corrections): causes of the others ${percent(before)} → ${percent(after)}`,
      );
  }

// The worst that can be done to it: the same wrong thing said over and over about everything.
const english = reviews.filter(({ language }) => language === 'en');
const spite = english
  .slice(0, 200)
  .map(({ body }): Lesson => ({ about: 'cause', cause: 'late', is: true, language: 'en', words: [body] }));
console.log(
  `"late" said of 200 English reviews: ${percent(microF1(english.slice(200), null))} → ${percent(microF1(english.slice(200), learn(spite)))}`,
);

// How many times a seller must say the same before reviews in the same words are judged so.
const wrong = reviews.filter((review) => lessonsFrom(review).length > 0).slice(0, 400);
for (const times of [1, 2, 3]) {
  let [right, all] = [0, 0];
  for (const review of wrong) {
    const lessons = lessonsFrom(review);
    const taught = learn(Array.from({ length: times }, () => lessons).flat());
    const named = classify(inputOf(review), taught).causes.map(({ cause }) => cause);
    for (const lesson of lessons)
      if (lesson.about === 'cause') right += Number(named.includes(lesson.cause) === lesson.is);
    all += lessons.length;
  }
  console.log(`said ${times} time(s): ${percent(right / all)} % of wrong causes are right in the same words`);
}

const taught200 = learn(english.slice(0, 200).flatMap(lessonsFrom));
for (const [name, learned] of [
  ['without', null],
  ['with what 200 reviews taught', taught200],
] as const) {
  const times = english.map((review) => {
    const begin = performance.now();
    classify(inputOf(review), learned);
    return (performance.now() - begin) * 1000;
  });
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  console.log(`${name}: ${median.toFixed(0)} µs a review (median)`);
}
