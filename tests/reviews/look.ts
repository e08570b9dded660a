/** Looks at lists, for tests of coverage: a certain scope that says nothing of its length, all rows read. */

import type { Scope } from '../../lib/platforms/platform.ts';
import { unknownScope } from '../../lib/platforms/scope.ts';
import type { Look } from '../../lib/reviews/coverage-rows.ts';

export const scope = (change: Partial<Scope> = {}): Scope => ({ ...unknownScope(), certain: true, ...change });

export const look = (reviewKeys: string[], change: Partial<Look> = {}): Look => ({
  platform: 'taobao',
  pageKind: 'review-list',
  shop: 'main',
  url: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC',
  status: 'records',
  scope: scope(),
  health: { seen: reviewKeys.length, complete: reviewKeys.length, fields: {} },
  reviewKeys,
  ...change,
});
