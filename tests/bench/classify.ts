/**
 * How well the judgement does: `node tests/bench/classify.ts [--details] [--dev] [--errors <language>] [--own] [--shipped]`. `--dev`: the dev half
 * only. `--errors` prints mistakes of the dev half and of our own texts only; the held-out half is never shown, or its figures would mean nothing.
 */

import { statSync } from 'node:fs';
import { classify } from '../../lib/classify/classify.ts';
import { judgeWith } from '../../lib/classify/model/judgement-model.ts';
import { type Analysis, CAUSES, FLAGS } from '../../lib/reviews/review.ts';
import { reportLibraries } from './classify-libraries.ts';
import { DATA_FOLDER, INVENTED, isFurther, type LabelledReview, readLabelSets } from './labels.ts';
import { train } from './train-judgement.ts';

interface Count {
  hit: number;
  said: number;
  true: number;
}

const count = (): Count => ({ hit: 0, said: 0, true: 0 });
const precision = (of: Count) => (of.said === 0 ? 0 : of.hit / of.said);
const recall = (of: Count) => (of.true === 0 ? 0 : of.hit / of.true);
const f1 = (of: Count) => (of.said + of.true === 0 ? 0 : (2 * of.hit) / (of.said + of.true));
const percent = (value: number) => (100 * value).toFixed(1).padStart(5);

function add(to: Count, said: boolean, truth: boolean): void {
  if (said) to.said++;
  if (truth) to.true++;
  if (said && truth) to.hit++;
}

function judge(review: LabelledReview): Analysis {
  const { title, body, rating, platform } = review;
  return classify({ title, body, followUp: null, rating, sentiment: null, platform });
}

const percentile = (sorted: number[], share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;

/** A complaint that contact and a remedy could still turn, as the labeller saw it. */
const canTurn = ({ turnaround, sentiment }: LabelledReview) =>
  (turnaround === 'likely' || turnaround === 'possible') && (sentiment === 'negative' || sentiment === 'mixed');

function sameLanguage(expected: string, found: string | null): boolean {
  return expected === found || (expected === 'zh' && (found === 'zh-CN' || found === 'zh-TW'));
}

function report(name: string, language: string, reviews: LabelledReview[], details: boolean): void {
  const causes = new Map(CAUSES.map((cause) => [cause, count()]));
  const flags = new Map(FLAGS.map((flag) => [flag, count()]));
  const [all, asks, allFlags, winBack] = [count(), count(), count(), count()];
  let [sentiment, severity, severe, detected, inside, spans, overlaps, matched] = [0, 0, 0, 0, 0, 0, 0, 0];
  const times: number[] = [];
  for (const review of reviews) {
    const begin = performance.now();
    const found = judge(review);
    times.push((performance.now() - begin) * 1000);
    const said = new Map(found.causes.map((finding) => [finding.cause, finding]));
    for (const cause of CAUSES) {
      add(causes.get(cause) ?? count(), said.has(cause), cause in review.causes);
      add(all, said.has(cause), cause in review.causes);
    }
    for (const flag of FLAGS) {
      add(flags.get(flag) ?? count(), found.flags.includes(flag), review.flags.includes(flag));
      add(allFlags, found.flags.includes(flag), review.flags.includes(flag));
    }
    add(asks, found.asks, review.asks);
    if (review.turnaround) add(winBack, found.triage === 'win-back', canTurn(review));
    if (found.sentiment === review.sentiment) sentiment++;
    if (found.severity === review.severity) severity++;
    if (found.severity >= 2 === review.severity >= 2) severe++;
    if (sameLanguage(review.language, found.language)) detected++;
    for (const finding of found.causes) {
      const quote = review.causes[finding.cause];
      const at = quote ? review.body.indexOf(quote) : -1;
      for (const span of finding.evidence) {
        spans++;
        const text = span.field === 'title' ? (review.title ?? '') : review.body;
        if (span.start >= 0 && span.end > span.start && span.end <= text.length) inside++;
      }
      if (!quote || at < 0) continue;
      matched++;
      if (finding.evidence.some((span) => span.field === 'body' && span.start < at + quote.length && at < span.end))
        overlaps++;
    }
  }
  times.sort((a, b) => a - b);
  const total = reviews.length;
  const used = [...causes.values()].filter((of) => of.true > 0);
  const macro = used.reduce((sum, of) => sum + f1(of), 0) / Math.max(1, used.length);
  console.log(
    `${name.padEnd(9)}${language.padEnd(6)} n ${String(total).padStart(4)}  causes micro ${percent(f1(all))} (P ${percent(precision(all))} R ${percent(recall(all))}) macro ${percent(macro)}  sentiment ${percent(sentiment / total)}  severity ${percent(severity / total)} (>=2 ${percent(severe / total)})  asks ${percent(f1(asks))}  flags ${percent(f1(allFlags))} safety ${percent(f1(flags.get('safety') ?? count()))}  win-back ${percent(f1(winBack))} (P ${percent(precision(winBack))} R ${percent(recall(winBack))})  language ${percent(detected / total)}  inside ${percent(spans === 0 ? 1 : inside / spans)} overlap ${percent(overlaps / Math.max(1, matched))}  µs ${percentile(times, 0.5).toFixed(0)} / ${percentile(times, 0.95).toFixed(0)}`,
  );
  if (!details) return;
  const rows = [...causes, ...flags].filter(([, of]) => of.true + of.said > 0);
  console.log(
    rows
      .map(
        ([key, of]) =>
          `    ${key.padEnd(14)} P ${percent(precision(of))} R ${percent(recall(of))} F1 ${percent(f1(of))}  true ${of.true}, said ${of.said}`,
      )
      .join('\n'),
  );
}

/** Said score against truth: what is shown as sure, and as "maybe", is right so often. */
function reportCalibration(name: string, reviews: LabelledReview[]): void {
  const edges = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
  const bins = edges.slice(1).map(() => ({ said: 0, right: 0, score: 0 }));
  for (const review of reviews) {
    for (const { cause, score } of judge(review).causes) {
      const bin = bins[edges.findIndex((edge) => score < edge) - 1];
      if (!bin) continue;
      bin.said++;
      bin.score += score;
      if (cause in review.causes) bin.right++;
    }
  }
  const cells = bins.map(
    ({ said, right, score }, at) =>
      `${edges[at]?.toFixed(1)}+ n ${said} score ${percent(score / Math.max(1, said))} right ${percent(right / Math.max(1, said))}`,
  );
  console.log(`${name.padEnd(9)}calibration  ${cells.join('  |  ')}`);
}

function showErrors(reviews: LabelledReview[]): void {
  for (const review of reviews) {
    const found = judge(review);
    const said = found.causes.map(({ cause, score, evidence }) => {
      const span = evidence[0];
      const text = span?.field === 'title' ? review.title : review.body;
      return `${cause in review.causes ? '' : 'FALSE '}${cause} ${score.toFixed(2)} «${text?.slice(span?.start, span?.end)}»`;
    });
    const missed = Object.entries(review.causes)
      .filter(([cause]) => !found.causes.some((finding) => finding.cause === cause))
      .map(([cause, quote]) => `MISSED ${cause} «${quote}»`);
    const mood = found.sentiment === review.sentiment ? '' : `${review.sentiment} taken for ${found.sentiment}`;
    if (missed.length > 0 || mood !== '' || said.some((line) => line.startsWith('FALSE')))
      console.log(
        `${review.rating ?? '-'}* ${review.body.slice(0, 160)}\n    ${[mood, ...said, ...missed].filter(Boolean).join(' | ')}`,
      );
  }
}

const MODEL = new URL('../../assets/models/judgement.json', import.meta.url);

const args = process.argv.slice(2);
console.log(`model ${statSync(MODEL).size} bytes`);
const wanted = args.includes('--errors') ? args[args.indexOf('--errors') + 1] : undefined;
// What was labelled for training alone says nothing about texts never seen.
let sets = readLabelSets().filter(({ name }) => !isFurther(name));
if (sets.length === 0) {
  console.log(
    `No labelled reviews in ${DATA_FOLDER} (set REVIEW_DESK_DATA): these figures stand on a few invented texts.`,
  );
  sets = [INVENTED];
}
// The committed model has learned from every label: what it is worth on texts never seen, one taught without them says.
if (sets.some(({ name }) => name === 'held-out') && !args.includes('--shipped')) {
  console.log(
    'Learning without the held-out half, to measure on it (--shipped: the committed model, which has seen it) …',
  );
  judgeWith(JSON.parse(train(false, ['held-out'])));
}
if (wanted !== undefined) {
  const source = sets.find(({ name }) => name === (args.includes('--own') ? 'own' : 'dev'));
  showErrors((source?.reviews ?? []).filter(({ language }) => language === wanted));
} else {
  for (const { body } of sets.flatMap(({ reviews }) => reviews).slice(0, 300))
    classify({ title: null, body, followUp: null, rating: null, sentiment: null, platform: null });
  for (const { name, reviews } of sets.filter((set) => set.name === 'dev' || !args.includes('--dev'))) {
    reportCalibration(name, reviews);
    report(name, 'all', reviews, false);
    if (name !== 'own') await reportLibraries(name, reviews);
    for (const language of new Set(reviews.map((review) => review.language))) {
      report(
        name,
        language,
        reviews.filter((review) => review.language === language),
        args.includes('--details'),
      );
    }
  }
}
