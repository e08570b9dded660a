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

/** Answers exactly `address` with what `html` makes, and the assets of its host. */
export const answering =
  (address: string, html: () => string): Scenario['respond'] =>
  (request) =>
    request.url.href === address ? htmlResponse(html()) : clientAsset(request);
