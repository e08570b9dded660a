/** What the pager of a list says about its ends. Pure. */
import type { Scope } from './platform.ts';

/** A page number and the number of pages tell where the list begins and ends; `null` where they don't. */
export function edgesOf(page: number | null, pages: number | null): Pick<Scope, 'starts' | 'ends'> {
  return {
    starts: page === null ? null : page === 1,
    ends: page === null || pages === null ? null : page === pages,
  };
}

/** Of the beginning of a list: where it ends, and what else the page says of it, has not been looked at. Names and proves nothing. */
export const unknownScope = (): Scope => ({
  filters: {},
  dateRange: null,
  sort: null,
  page: null,
  pages: null,
  pageSize: null,
  total: null,
  starts: null,
  ends: null,
  certain: false,
});
