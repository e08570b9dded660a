/** The language Seller Central is shown in: the seller's choice, not the marketplace's (amazon.md 0.5). */
import type { NumericOrder } from '../../extract/dates.ts';
import type { Page } from '../platform.ts';

/** BCP 47 as the page or its address says it, null if neither does. */
function uiLanguage({ document, url }: Page): string | null {
  const stated = document.documentElement.lang || url.searchParams.get('mons_sel_locale') || '';
  return stated === '' ? null : stated.replace('_', '-');
}

/** How that language writes `9/13/2026`. English is American on Amazon's American host only: elsewhere pages call it so and write the day first. */
function orderOfLanguage(page: Page): NumericOrder | null {
  const language = uiLanguage(page);
  if (!language) return null;
  if (/^en(?:-US)?$/i.test(language)) return page.url.hostname === 'sellercentral.amazon.com' ? 'mdy' : null;
  if (/^(?:zh|ja|ko|sv|en-CA|fr-CA)/i.test(language)) return 'ymd';
  return 'dmy';
}

/**
 * Order of the numbers in a column of dates. A number above twelve proves it for the whole column, against what the page
 * says its language is; two proofs that contradict each other leave it open.
 */
export function numericOrder(column: readonly string[], page: Page): NumericOrder | null {
  let monthFirst = false;
  let dayFirst = false;
  for (const text of column) {
    const match = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(text);
    if (Number(match?.[1]) > 12) dayFirst = true;
    if (Number(match?.[2]) > 12) monthFirst = true;
  }
  if (monthFirst && dayFirst) return null;
  return monthFirst ? 'mdy' : dayFirst ? 'dmy' : orderOfLanguage(page);
}
