/** What all Taobao scenarios share: the route of the list, a page's data filled up, answers. */
import { clientAsset, htmlResponse } from '../client.ts';
import type { Scenario } from '../scenario.ts';
import type { ReviewListData } from './review-list.ts';

export const LIST = '/home.htm/comment-manage/list/rateWait4PC';

/** An ordinary list unless `data` says otherwise. */
export const filled = (data: Partial<ReviewListData> & Pick<ReviewListData, 'pages'>): ReviewListData => ({
  total: (data.pages ?? []).flat().length,
  delay: 700,
  surface: 'dialog',
  hashed: false,
  overlays: false,
  ...data,
});

/** The same list with other dates: no variant's name, and a `dateRange` of its own. */
const isFiltered = (asked: URL, own: URL): boolean =>
  asked.host === own.host &&
  asked.pathname === own.pathname &&
  asked.searchParams.has('dateRange') &&
  !asked.searchParams.has('scenario') &&
  own.search === '?current=1&pageSize=20';

/** Answers `address`, for the plain list also with dates, with what `html` makes; and the assets of its host. */
export const answering =
  (address: string, html: (asked: URL) => string): Scenario['respond'] =>
  (request) =>
    request.url.href === address || isFiltered(request.url, new URL(address))
      ? htmlResponse(html(request.url))
      : clientAsset(request);
