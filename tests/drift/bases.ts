/** All pages the drift test redesigns. */
import { markRecords } from './anatomy.ts';
import type { BasePage } from './page.ts';
import { savedPages } from './saved.ts';
import { simulatedPages } from './simulated.ts';

/** Fixtures and simulated pages that hold records, marked. In a fixed order. */
export async function basePages(): Promise<BasePage[]> {
  const pages = [...savedPages(), ...(await simulatedPages())];
  for (const page of pages) markRecords(page);
  return pages;
}
