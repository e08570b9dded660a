/** The chooser of templates beside the draft. */
import { screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DetailView } from '../../components/sidebar/model.ts';
import type { TemplateOffer } from '../../lib/messages.ts';
import { fillTemplate } from '../../lib/replies/template.ts';
import { detail, fakeModel, state } from './fake-model.ts';
import { expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);

const offer = (id: string, text: string, suits: TemplateOffer['suits'] = null): TemplateOffer => {
  const { parts, empty, refused } = fillTemplate(text, { shop: '空工房' }, 'review-comment');
  return { id, name: `Name ${id}`, language: 'ja', usedCount: 2, suits, parts, empty, refused };
};

async function opened(offers: TemplateOffer[], change: Partial<DetailView> = {}) {
  const model = fakeModel([state('a')], { opens: (one) => detail(one, change) });
  model.templates.mockResolvedValue(offers);
  const shown = show(model);
  await shown.user.click(await screen.findByTestId('open'));
  return { model, ...shown };
}

describe('templates beside the draft', () => {
  it('are asked for when opened, and say what is empty or must not be said here', async () => {
    const { model, user, sidebar } = await opened([offer('x', '{buyer}様 {point} {shop}')]);
    expect(model.templates).not.toHaveBeenCalled();
    await user.click(screen.getByText('Templates'));
    const row = await screen.findByTestId('template');
    expect([...row.querySelectorAll('mark')].map(({ textContent, dataset }) => [textContent, dataset.state])).toEqual([
      ['{buyer}', 'refused'],
      ['{point}', 'empty'],
      ['空工房', 'filled'],
    ]);
    expect(row.textContent).toContain('Japanese · used 2 times');
    expect(row.textContent).toContain('Empty here: What the buyer said.');
    expect(row.textContent).toContain('personal data is not filled in: Buyer’s name');
    await expectAccessible(sidebar);
  });

  it('put those that suit the review on top, each with the reason', async () => {
    const { model, user, sidebar } = await opened([
      offer('x', 'a', ['late', 'damaged']),
      offer('y', 'b', []),
      offer('z', 'c'),
    ]);
    await user.click(screen.getByText('Templates'));
    const lists = await waitFor(() => {
      const found = within(screen.getByTestId('templates')).getAllByRole('list');
      expect(found).toHaveLength(2);
      return found;
    });
    expect(
      lists.map((list) => document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent),
    ).toEqual(['Suggested for this review', 'All others']);
    expect(screen.getAllByTestId('template-why').map(({ textContent }) => textContent)).toEqual([
      'Also about: Late, Arrived damaged',
      'Among those you use most',
    ]);
    await expectAccessible(sidebar);
    await user.type(screen.getByTestId('template-search'), 'z');
    expect(screen.queryByText('All others')).toBeNull();
    await user.keyboard('{Enter}');
    expect(model.takeTemplate).toHaveBeenCalledWith('z');
  });

  it('are found by name, moved through and taken by keys alone', async () => {
    const { model, user } = await opened([offer('x', 'a'), offer('y', 'b')]);
    await user.click(screen.getByText('Templates'));
    const search = await screen.findByTestId('template-search');
    search.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect((document.activeElement as HTMLElement).dataset.id).toBe('y');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(search);
    await user.keyboard('name y{Enter}');
    expect(model.takeTemplate).toHaveBeenCalledWith('y');
    expect((document.activeElement as HTMLElement).dataset.testid).toBe('draft');
    expect(screen.queryByTestId('template')).toBeNull();
  });

  it('open on t with the search ready, and Enter takes the first', async () => {
    const { model, user, sidebar } = await opened([offer('x', 'a'), offer('y', 'b')]);
    sidebar.focus();
    await user.keyboard('t');
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset.testid).toBe('template-search'));
    await user.keyboard('{Enter}');
    expect(model.takeTemplate).toHaveBeenCalledWith('x');
  });

  it('lead on t to the desk where there are none', async () => {
    const { model, user, sidebar } = await opened([]);
    sidebar.focus();
    await user.keyboard('t');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Open the desk'));
    await user.keyboard('{Enter}');
    expect(model.openDesk).toHaveBeenCalled();
  });

  it('close on Escape without leaving the review', async () => {
    const { user } = await opened([offer('x', 'a')]);
    await user.click(screen.getByText('Templates'));
    (await screen.findByTestId('template-search')).focus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByTestId('template-search')).toBeNull());
    expect(document.activeElement?.localName).toBe('summary');
    expect(screen.getByTestId('review-detail')).toBeTruthy();
  });

  it('say where they are written when there is none', async () => {
    const { model, user } = await opened([]);
    await user.click(screen.getByText('Templates'));
    await user.click(await screen.findByRole('button', { name: 'Open the desk' }));
    expect(model.openDesk).toHaveBeenCalledOnce();
  });

  it.each([
    ['Thank you.', 'Thank you.'],
    [null, 'This template has no variant in your language'],
  ])('tell their meaning as far as the seller wrote it: %s', async (gloss, said) => {
    await opened([], { edited: true, template: { name: 'Thanks', gloss } });
    expect(screen.getByTestId('template-gloss').textContent).toContain(said);
    expect(screen.queryByTestId('gloss')).toBeNull();
  });
});
