/** Pages beside the list. */
import type { ReviewSource } from '../reviews.ts';
import type { Scenario } from '../scenario.ts';
import { inventRows } from './invent-rows.ts';
import { truthOf } from './rate-row.ts';
import { loginHtml, shellHtml } from './review-list.ts';
import { answering, filled, LIST } from './workbench.ts';

function neighbour(name: string, path: string, html: () => string): Scenario {
  const url = `https://myseller.taobao.com${path}`;
  return {
    id: `taobao/${name}`,
    platform: 'taobao',
    pageKind: null,
    url,
    expects: 'none',
    truth: [],
    scope: {},
    replies: [],
    respond: answering(url, html),
  };
}

/**
 * The workbench's home is where most sellers come from: no review page, until a press on 评价管理 changes the address
 * without a load and the list appears (`then[0]`). The other two stay without a sidebar.
 */
export function neighbourScenarios(reviews: ReviewSource): Scenario[] {
  const rows = inventRows(reviews('zh', 11, 16), 11);
  return [
    {
      ...neighbour('workbench-home', '/home.htm/QnworkbenchHome/', () => shellHtml(filled({ pages: [rows] }))),
      pageKind: 'review-list',
      // biome-ignore lint/suspicious/noThenProperty: the contract's word for "after a click"; never awaited
      then: [
        {
          click: ['nav a:text-is("评价管理")'],
          truth: rows.map(truthOf),
          scope: { page: 1, pages: 1, total: rows.length, pageSize: 20 },
        },
      ],
    },
    neighbour('ask-all', '/home.htm/comment-manage/ask-all?current=1&pageSize=10', () =>
      shellHtml(filled({ pages: [] })),
    ),
    neighbour('login', `${LIST}?current=1&pageSize=20&scenario=login`, loginHtml),
  ];
}
