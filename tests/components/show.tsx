/** Renders the sidebar for a test, with sizes that a virtual list can live on, and checks the result with axe. */
import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, vi } from 'vitest';
import type { SidebarModel } from '../../components/sidebar/model.ts';
import { ReviewDetail } from '../../components/sidebar/ReviewDetail.tsx';
import { bringRooms } from '../../components/sidebar/rooms.ts';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import { TeachPanel } from '../../components/sidebar/TeachPanel.tsx';
import { createTranslator } from '../../lib/locales.ts';
import type { UiLanguage } from '../../lib/rules/finding.ts';

bringRooms({ ReviewDetail, TeachPanel });

const ROW = 120;
const VIEWPORT = 600;

/** happy-dom has no layout: every row is 120 px, the list's box 600 px. */
class FixedSizes implements ResizeObserver {
  private readonly tell: ResizeObserverCallback;
  constructor(tell: ResizeObserverCallback) {
    this.tell = tell;
  }
  observe(target: Element): void {
    const height = target.localName === 'li' ? ROW : VIEWPORT;
    const contentRect = { width: 400, height } as DOMRectReadOnly;
    queueMicrotask(() => this.tell([{ target, contentRect } as unknown as ResizeObserverEntry], this));
  }
  unobserve(): void {}
  disconnect(): void {}
}

/** To be called in `beforeEach` by tests that look at the list. */
export function fixSizes(): void {
  vi.stubGlobal('ResizeObserver', FixedSizes);
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', { configurable: true, get: () => document.body });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    configurable: true,
    get(this: HTMLElement) {
      return this.localName === 'li' ? ROW : VIEWPORT;
    },
  });
}

export function show(model: SidebarModel, language: UiLanguage = 'en') {
  const user = userEvent.setup();
  const shown = render(<Sidebar model={model} t={createTranslator(language)} />);
  const sidebar = screen.getByTestId('sidebar');
  return { user, sidebar, ...shown };
}

export const cardKeys = (): (string | undefined)[] =>
  screen.queryAllByTestId('review-card').map((card) => card.dataset.key);

/** Fails with the rules that are broken. Colours can't be judged without layout: the browser tests do that. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
}
