/** レビューチェックツール: the list of item and shop reviews with the shop's public comment (rakuten.md 1.1, 2.1). */
import { $$, isVisible } from '../../extract/query.ts';
import { finish, mapInSteps, type Steps } from '../../extract/steps.ts';
import type { ReviewRecord } from '../../reviews/review.ts';
import { elementsOf } from '../found-rows.ts';
import { piecesOf } from '../labelled-text.ts';
import type { FirstReading, FoundRow, LocatedRecord, NoTarget, Page, ReviewPage, TargetResult } from '../platform.ts';
import { unknownScope } from '../scope.ts';
import { recordOf } from './block-record.ts';
import { isReviewCheckTool } from './places.ts';
import { blocksOf, type ReviewBlock } from './review-block.ts';
import { saysEmpty, scopeOf } from './search-scope.ts';
import { CHECK_TOOL } from './selectors.ts';
import { shopOf } from './shop.ts';

const KIND = 'review-check-tool';
type Box = HTMLTextAreaElement;

const refuse = (reason: NoTarget): TargetResult => ({ ok: false, reason });

const NAME = 'レビューチェックツール';

/** Does the page call itself so, wherever it does? A link to the tool is on the neighbours, too. */
function isNamed(document: Document): boolean {
  if (document.title.includes(NAME)) return true;
  if (!(document.body?.textContent ?? '').includes(NAME)) return false;
  return piecesOf(document.body).some(({ text, element }) => text === NAME && element.closest('a, button') === null);
}

function present({ document, url }: Page): boolean {
  if (!isReviewCheckTool(url)) return false;
  const title = document.querySelector(CHECK_TOOL.title.css)?.textContent ?? '';
  if (title.includes(NAME) || document.querySelector(CHECK_TOOL.body.css) !== null) return true;
  return document.querySelector('input[type="password"]') === null && isNamed(document);
}

function statusOf(document: Document, records: number): FirstReading['status'] {
  if (records > 0) return 'records';
  if (saysEmpty(document)) return 'empty';
  return document.readyState === 'complete' ? 'unreadable' : 'loading';
}

/** Neither words nor stars nor time nor order: nothing to read. */
const isReview = ({ body, rating, postedAt, orderId }: ReviewRecord): boolean =>
  body !== null || rating !== null || postedAt !== null || orderId !== null;

function* read(page: Page, rows?: readonly FoundRow[], most = Infinity): Steps<FirstReading> {
  const { document, url } = page;
  const blocks = yield* blocksOf(document, rows && elementsOf(rows), most);
  const cut = blocks.length > most;
  const all = yield* mapInSteps(blocks.slice(0, most), (block) => ({ element: block.element, ...recordOf(block) }));
  const read = all.filter(({ record }) => isReview(record));
  return {
    platform: 'rakuten',
    pageKind: KIND,
    shop: shopOf(
      read.map(({ record }) => record),
      () => $$<HTMLAnchorElement>(CHECK_TOOL.publicLink.css, document).map(({ href }) => href),
    ),
    url: url.href,
    status: statusOf(document, read.length),
    located: read,
    scope: cut
      ? unknownScope()
      : scopeOf(
          page,
          blocks.map(({ element }) => element),
        ),
    seen: all.length,
    cut,
  };
}

/** Does this block still show the record, or has the page put another review in its place? */
const shows = (block: ReviewBlock, { record }: LocatedRecord): boolean => {
  const now = recordOf(block).record;
  if (now.body === null && now.orderId === null) return false;
  return now.body === record.body && now.orderId === record.orderId && now.postedAt === record.postedAt;
};

/** The block's boxes: those of the known class, else any that is not the AI's. */
function boxesOf({ element, near }: ReviewBlock): Box[] {
  const known = $$<Box>(CHECK_TOOL.box.css, element);
  return known.length > 0 ? known : $$<Box>(CHECK_TOOL.anyBox.css, near);
}

function replyTarget({ document }: Page, located: LocatedRecord, channel: string): TargetResult {
  if (channel !== 'review-comment') return refuse('no-box');
  const block = finish(blocksOf(document)).find(({ element }) => element === located.element);
  if (!block) return refuse('other-review');
  if (!shows(block, located)) return refuse('other-review');
  // The seller opens the box with 「編集」; until then it is hidden or not there.
  const open = boxesOf(block).filter(isVisible);
  const [field] = open;
  if (!field) return refuse('not-open');
  if (open.length > 1) return refuse('ambiguous');
  if (field.disabled || field.readOnly) return refuse('read-only');
  return { ok: true, target: { field, channel, maxLength: field.maxLength > 0 ? field.maxLength : null } };
}

/** The adapter of the page kind `review-check-tool`. */
export const reviewCheckTool: ReviewPage = {
  type: 'reviews',
  kind: KIND,
  selectors: { CHECK_TOOL },
  matches: isReviewCheckTool,
  present,
  channels: () => ['review-comment'],
  read,
  replyTarget,
};
