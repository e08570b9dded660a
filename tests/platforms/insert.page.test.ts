/** Inserting into boxes no simulated page has: replaced by their framework, rich, and with the focus elsewhere. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TargetResult } from '../../lib/platforms/platform.ts';
import { insertText, textIn, undoInsert } from '../../lib/replies/insert.ts';

type Box = HTMLElement | HTMLTextAreaElement;

const targetAt = (selector: string) => (): TargetResult => {
  const field = document.querySelector<Box>(selector);
  if (!field) return { ok: false, reason: 'not-open' };
  return { ok: true, target: { field, channel: 'review-reply', maxLength: null } };
};
const find = targetAt('.box');

function draw(html: string): Box {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const box = document.querySelector<Box>('.box');
  if (!box) throw new Error('no box drawn');
  return box;
}

async function inserted(text: string) {
  const outcome = await insertText(find, text, true);
  if (outcome.status !== 'inserted') throw new Error(JSON.stringify(outcome));
  return outcome.undo;
}

/** The page draws its box anew with the same words, as frameworks do. */
function redraw(words: string): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  box.className = 'box';
  box.value = words;
  document.querySelector('.box')?.replaceWith(box);
  return box;
}

const command = vi.fn<(name: string, shown: boolean, text?: string) => boolean>(() => false);

// jsdom has no editing commands, and takes no focus on select() as browsers do.
beforeEach(() => {
  command.mockReset().mockReturnValue(false);
  Object.defineProperty(document, 'execCommand', { value: command, configurable: true });
  vi.spyOn(HTMLTextAreaElement.prototype, 'select').mockImplementation(function (this: HTMLTextAreaElement) {
    this.focus();
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'execCommand');
});

describe('a box its framework replaced', () => {
  it('gives the text back to the new element', async () => {
    draw('<textarea class="box">before</textarea>');
    const undo = await inserted('the draft');
    const fresh = redraw('the draft');
    expect(await undoInsert(undo, find)).toEqual({ status: 'undone' });
    expect(fresh.value).toBe('before');
  });

  it('leaves it alone without a finder, where the box is gone, and where other words stand', async () => {
    draw('<textarea class="box">before</textarea>');
    const undo = await inserted('the draft');
    const fresh = redraw('the draft and more');
    expect(await undoInsert(undo)).toEqual({ status: 'refused', reason: 'not-open' });
    expect(await undoInsert(undo, targetAt('.gone'))).toEqual({ status: 'refused', reason: 'not-open' });
    expect(await undoInsert(undo, find)).toEqual({ status: 'refused', reason: 'changed-since' });
    expect(fresh.value).toBe('the draft and more');
  });
});

describe('a rich box', () => {
  const rich = (inside: string) => draw(`<div class="box" contenteditable="true">${inside}</div>`);

  it.each([
    ['<div>第一行</div><div>第二<b>行</b></div>', '第一行\n第二行'],
    ['a<div><br></div><div>b</div>', 'a\n\nb'],
    ['<p>a</p>\n  <p>b</p>\n', 'a\nb'],
    ['a<br>b<br>', 'a\nb'],
    ['<ul><li>a</li><li><p>b</p></li></ul>c', 'a\nb\nc'],
    ['<p><br></p>', ''],
    ['', ''],
    ['a&nbsp; b', 'a  b'],
  ])('is read by its lines: %s', (inside, text) => {
    expect(textIn(rich(inside))).toBe(text);
  });

  it('gets its own nodes back', async () => {
    const markup = '<div>第一行</div><div class="x">第二<b>行</b></div>';
    const box = rich(markup);
    const copy = box.cloneNode(true);
    const undo = await inserted('one\n\ntwo  three\n');
    expect(textIn(box)).toBe('one\n\ntwo three\n');
    expect(await undoInsert(undo)).toEqual({ status: 'undone' });
    expect(box.isEqualNode(copy)).toBe(true);
  });

  it('asks before words that differ by their lines only, and not before the same lines in other markup', async () => {
    const box = rich('<div>one</div><div>two</div>');
    expect(await insertText(find, 'onetwo', false)).toEqual({ status: 'needs-answer' });
    expect(await insertText(find, 'one\ntwo', false)).toMatchObject({ status: 'inserted' });
    expect(textIn(box)).toBe('one\ntwo');
  });

  it('is not undone once the seller has broken a line', async () => {
    const box = rich('');
    const undo = await inserted('one two');
    box.replaceChildren('one', document.createElement('br'), 'two');
    expect(await undoInsert(undo)).toEqual({ status: 'refused', reason: 'changed-since' });
  });
});

describe('the focus', () => {
  it('goes back to where it was on the page, also within an open shadow root', async () => {
    draw('<section></section><textarea class="box"></textarea>');
    const button = document.createElement('button');
    document.querySelector('section')?.attachShadow({ mode: 'open' }).append(button);
    button.focus();
    const undo = await inserted('the draft');
    expect(button.getRootNode()).toHaveProperty('activeElement', button);
    await undoInsert(undo);
    expect(button.getRootNode()).toHaveProperty('activeElement', button);
  });

  it('is handed back by the caller where it was in a closed root, before the page can take a key', async () => {
    const box = draw('<section></section><textarea class="box"></textarea>');
    const root = document.querySelector('section')?.attachShadow({ mode: 'closed' });
    const button = document.createElement('button');
    root?.append(button);
    button.focus();
    const restoreFocus = vi.fn<() => void>(() => button.focus());
    const going = insertText(find, 'the draft', true, { restoreFocus });
    expect(root?.activeElement).toBe(button);
    const outcome = await going;
    expect(root?.activeElement).toBe(button);
    if (outcome.status !== 'inserted') throw new Error('not inserted');
    await undoInsert(outcome.undo, find, { restoreFocus });
    expect(root?.activeElement).toBe(button);
    expect(textIn(box)).toBe('');
  });

  it('leaves the box where nobody had it, and where the page refused the words', async () => {
    const box = draw('<textarea class="box"></textarea>');
    box.addEventListener('input', () => {
      (box as HTMLTextAreaElement).value = '';
    });
    const restoreFocus = vi.fn<() => void>();
    expect(await insertText(find, 'the draft', true, { restoreFocus })).toEqual({
      status: 'refused',
      reason: 'not-kept',
    });
    expect(document.activeElement).toBe(document.body);
    expect(restoreFocus).toHaveBeenCalled();
  });

  it('is not taken from what the seller turned to meanwhile', async () => {
    draw('<button class="a"></button><button class="b"></button><textarea class="box"></textarea>');
    document.querySelector<HTMLElement>('.a')?.focus();
    const restoreFocus = vi.fn<() => void>();
    const going = insertText(find, 'the draft', true, { restoreFocus });
    restoreFocus.mockClear();
    document.querySelector<HTMLElement>('.b')?.focus();
    await going;
    expect(document.activeElement?.className).toBe('b');
    expect(restoreFocus).not.toHaveBeenCalled();
  });
});
