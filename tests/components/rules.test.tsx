/** What the seller sees of the rule check: underlines, findings, rewrites, reasons, advice, the last look. */
import { act, fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DetailView } from '../../components/sidebar/model.ts';
import { stretches } from '../../components/sidebar/underlines.ts';
import { LAST_LOOKS } from '../../lib/platforms/policy.ts';
import type { Finding } from '../../lib/rules/finding.ts';
import { TACTICS, type TacticAnswer } from '../../lib/rules/tactics/tactic.ts';
import { detail, fakeModel, state } from './fake-model.ts';
import { expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);

async function opened(change: Partial<DetailView> = {}, language: Parameters<typeof show>[1] = 'en') {
  const model = fakeModel([state('a')], { opens: (one) => detail(one, change) });
  const shown = show(model, language);
  await shown.user.click(await screen.findByTestId('open'));
  return { model, ...shown };
}

const patch = (model: ReturnType<typeof fakeModel>, change: Partial<DetailView>) =>
  act(() => {
    if (model.detail.value) model.detail.value = { ...model.detail.value, ...change };
  });

const text = '高評価をお願いします。高評価なら返金します。';
const finding: Finding = {
  rule: 'incentive',
  level: 'block',
  quote: '高評価なら返金します',
  start: 11,
  end: 21,
  why: 'A refund must not hang on the rating.',
  clause: 'Rakuten: no money for reviews.',
  source: 'Review guideline',
  rewrite: 'ご返金いたします',
};
const warning: Finding = { ...finding, rule: 'over-promise', level: 'warn', quote: '返金します', start: 16, end: 21 };
const box = () => screen.getByTestId<HTMLTextAreaElement>('draft');

describe('underlines', () => {
  it('cut the text where findings begin and end; the gravest shows', () => {
    const all = stretches(text, [finding, warning]);
    expect(all.map((one) => one.text).join('')).toBe(text);
    expect(all.map(({ text: words, level }) => [words, level])).toEqual([
      ['高評価をお願いします。', null],
      ['高評価なら', 'block'],
      ['返金します', 'block'],
      ['。', null],
    ]);
  });

  it('move with their words while the next check is on its way, and go with them', () => {
    const level = (now: string) => stretches(now, [warning]).find((one) => one.level !== null)?.text;
    expect(level(`あ、${text}`)).toBe('返金します');
    expect(level(text.replace('返金します', '返金'))).toBeUndefined();
    expect(stretches('', [finding])).toEqual([]);
  });

  it('lie behind the same text in the same language, hidden from screen readers, which hear the summary instead', async () => {
    const { sidebar } = await opened({ text, findings: [finding, warning] });
    const under = screen.getByTestId('underlines');
    expect(under.textContent).toBe(`${box().value}\n`);
    expect([under.lang, under.dir, under.getAttribute('aria-hidden')]).toEqual([box().lang, box().dir, 'true']);
    expect([...under.querySelectorAll('u')].map((u) => u.dataset.level)).toEqual(['block', 'block']);
    expect(box().getAttribute('aria-invalid')).toBe('true');
    const summary = sidebar.querySelector(`#${box().getAttribute('aria-describedby')}`);
    expect(summary?.textContent).toBe('Rule check: Not allowed 1 · Risky 1');
    await expectAccessible(sidebar);
  });

  it('stay text when the draft looks like markup', async () => {
    await opened({ text: '<img src=x onerror=alert(1)>' });
    expect(screen.getByTestId('underlines').querySelector('img')).toBeNull();
  });
});

describe('findings', () => {
  it('say level, rule, words, why and ground', async () => {
    const { sidebar } = await opened({ text, findings: [finding] });
    const item = screen.getByTestId('finding');
    expect(item.textContent).toContain('Not allowed: a benefit for a review');
    expect(item.querySelector('q')?.textContent).toBe(finding.quote);
    for (const words of [finding.why, finding.clause, finding.source]) expect(item.textContent).toContain(words);
    await expectAccessible(sidebar);
  });

  it('lead to their words, with the keyboard as well', async () => {
    const { user } = await opened({ text, findings: [finding] });
    screen.getByTestId('show-quote').focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(box());
    expect([box().selectionStart, box().selectionEnd]).toEqual([finding.start, finding.end]);
  });

  it('replace exactly their words, and the replacement is taken back by a button', async () => {
    const { model, user } = await opened({ text, findings: [finding] });
    await user.click(screen.getByTestId('rewrite'));
    expect(model.setText).toHaveBeenLastCalledWith('高評価をお願いします。ご返金いたします。');
    expect(document.activeElement).toBe(box());
    await patch(model, { findings: [] });
    await user.click(screen.getByTestId('rewrite-undo'));
    expect(model.setText).toHaveBeenLastCalledWith(text);
    expect(screen.queryByTestId('rewrite-undo')).toBeNull();
  });

  it('no longer offer to take it back once something else was changed', async () => {
    const { model, user } = await opened({ text, findings: [finding] });
    await user.click(screen.getByTestId('rewrite'));
    fireEvent.input(box(), { target: { value: `${box().value}では。` } });
    expect(model.detail.value?.text).toContain('では。');
    expect(screen.queryByTestId('rewrite-undo')).toBeNull();
  });

  it('offer nothing for words that are gone, and say so where only the seller knows what to write', async () => {
    const { model } = await opened({ text: 'まったく別の文です。', findings: [finding] });
    expect(screen.queryByTestId('rewrite')).toBeNull();
    expect(screen.queryByTestId('show-quote')).toBeNull();
    const { rewrite: _, ...none } = finding;
    await patch(model, { text, findings: [none] });
    expect(screen.queryByTestId('rewrite')).toBeNull();
    expect(screen.getByTestId('finding').textContent).toContain('Only you can say what belongs here.');
    await patch(model, { findings: [] });
    expect(screen.getByTestId('findings').textContent).toContain('No rule problem found');
  });
});

describe('what a rule stops', () => {
  const stopped = {
    result: { status: 'needs-answer' as const, question: 'blocked-by-rule' as const, stopping: [finding] },
  };

  it('goes in only with a reason, which is passed on', async () => {
    const { model, user, sidebar } = await opened({ text, findings: [finding] });
    await user.click(screen.getByTestId('insert'));
    expect(model.insert).toHaveBeenCalledWith([], {});
    await patch(model, stopped);
    const form = screen.getByTestId('override');
    expect(form.textContent).toContain(finding.quote);
    expect(within(form).getByTestId<HTMLButtonElement>('answer-yes').disabled).toBe(true);
    await expectAccessible(sidebar);
    await user.click(screen.getByTestId('reason-buyer-asked'));
    await user.type(screen.getByTestId('override-note'), ' いただいたご要望です ');
    await user.click(screen.getByTestId('answer-yes'));
    // The question is gone at once: nobody answers it twice while the insert is on its way.
    expect(screen.queryByTestId('override')).toBeNull();
    const why = { reason: 'buyer-asked', note: 'いただいたご要望です' };
    expect(model.insert).toHaveBeenLastCalledWith([], { 'blocked-by-rule': why });
    // What stands in the page's box is asked about beside it, and the reason is not asked for again.
    await patch(model, { result: { status: 'needs-answer', question: 'replace-text' } });
    await user.click(screen.getByTestId('answer-yes'));
    expect(model.insert).toHaveBeenLastCalledWith(['replace-text'], { 'blocked-by-rule': why });
    await user.click(screen.getByTestId('insert'));
    expect(model.insert).toHaveBeenLastCalledWith([], { 'blocked-by-rule': why });
  });

  it('asks for words where the reason says nothing by itself', async () => {
    const { model, user } = await opened({ ...stopped, text });
    await user.click(screen.getByTestId('reason-other'));
    const yes = screen.getByTestId<HTMLButtonElement>('answer-yes');
    expect(yes.disabled).toBe(true);
    await user.type(screen.getByTestId('override-note'), '   ');
    expect(yes.disabled).toBe(true);
    await user.type(screen.getByTestId('override-note'), '店名です');
    expect(yes.disabled).toBe(false);
    expect(model.insert).not.toHaveBeenCalled();
  });

  it('an open blank takes a reason too, and fewer will do', async () => {
    const { model, user, sidebar } = await opened({
      result: {
        status: 'needs-answer',
        question: 'unfilled-blank',
        stopping: [{ ...finding, rule: 'placeholder-left' }],
      },
    });
    const reasons = within(screen.getByTestId('override')).getAllByRole('radio');
    expect(reasons.map((one) => one.dataset.testid)).toEqual(['reason-misread', 'reason-other']);
    await expectAccessible(sidebar);
    await user.click(screen.getByTestId('reason-misread'));
    await user.click(screen.getByTestId('answer-yes'));
    expect(model.insert).toHaveBeenLastCalledWith([], { 'unfilled-blank': { reason: 'misread', note: '' } });
  });

  it('stays out at a no: the form goes, the draft has the focus', async () => {
    const { model, user } = await opened({ ...stopped, text });
    await user.click(screen.getByTestId('answer-no'));
    expect(model.insert).not.toHaveBeenCalled();
    expect(screen.queryByTestId('override')).toBeNull();
    expect(document.activeElement).toBe(box());
    await patch(model, { result: { ...stopped.result } });
    expect(screen.getByTestId('override')).toBeTruthy();
  });

  it('takes another reason for another text', async () => {
    const { model, user } = await opened({ ...stopped, text });
    await user.click(screen.getByTestId('reason-misread'));
    await user.click(screen.getByTestId('answer-yes'));
    act(() => model.setText('他の文'));
    await user.click(screen.getByTestId('insert'));
    expect(model.insert).toHaveBeenLastCalledWith([], {});
  });

  it('answers old advice in the reason itself', async () => {
    const { model, user } = await opened({ ...stopped, text });
    const [answer] = answers('pay-for-change');
    model.tacticsIn.mockResolvedValue([answer]);
    await user.type(screen.getByTestId('override-note'), '500円で評価を変えてもらう');
    const told = await screen.findByTestId('tactic');
    expect(told.textContent).toContain(answer.instead);
    expect(model.tacticsIn).toHaveBeenLastCalledWith('500円で評価を変えてもらう');
  });

  it('is told in the history with the words and the reason', async () => {
    const data = {
      rule: 'incentive',
      channel: 'review-comment',
      quote: '返金します',
      reason: 'other',
      note: '確認済み',
    };
    const of = { ...state('a'), events: [{ id: 1, reviewKey: 'a', at: 0, type: 'rule-overridden' as const, data }] };
    const model = fakeModel([of]);
    const { user } = show(model);
    await user.click(await screen.findByTestId('open'));
    const line = within(screen.getByTestId('history')).getByRole('listitem', { hidden: true });
    expect(line.textContent).toContain('Inserted in spite of the rule check (a benefit for a review)');
    expect(line.textContent).toContain('“返金します” · 確認済み');
  });
});

const answers = (...tactics: TacticAnswer['tactic'][]): [TacticAnswer, ...TacticAnswer[]] =>
  tactics.map((tactic) => ({
    tactic,
    quote: tactic,
    start: 0,
    end: tactic.length,
    why: `why ${tactic}`,
    instead: `instead of ${tactic}`,
    source: 'a rule',
  })) as [TacticAnswer, ...TacticAnswer[]];

describe('advice', () => {
  it('names each piece of old advice and what is allowed instead', async () => {
    const { sidebar } = await opened({ tactics: answers(...TACTICS) });
    const told = screen.getAllByTestId('tactic');
    expect(told.map((one) => one.dataset.tactic)).toEqual([...TACTICS]);
    for (const one of told) expect(one.textContent).toContain(`instead of ${one.dataset.tactic}`);
    await expectAccessible(sidebar);
  });

  it('shows the earlier reply and takes another wording with one click', async () => {
    const radar = { score: 0.914, text: '以前の返信です。', compared: 20, variant: 7 };
    const { model, user, sidebar } = await opened({ radar });
    expect(screen.getByTestId('radar').textContent).toContain('91 % the same as one of your last 20 replies');
    expect(screen.getByTestId('radar').textContent).toContain('以前の返信です。');
    await expectAccessible(sidebar);
    await user.click(screen.getByTestId('less-alike'));
    expect(model.anotherWording).toHaveBeenCalledWith(7);
    await patch(model, { radar: { ...radar, variant: null } });
    expect(screen.queryByTestId('less-alike')).toBeNull();
    expect(screen.getByTestId('radar').textContent).toContain('change a sentence in your own words');
  });

  it('reads the page’s box when asked, and says what is in it', async () => {
    const { model, user, sidebar } = await opened({ text: '', findings: [] });
    await user.click(screen.getByTestId('check-box'));
    expect(model.checkBox).toHaveBeenCalledOnce();
    expect(model.insert).not.toHaveBeenCalled();
    await patch(model, { box: { status: 'read', text, findings: [finding], tactics: answers('accuse-rival') } });
    const report = screen.getByTestId('box-findings');
    expect(report.querySelector('blockquote')?.textContent).toBe(text);
    expect(within(report).getByTestId('box-finding').textContent).toContain(finding.why);
    expect(within(report).queryByTestId('rewrite')).toBeNull();
    expect(within(report).getByTestId('tactic')).toBeTruthy();
    await expectAccessible(sidebar);
    await patch(model, { box: { status: 'read', text: ' ', findings: [], tactics: [] } });
    expect(screen.getByTestId('box-report').textContent).toContain('The page’s box is empty.');
    await patch(model, { box: { status: 'refused', reason: 'not-open' } });
    expect(screen.getByTestId('box-report').textContent).toContain('Open this review’s reply box');
    await patch(model, { insertHere: false });
    expect(screen.queryByTestId('box-report')).toBeNull();
  });
});

describe('the last look', () => {
  it('comes after the insert where nothing can be changed later, and is done when all is ticked', async () => {
    const { model, user, sidebar } = await opened({ lastLooks: LAST_LOOKS });
    expect(screen.queryByTestId('checklist')).toBeNull();
    await patch(model, { result: { status: 'inserted' } });
    const list = screen.getByTestId('checklist');
    const boxes = within(list).getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes).toHaveLength(LAST_LOOKS.length);
    expect(list.textContent).toContain(`${LAST_LOOKS.length} points to look at`);
    await expectAccessible(sidebar);
    for (const one of boxes) await user.click(one);
    expect(list.dataset.done).toBe('true');
    await user.click(boxes[0] as HTMLInputElement);
    expect(list.dataset.done).toBe('false');
    expect(list.textContent).toContain('1 point to look at');
    await patch(model, { lastLooks: [] });
    expect(screen.queryByTestId('checklist')).toBeNull();
  });
});

it.each(['ja', 'zh-CN', 'zh-TW'] as const)('%s: nothing of it is left in another language', async (language) => {
  const { sidebar, model } = await opened({ text, findings: [finding], lastLooks: LAST_LOOKS }, language);
  await patch(model, { result: { status: 'needs-answer', question: 'blocked-by-rule', stopping: [finding] } });
  const own = [finding.why, finding.clause, finding.source];
  const words = own.reduce((all, one) => all.replaceAll(one, ''), screen.getByTestId('override').textContent ?? '');
  expect(words).not.toMatch(/[a-z]{4}/i);
  await expectAccessible(sidebar);
});
