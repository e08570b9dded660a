/**
 * One review of レビューチェックツール. Ids repeat once per review and nothing wraps one review by name
 * (rakuten.md 2.1 [CODE S1]); the reply form is a plain POST form.
 */
import { escapeHtml, escapeLines } from '../client.ts';
import type { ShownReview } from './shown-review.ts';

/** Two guesses at what stands round the known elements: no source shows it. */
export type BlockLayout = 'div' | 'table';

const STAR = '<img src="/backoffice-assets/rakuten/review_star.gif" alt="★" width="14" height="14">';
const NO_STAR = '<img src="/backoffice-assets/rakuten/review_star_off.gif" alt="" width="14" height="14">';

const evaluation = (stars: number, layout: BlockLayout): string =>
  `<div id="search_list_review_evaluation">${STAR.repeat(stars)}${layout === 'table' ? NO_STAR.repeat(5 - stars) : ''}</div>`;

const time = (text: string | null): string =>
  text === null ? '' : `<div id="search_list_review_reg_time">投稿時間：${escapeHtml(text)}</div>`;

const order = (orderId: string | null): string => (orderId === null ? '' : `注文番号：${escapeHtml(orderId)}<br>`);

const name = (review: ShownReview): string =>
  review.kind === 'shop-review'
    ? '<div id="search_list_review_item_name"><a href="javascript:void(0)">このショップレビューを開く</a></div>'
    : review.productTitle === null
      ? ''
      : `<div id="search_list_review_item_name">${escapeHtml(review.productTitle)}</div>`;

function publishedReply(reply: ShownReview['reply']): string {
  if (reply === null) return '';
  const text = reply === 'deleted' ? 'コメント削除しました。' : escapeLines(reply.body);
  return `<p>お店からのコメント</p>\n<p>${text}</p>`;
}

function replyForm(review: ShownReview): string {
  if (review.box === 'absent') return '';
  const hidden = review.box === 'behind-edit';
  const current = review.reply === null || review.reply === 'deleted' ? '' : review.reply.body;
  const limit = review.maxLength === null ? '' : ` maxlength="${review.maxLength}"`;
  return `${hidden ? '<a href="javascript:void(0)" class="edit_btn">編集</a>' : ''}
<form method="post" action="/search/comment/"${hidden ? ' style="display:none"' : ''}>
<textarea name="comment" class="reviewCommentTextare" rows="4" cols="70"${limit}>
${escapeHtml(current)}</textarea>
<div class="submit_area">
<button type="button" class="ai-trigger-btn aireply_img_btn">AIで返信文を作成</button>
<div>AIへの指示<br><textarea name="aireply_input_text" rows="2" cols="60"></textarea></div>
<input type="submit" class="comment_btn btn-submit" value="コメントを投稿する">
</div>
</form>`;
}

/** The block's HTML. */
export function reviewBlock(review: ShownReview, layout: BlockLayout): string {
  const facts = [evaluation(review.stars, layout), time(review.timeText)].filter(Boolean).join('\n');
  const text = `<div id="search_list_review_detail">${escapeLines(review.body)}</div>`;
  const answer = `${publishedReply(review.reply)}\n${replyForm(review)}`;
  if (layout === 'div') {
    return `<div style="border-top:1px solid #ccc">\n${facts}\n${name(review)}\n${order(review.orderId)}\n${text}\n${answer}\n</div>`;
  }
  return `<table width="100%" border="1" cellpadding="6"><tr><td width="180" valign="top">${facts}</td>
<td valign="top">${name(review)}\n${order(review.orderId)}\n${text}</td></tr><tr><td colspan="2">${answer}</td></tr></table>`;
}
