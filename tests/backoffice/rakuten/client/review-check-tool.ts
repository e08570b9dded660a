/** The page's own code of レビューチェックツール: a classic page, so what stands in a box is what its form would send. */
import { registerBox } from '../../client/state.ts';

/** Boxes are named `comment-0`, `comment-1` … in page order; Rakuten's AI instruction box is not one of them. */
function nameBoxes(): void {
  const boxes = document.querySelectorAll<HTMLTextAreaElement>('textarea.reviewCommentTextare');
  for (const [index, box] of boxes.entries()) registerBox(`comment-${index}`, () => box.value);
}

function toggleForm(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a.edit_btn') : null;
  const form = link?.nextElementSibling;
  if (!link || !(form instanceof HTMLFormElement)) return;
  const closed = form.style.display === 'none';
  form.style.display = closed ? '' : 'none';
  link.textContent = closed ? '編集をキャンセル' : '編集';
}

nameBoxes();
document.addEventListener('click', toggleForm);
