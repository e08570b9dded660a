import { act, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TeachStep } from '../../components/sidebar/teach.ts';
import type { LessonRow } from '../../lib/extract/lesson.ts';
import { noneFound } from '../../lib/platforms/health.ts';
import { fakeModel, state } from './fake-model.ts';
import { expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);

const lacking = () =>
  fakeModel([state('a'), state('b')], {
    health: {
      health: {
        seen: 2,
        complete: 0,
        fields: {
          rating: { ...noneFound(), selector: 2 },
          postedAt: { ...noneFound(), missing: 2 },
          body: { ...noneFound(), unsure: 1, selector: 1 },
        },
      },
    },
  });

const rows: LessonRow[] = [
  { state: 'read', text: '2026/07/31', value: '2026-07-31' },
  { state: 'nothing', text: '', value: null },
  { state: 'implausible', text: 'soon', value: null },
];
const previewOf = (change: LessonRow[] = rows): TeachStep => ({
  step: 'preview',
  field: 'postedAt',
  lesson: { field: 'postedAt', ways: [{ by: 'css', css: '.when' }], rows: change, alike: false },
  about: ['first', 'second', 'third'],
  failed: false,
});
const places = [{ element: document.createElement('b'), text: '2026-07-31' }];

async function openDetails(model: ReturnType<typeof lacking>) {
  const shown = show(model);
  await shown.user.click(within(screen.getByTestId('health')).getByRole('button'));
  return shown;
}

describe('what can be taught', () => {
  it('is what is missing or not sure; other fields on request', async () => {
    const model = lacking();
    const { user, sidebar } = await openDetails(model);
    expect(screen.queryByTestId('teach-rating')).toBeNull();
    expect(screen.getByTestId('teach-body')).toBeTruthy();
    expect(screen.queryByTestId('teach-reply')).toBeNull();
    await user.click(screen.getByTestId('teach-others'));
    expect(screen.getByTestId('teach-reply')).toBeTruthy();
    await expectAccessible(sidebar);
    await user.click(screen.getByTestId('teach-postedAt'));
    expect(model.teach.begin).toHaveBeenCalledWith('postedAt');
  });

  it('is not offered where nothing was read', async () => {
    const model = lacking();
    await openDetails(model);
    act(() => {
      model.health.value = { ...model.health.value, status: 'unreadable' };
    });
    expect(screen.queryByTestId('teach-postedAt')).toBeNull();
  });
});

describe('teaching', () => {
  it('names the places of one review, frames what has the focus, and takes the chosen one', async () => {
    const model = lacking();
    const { user, sidebar } = show(model);
    act(() => {
      model.teach.step.value = { step: 'pointing', field: 'postedAt', candidates: places, wrong: false };
    });
    const panel = screen.getByTestId('teach');
    expect(document.activeElement).toBe(screen.getByTestId('teach-cancel'));
    expect(panel.textContent).toContain('Esc');
    await expectAccessible(sidebar);
    await user.tab();
    expect(model.teach.show).toHaveBeenLastCalledWith(0);
    await user.keyboard('{Enter}');
    expect(model.teach.choose).toHaveBeenCalledWith(0);
    await user.keyboard('{Escape}');
    expect(model.teach.cancel).toHaveBeenCalled();
  });

  it('does not answer to the keys of the list', async () => {
    const model = lacking();
    const { user } = show(model);
    act(() => {
      model.teach.step.value = { step: 'pointing', field: 'postedAt', candidates: [], wrong: true };
    });
    expect(within(screen.getByTestId('teach')).getByText(/The date can’t be learned from there/)).toBeTruthy();
    await user.keyboard('?d');
    expect(model.help.value).toBe(false);
    expect(model.markDone).not.toHaveBeenCalled();
  });

  it('shows what would be read in each review before anything is kept', async () => {
    const model = lacking();
    const { user, sidebar } = show(model);
    act(() => {
      model.teach.step.value = previewOf();
    });
    expect(screen.getByTestId('teach-count').textContent).toBe('Found in 1 of 3 reviews');
    expect(screen.getAllByTestId('teach-row').map((row) => [row.dataset.state, row.textContent])).toEqual([
      ['read', expect.stringMatching(/Jul 31, 2026.*first/)],
      ['nothing', expect.stringMatching(/not found.*second/)],
      ['implausible', expect.stringMatching(/no date.*soon.*third/)],
    ]);
    await expectAccessible(sidebar);
    expect(document.activeElement).toBe(screen.getByTestId('teach-keep'));
    await user.keyboard('{Enter}');
    expect(model.teach.keep).toHaveBeenCalled();
  });

  it('can’t keep what contradicts what was read', async () => {
    const model = lacking();
    const { user } = show(model);
    act(() => {
      model.teach.step.value = previewOf([{ state: 'differs', text: '2026/01/01', value: '2026-01-01' }, ...rows]);
    });
    expect(screen.getByTestId<HTMLButtonElement>('teach-keep').disabled).toBe(true);
    expect(document.activeElement).toBe(screen.getByTestId('teach-again'));
    await user.keyboard('{Enter}');
    expect(model.teach.begin).toHaveBeenCalledWith('postedAt');
  });
});

describe('what was taught', () => {
  const taught = () => {
    const model = lacking();
    model.teach.taught.value = [
      { pageKind: 'review-check-tool', field: 'postedAt', ways: [{ by: 'css', css: '.when' }] },
    ];
    return model;
  };

  it('says in the health line that it is no longer found, and is removed with one click', async () => {
    const model = taught();
    model.health.value = { ...model.health.value, stopped: ['postedAt'] };
    const { user, sidebar } = await openDetails(model);
    expect(screen.getByTestId('health').textContent).toContain('No longer found where you pointed: date.');
    const entry = screen.getByTestId('taught');
    expect(entry.textContent).toContain('no longer found');
    await expectAccessible(sidebar);
    await user.click(within(entry).getByRole('button', { name: 'Remove: date' }));
    expect(model.teach.forget).toHaveBeenCalledWith('postedAt');
  });

  it('goes out as a link to a file, and comes in from one', async () => {
    const model = taught();
    const { user } = await openDetails(model);
    const link = await screen.findByTestId<HTMLAnchorElement>('teach-export');
    expect(link.download).toBe('review-desk-taught-rakuten.json');
    expect(decodeURIComponent(link.href)).toBe('data:application/json;charset=utf-8,{}\n');
    await user.upload(
      screen.getByTestId('teach-import'),
      new File(['{"a":1}'], 'x.json', { type: 'application/json' }),
    );
    expect(model.teach.load).toHaveBeenCalledWith('{"a":1}');
    act(() => {
      model.teach.answer.value = { ok: false, error: 'newer' };
    });
    expect(screen.getByTestId('teach-answer').textContent).toContain('newer Review Desk');
    act(() => {
      model.teach.answer.value = { ok: true, count: 2 };
    });
    expect(screen.getByTestId('teach-answer').textContent).toBe('2 fields taken from the file');
  });
});
