/** All pages the drift test redesigns. */
import type { BasePage } from './page.ts';
import { savedPages } from './saved.ts';
import { simulatedPages } from './simulated.ts';

/** Fixtures and simulated pages that hold records, marked. In a fixed order. */
export const basePages = async (): Promise<BasePage[]> => [...savedPages(), ...(await simulatedPages())];
