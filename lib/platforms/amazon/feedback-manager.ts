/** Feedback Manager: what buyers said about the shop. The one public reply per feedback can't be changed (amazon.md 0.4). */
import { $$, isVisible } from '../../extract/query.ts';
import { mapInSteps, type Steps } from '../../extract/steps.ts';
import { lineOf } from '../../extract/text.ts';
import { elementsOf } from '../found-rows.ts';
import type { FirstReading, FoundRow, Page, ReadingStatus, ReviewPage, Scope } from '../platform.ts';
import { cellsOf, withoutStrays } from './feedback-cells.ts';
import { feedbackReplyTarget } from './feedback-reply.ts';
import { dateText, readRow } from './feedback-row.ts';
import { rowsOf } from './feedback-rows.ts';
import { isRefusal, isSignIn } from './hosts.ts';
import { isFeedbackManager } from './places.ts';
import { INTERSTITIAL, KATAL, FEEDBACK as S } from './selectors.ts';
import { shopOf } from './shop.ts';
import { starMarks } from './star-marks.ts';
import { numericOrder } from './ui-language.ts';

/** The page's own words for "nothing here", outside the table. No source shows them: inferred. */
const NOTHING =
  /no (?:recent )?feedback|没有.{0,8}反馈|暂无.{0,4}(?:反馈|数据)|沒有.{0,8}(?:回饋|意見)|(?:評価|フィードバック).{0,6}(?:ありません|ない)|keine.{0,12}bewertungen|aucun.{0,12}(?:évaluation|commentaire)|nessun.{0,12}feedback|no hay.{0,12}(?:valoraciones|comentarios)/i;

function statusOf(page: Page, seen: number, read: number): ReadingStatus {
  if (read > 0) return 'records';
  if (seen > 0) return 'unreadable';
  const { document } = page;
  const list = document.querySelector(S.list.css);
  if (!list || $$(KATAL.spinner.css, list).some(isVisible)) return 'loading';
  if (NOTHING.test(lineOf(list))) return 'empty';
  // A list of pictures, or of stars without orders, is drawn, and not for us to read.
  const isDrawn = list.querySelector(KATAL.picture.css) !== null || starMarks(list).length > 0;
  return document.readyState === 'complete' && isDrawn ? 'unreadable' : 'loading';
}

/** The pager has no numbers, only ends: a button that leads nowhere carries a class (amazon.md 3.2 [CODE F1 F2]). */
function scopeOf({ document }: Page): Scope {
  const tab = document.querySelector(S.activeTab.css)?.getAttribute('tab-id') ?? null;
  const pager = $$(S.pagerButton.css, document);
  const [starts = null, ends = null] =
    pager.length === 2 ? pager.map((button) => button.matches(S.pagerDisabled.css)) : [];
  return {
    filters: tab && tab !== 'all' ? { tab } : {},
    dateRange: null,
    sort: null,
    page: starts ? 1 : null,
    pages: starts && ends ? 1 : null,
    pageSize: null,
    total: null,
    starts,
    ends,
    // The tabs are all there is to narrow it by; which one is open must be seen.
    certain: tab !== null,
  };
}

function* read(page: Page, found?: readonly FoundRow[], most = Infinity): Steps<FirstReading> {
  const elements = found ? elementsOf(found) : rowsOf(page.document);
  const shown = elements.slice(0, most);
  const rows = withoutStrays(yield* mapInSteps(shown, cellsOf));
  const order = numericOrder(rows.map(dateText), page);
  const all = yield* mapInSteps(shown, (element, at) => {
    const cells = rows[at] ?? cellsOf(element);
    return { element, ...readRow(cells, order) };
  });
  // Order and date are all the identity there is: without them a row can't be told apart from another.
  const located = all.filter(
    ({ record }) => record.orderId !== null && (record.rating ?? record.body ?? record.postedAt) !== null,
  );
  return {
    platform: 'amazon',
    pageKind: 'feedback-manager',
    shop: shopOf(page.url),
    url: page.url.href,
    status: statusOf(page, rows.length, located.length),
    located,
    scope: scopeOf(page),
    seen: rows.length,
    cut: elements.length > most,
  };
}

/** The address is the page's own: whatever stands below its heading, but a door, is this page. */
function present({ document }: Page): boolean {
  if (isSignIn(document) || isRefusal(document)) return false;
  if (document.querySelector(S.scope.css)) return true;
  return document.querySelector(S.anyApp.css) !== null || rowsOf(document).length > 0;
}

/** amazon.md 3.2. The report lives at the same address, told apart by the hash only. */
export const feedbackManager: ReviewPage = {
  type: 'reviews',
  kind: 'feedback-manager',
  selectors: { KATAL, INTERSTITIAL, FEEDBACK: S },
  matches: isFeedbackManager,
  present,
  read,
  channels: (record) =>
    record.reply || record.replyable === false ? ['buyer-message'] : ['feedback-reply', 'buyer-message'],
  replyTarget(page, located, channel) {
    if (channel !== 'feedback-reply') return { ok: false, reason: 'no-box' };
    const rows = rowsOf(page.document).map((row) => [row, readRow(cellsOf(row), null).record.orderId] as const);
    return feedbackReplyTarget(page, located, new Map(rows));
  },
};
