import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify/classify.ts';
import { complaintWords } from '../../lib/classify/complaint-words.ts';
import { type Lesson, learn, learnedOf, lessonWords, MOST } from '../../lib/classify/learned.ts';
import { situationOf } from '../../lib/classify/learned-judgement.ts';
import { CAUSES, type Cause } from '../../lib/reviews/review.ts';

const input = (body: string, rating: number | null = 2) => ({
  title: null,
  body,
  followUp: null,
  rating,
  sentiment: null,
  platform: null,
});
const about = (cause: Cause, is: boolean, words: string, language: Lesson['language'] = 'en'): Lesson => ({
  about: 'cause',
  cause,
  is,
  language,
  words: [words],
});
const named = (body: string, lessons: Lesson[], rating = 2) =>
  classify(input(body, rating), learn(lessons)).causes.map(({ cause }) => cause);
const scoreOf = (cause: Cause, body: string, lessons: Lesson[] = []) =>
  classify(input(body), learn(lessons)).causes.find((finding) => finding.cause === cause)?.score ?? 0;

const WOBBLES = 'The goblin tilts like a drunk sailor.';

describe('what is learned', () => {
  it('names a cause in words we have no phrase for, after the seller has named it', () => {
    expect(named(WOBBLES, [], 1)).not.toContain('defect');
    const lessons = [about('defect', true, WOBBLES), about('defect', true, 'My goblin tilts')];
    expect(named(`${WOBBLES} The colour is lovely though.`, lessons, 1)).toContain('defect');
    const longer = `Bought it in May. ${WOBBLES}`;
    const found = classify(input(longer, 1), learn([...lessons, ...lessons]));
    const evidence = found.causes.find(({ cause }) => cause === 'defect')?.evidence ?? [];
    expect(evidence.map(({ start, end }) => longer.slice(start, end))).toEqual([
      'The goblin tilts like a drunk sailor',
    ]);
    expect(found.reasons.map(({ code }) => code)).toContain('learned');
  });

  it('lets go of a cause that the seller denied, in the same words and less so in others', () => {
    const body = '発送が遅いです。';
    const sure = scoreOf('late', body);
    expect(sure).toBeGreaterThan(0.5);
    const denied = [about('late', false, body, 'ja')];
    expect(scoreOf('late', body, denied)).toBeLessThan(sure);
    const other = '一ヶ月待っても届きません。';
    expect(Math.abs(scoreOf('late', other, denied) - scoreOf('late', other))).toBeLessThan(0.1);
  });

  it('is the same in any order, and without a lesson as if it had never been', () => {
    const lessons = [
      about('late', true, 'goblin tilts'),
      about('size', false, 'too small for the shelf'),
      about('defect', true, 'the goblin hums'),
      about('late', false, 'goblin tilts again'),
    ];
    const weights = (given: Lesson[]) =>
      [...(learn(given)?.weights ?? [])]
        .map(([key, row]) => [key, [...row]])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    expect(weights(lessons.toReversed())).toEqual(weights(lessons));
    expect(weights([...lessons, about('smell', true, 'x y')].slice(0, 4))).toEqual(weights(lessons));
    expect(learn([])).toBeNull();
    expect(classify(input(WOBBLES), learn([]))).toEqual(classify(input(WOBBLES)));
  });

  it('moves nothing further than its bound, however often it is said', () => {
    const lessons = Array.from({ length: 1_000 }, () => about('late', true, WOBBLES));
    const learned = learn(lessons);
    const row = learned && learnedOf(learned, lessonWords(WOBBLES, 'en'));
    expect(Math.max(...(row ?? []))).toBeLessThanOrEqual(MOST);
    expect(row?.[CAUSES.indexOf('late')]).toBeGreaterThan(2);
    expect(row?.[CAUSES.indexOf('size')]).toBe(0);
  });

  it('does not turn the judgement upside down, whatever is said of everything', () => {
    const plain = ['It broke after two days.', 'Far too small, size runs two numbers short.', 'Love it, works great!'];
    const spite = plain.flatMap((body) => Array.from({ length: 300 }, () => about('taste', true, body)));
    for (const body of plain)
      for (const { cause, score } of classify(input(body)).causes.filter((finding) => finding.score > 0.85))
        expect(scoreOf(cause, body, spite)).toBeCloseTo(score, 1);
    const denied = Array.from({ length: 300 }, () =>
      about('defect', false, 'unrelated words of a novel about the sea'),
    );
    expect(scoreOf('defect', plain[0] ?? '', denied)).toBeCloseTo(scoreOf('defect', plain[0] ?? ''), 1);
  });

  it('keeps a second complaint of the kind when the first is denied', () => {
    const [first, second] = ['发货太慢了', '等了半个月才到'];
    const body = `${first}。另外${second}。`;
    expect(scoreOf('late', body, [about('late', false, first, 'zh-CN')])).toBeGreaterThan(0.32);
  });

  it('moves the mood of reviews in the same words', () => {
    const body = 'Well, it is a goblin alright.';
    const was = classify(input(body, null)).sentiment;
    const is = was === 'negative' ? 'positive' : 'negative';
    const lesson: Lesson = { about: 'sentiment', is, was, language: 'en', words: [body] };
    expect(classify(input(body, null), learn([lesson, lesson, lesson])).sentiment).toBe(is);
  });

  it('decides as the seller does for reviews alike: from twice on, mostly, and never against danger or to report', () => {
    const plain = classify(input(WOBBLES, 1));
    const situation = situationOf(plain);
    const wanted = plain.triage === 'leave' ? 'win-back' : 'leave';
    const lesson = (is: typeof plain.triage): Lesson => ({ about: 'triage', is, situation, language: 'en', words: [] });
    const triage = (...lessons: Lesson[]) => classify(input(WOBBLES, 1), learn(lessons));
    expect(triage(lesson(wanted)).triage).toBe(plain.triage);
    expect(triage(lesson(wanted), lesson(wanted)).triage).toBe(wanted);
    expect(triage(lesson(wanted), lesson(wanted)).reasons[0]).toEqual({ code: 'learned-triage', values: { times: 2 } });
    expect(triage(lesson(wanted), lesson(wanted), lesson('answer-publicly')).triage).toBe(plain.triage);
    expect(triage(lesson('report'), lesson('report')).triage).toBe(plain.triage);
    const danger = classify(input('It caught fire and burned my hand.', 1));
    expect(danger.flags).toContain('safety');
    const asked: Lesson = { ...lesson('leave'), situation: situationOf(danger) } as Lesson;
    expect(classify(input('It caught fire and burned my hand.', 1), learn([asked, asked])).triage).toBe(danger.triage);
  });

  it('never throws, whatever it is taught and asked', () => {
    const odd = ['\ud800'.repeat(50), '', '🙂🙂', '￰ﾞ', 'a'.repeat(20_000), 'ＡＢＣ漢字かな'];
    const learned = learn(odd.map((words) => about('late', true, words, 'ja')));
    for (const body of odd) expect(() => classify(input(body), learned)).not.toThrow();
  });
});

describe('the words a missed cause may stand in', () => {
  it('are the clauses that neither praise nor show another cause', () => {
    const body = 'Love the design. It came two weeks late. The goblin tilts.';
    const found = complaintWords({ title: null, body, followUp: null }, classify(input(body)));
    const words = found.map(({ start, end }) => body.slice(start, end)).join('|');
    expect(words).toContain('goblin');
    expect(words).not.toContain('late');
  });

  it('are none where they would be too many, or in a language we can’t read', () => {
    const body = 'The goblin tilts. '.repeat(30);
    expect(complaintWords({ title: null, body, followUp: null }, classify(input(body)))).toEqual([]);
    const unread = { ...classify(input('x')), language: null };
    expect(complaintWords({ title: null, body: 'x', followUp: null }, unread)).toEqual([]);
  });
});
