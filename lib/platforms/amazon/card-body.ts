/** The review text of a card, and whether the page shows only its beginning. */
import { textOf } from '../../extract/text.ts';
import { labelOf } from './katal.ts';
import { CUSTOMER_REVIEWS as S } from './selectors.ts';

const LESS = /less|weniger|moins|meno|menos|minder|mindre|mniej|daha az|收起|更少|較少|閉じる|折りたた/i;

/** Where the cut is only text: English [E1], the others inferred. */
const MORE =
  /\s*(?:\.{3}|…)\s*(?:(?:view|read|see|show) more|查看更多|显示更多|もっと見る|続きを読む|Mehr anzeigen|Voir plus|Ver más|Mostra altro)$/i;

export interface CardBody {
  text: string;
  partial: boolean;
}

/** Without "... View more" (amazon.md 3.1). A buyer's own `...` at the end is no cut. */
export function bodyOf(element: Element): CardBody {
  const plain = element.childElementCount === 0;
  const text = plain ? (element.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ').trim() : textOf(element);
  const inside = plain ? null : element.querySelector(S.more.css);
  const more = inside ?? controlBehind(element);
  if (!more) {
    const cut = MORE.exec(text);
    return cut ? { text: text.slice(0, cut.index).trimEnd(), partial: true } : { text, partial: false };
  }
  const label = labelOf(more);
  const bare = inside && label !== '' && text.endsWith(label) ? text.slice(0, -label.length).trimEnd() : text;
  if (LESS.test(label) || more.getAttribute('aria-expanded') === 'true') return { text: bare, partial: false };
  return { text: bare.replace(/\s*(?:\.{3}|…)$/, ''), partial: true };
}

/** "View more" may stand right behind the body's element; other controls stand there too, so there its words count. */
function controlBehind(body: Element): Element | null {
  const next = body.nextElementSibling;
  return next?.matches(S.more.css) && MORE.test(`...${labelOf(next)}`) ? next : null;
}
