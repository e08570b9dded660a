import { describe, expect, it } from 'vitest';
import type { Page, TargetResult } from '../../../lib/platforms/platform.ts';
import { reviewList } from '../../../lib/platforms/taobao/review-list.ts';
import type { Channel } from '../../../lib/reviews/review.ts';
import { readNow } from '../saved-pages.ts';
import { fixture } from './fixture.ts';

const FIELD = '<textarea placeholder="请输入您的回复内容" maxlength="500"></textarea>';

const dialog = (title: string, quote: string, field = FIELD): string =>
  `<div class="next-overlay-wrapper"><div class="next-dialog" role="dialog"><div class="next-dialog-header"><h2>${title}</h2></div>
  <div class="next-dialog-body"><div class="quote">${quote}</div><span class="next-input next-input-textarea">${field}</span></div>
  <div class="next-dialog-footer"><button>确认提交</button><button>取消</button></div></div></div>`;

function add(page: Page, html: string, to: Element = page.document.body): void {
  const parsed = new DOMParser().parseFromString(`<template>${html}</template>`, 'text/html');
  const content = parsed.querySelector('template')?.content;
  if (content) to.append(page.document.importNode(content, true));
}

/** Rows of the fixture: 0 has 追评回复 only, 1 and 4 have 评价回复, 4 both, 2 is answered, 3 is closed. */
function open(...html: string[]): Page {
  const page = fixture('review-list-table');
  for (const part of html) add(page, part);
  return page;
}

function target(page: Page, index: number, channel: Channel): TargetResult {
  const located = readNow(reviewList, page).located[index];
  if (!located) throw new Error(`no record ${index}`);
  return reviewList.replyTarget(page, located, channel);
}

const reasonOf = (result: TargetResult): string => (result.ok ? result.target.channel : result.reason);

function press(page: Page, label: string, nth = 0): void {
  const buttons = [...page.document.querySelectorAll('button')].filter(({ textContent }) => textContent === label);
  buttons[nth]?.dispatchEvent(new Event('click', { bubbles: true }));
}

const watched = (page: Page): Page => {
  reviewList.observe?.(page, new AbortController().signal);
  return page;
};

describe('the reply dialog of 千牛', () => {
  it('is not open before the seller pressed the button, and closed where the page says so', () => {
    const page = open();
    expect(reasonOf(target(page, 0, 'follow-up-reply'))).toBe('not-open');
    expect(reasonOf(target(page, 2, 'review-reply'))).toBe('closed');
    expect(reasonOf(target(page, 3, 'follow-up-reply'))).toBe('closed');
    expect(reasonOf(target(page, 0, 'rmesse'))).toBe('no-box');
  });

  it('belongs to the review it quotes, in the phase it names', () => {
    const page = open(dialog('追评回复', '<p>王**</p><p>洗一次就起球，评价回复记录呢</p>'));
    expect(target(page, 0, 'follow-up-reply')).toMatchObject({
      ok: true,
      target: { channel: 'follow-up-reply', maxLength: 500 },
    });
    expect(reasonOf(target(page, 0, 'review-reply'))).toBe('other-review');
    expect(reasonOf(target(page, 1, 'review-reply'))).toBe('other-review');
  });

  it('belongs to the order it names', () => {
    const page = open(dialog('评价回复', '订单号：3300000000000000002'));
    expect(reasonOf(target(page, 1, 'review-reply'))).toBe('review-reply');
    expect(reasonOf(target(page, 4, 'review-reply'))).toBe('other-review');
  });

  it('is ambiguous when it quotes what two rows say, until a press decides', () => {
    const page = watched(open(dialog('评价回复', '<p>评价内容：好</p>')));
    expect(reasonOf(target(page, 4, 'review-reply'))).toBe('ambiguous');
    press(page, '评价回复', 1);
    expect(reasonOf(target(page, 4, 'review-reply'))).toBe('review-reply');
    press(page, '评价回复', 0);
    expect(reasonOf(target(page, 4, 'review-reply'))).toBe('other-review');
  });

  it('is ambiguous when it quotes nothing and nothing was pressed', () => {
    expect(reasonOf(target(open(dialog('评价回复', '')), 1, 'review-reply'))).toBe('ambiguous');
  });

  it('does not let a press speak against a quote', () => {
    const page = watched(open(dialog('评价回复', '订单号：3300000000000000002')));
    press(page, '评价回复', 1);
    expect(reasonOf(target(page, 4, 'review-reply'))).toBe('other-review');
  });

  it('is ambiguous when there are two, but not for a hidden one or one without a field', () => {
    const own = dialog('评价回复', '订单号：3300000000000000002');
    const other = dialog('评价回复', '别的');
    expect(reasonOf(target(open(own, other), 1, 'review-reply'))).toBe('ambiguous');
    expect(reasonOf(target(open(own, `<div style="display:none">${other}</div>`), 1, 'review-reply'))).toBe(
      'review-reply',
    );
    const notice =
      '<div class="next-dialog upgrade-analysis-dialog" role="dialog"><h2>功能升级</h2><button>我知道了</button></div>';
    expect(reasonOf(target(open(own, notice), 1, 'review-reply'))).toBe('review-reply');
  });

  it('is never the complaint form', () => {
    const form = dialog('投诉评价', '订单号：3300000000000000002', '<textarea placeholder="投诉描述"></textarea>');
    expect(reasonOf(target(open(form), 1, 'review-reply'))).toBe('not-open');
    const shell = `<div id="shop-external-modal"><div class="modal-content">${FIELD}</div></div>`;
    expect(reasonOf(target(open(shell), 1, 'review-reply'))).toBe('not-open');
  });

  it('refuses a read-only field and reads the limit from the counter', () => {
    const locked = dialog(
      '评价回复',
      '订单号：3300000000000000002',
      '<textarea placeholder="请输入您的回复内容" readonly></textarea>',
    );
    expect(reasonOf(target(open(locked), 1, 'review-reply'))).toBe('read-only');
    const counter = '<textarea placeholder="请输入您的回复内容"></textarea><span class="next-input-len">0/500</span>';
    const page = open(dialog('评价回复', '订单号：3300000000000000002', counter));
    expect(target(page, 1, 'review-reply')).toMatchObject({ target: { maxLength: 500 } });
  });
});

describe('the inline panel', () => {
  const inline = (cell: string, title = ''): Page => {
    const page = open();
    const at = page.document.querySelector(cell);
    if (at) add(page, `<div class="inline"><b>${title}</b><span>${FIELD}</span></div>`, at);
    return page;
  };

  it('belongs to its row, whether inside it or in what is expanded below', () => {
    const main = inline('tr:nth-child(3) > td:nth-child(3)');
    expect(reasonOf(target(main, 1, 'review-reply'))).toBe('review-reply');
    expect(reasonOf(target(main, 4, 'review-reply'))).toBe('other-review');
    const expanded = inline('tr:nth-child(2) > td', '追评回复');
    expect(reasonOf(target(expanded, 0, 'follow-up-reply'))).toBe('follow-up-reply');
    expect(reasonOf(target(expanded, 1, 'review-reply'))).toBe('other-review');
  });

  it('does not disturb the reading', () => {
    const before = readNow(reviewList, open()).located.map(({ record }) => record);
    const page = inline('tr:nth-child(2) > td', '追评回复');
    expect(readNow(reviewList, page).located.map(({ record }) => record)).toEqual(
      before.map((record, i) => (i === 0 ? { ...record } : record)),
    );
  });

  it('needs a title or a press where a row takes two answers', () => {
    const untitled = watched(inline('tr:nth-child(7) > td:nth-child(6)'));
    expect(reasonOf(target(untitled, 4, 'review-reply'))).toBe('ambiguous');
    press(untitled, '追评回复', 1);
    expect(reasonOf(target(untitled, 4, 'follow-up-reply'))).toBe('follow-up-reply');
    expect(reasonOf(target(untitled, 4, 'review-reply'))).toBe('other-review');
    expect(reasonOf(target(inline('tr:nth-child(7) > td:nth-child(6)', '评价回复'), 4, 'review-reply'))).toBe(
      'review-reply',
    );
  });
});

describe('the portal', () => {
  const portal = `<div class="float"><h4>评价回复</h4>${FIELD}<button>确认提交</button></div>`;

  it('belongs to the row whose button was pressed last', () => {
    const page = watched(open(portal));
    expect(reasonOf(target(page, 1, 'review-reply'))).toBe('ambiguous');
    press(page, '评价回复', 0);
    expect(reasonOf(target(page, 1, 'review-reply'))).toBe('review-reply');
    expect(reasonOf(target(page, 4, 'review-reply'))).toBe('other-review');
  });

  it('is not any box of the page', () => {
    expect(reasonOf(target(open('<textarea placeholder="备注"></textarea>'), 1, 'review-reply'))).toBe('not-open');
  });

  it('forgets nothing when rows are re-used for other reviews', () => {
    const page = watched(open(portal));
    const located = readNow(reviewList, page).located[1];
    press(page, '评价回复', 0);
    for (const cell of located?.element.querySelectorAll('div') ?? []) {
      if (cell.textContent?.startsWith('订单号')) cell.textContent = '订单号：3300000000000000099';
    }
    expect(located && reasonOf(reviewList.replyTarget(page, located, 'review-reply'))).toBe('other-review');
    expect(reasonOf(target(page, 1, 'review-reply'))).toBe('other-review');
  });

  it('listens passively and stops with its signal', () => {
    const page = open(portal);
    const ended = new AbortController();
    reviewList.observe?.(page, ended.signal);
    ended.abort();
    press(page, '评价回复', 0);
    expect(reasonOf(target(page, 1, 'review-reply'))).toBe('ambiguous');
    const button = page.document.querySelector('button');
    const click = new Event('click', { bubbles: true, cancelable: true });
    watched(page);
    button?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
  });
});
