/** The product of a row: the link beside 「订单号：」, its id from the address where the address is filled (taobao.md 2.2). */
import { $$ } from '../../extract/query.ts';
import { LIST } from './selectors.ts';

const NOT_A_PRODUCT = /^(复制|订单详情|查看详情|优惠.*|领券.*|(评价|追评)回复(记录)?|投诉(评价|追评)(记录)?)$/;
const ITEM_PAGE = /(?:item\.taobao\.com|detail\.tmall\.com)\/item\.htm\?(?:[^#]*&)?id=(\d+)/;

export interface ProductLink {
  links: Element[];
  title: string | null;
  productId: string | null;
}

const oneLine = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** `written`: what holds the buyer's words; links in there are the buyer's. Two products in one row are none. */
export function productOf(row: Element, written: readonly Element[]): ProductLink {
  const links = $$<HTMLAnchorElement>(LIST.link.css, row).filter(
    (link) => !NOT_A_PRODUCT.test(oneLine(link)) && !written.some((holder) => holder.contains(link)),
  );
  const items = links.filter((link) => ITEM_PAGE.test(link.getAttribute('href') ?? ''));
  const ids = new Set(items.map((link) => ITEM_PAGE.exec(link.getAttribute('href') ?? '')?.[1] ?? ''));
  const [id] = ids;
  if (ids.size > 1) return { links: items, title: null, productId: null };
  const candidates = items.length > 0 ? items : besideOrder(links);
  const titles = new Set(candidates.map(oneLine).filter((title) => title !== ''));
  const [title] = titles;
  return {
    links: candidates,
    title: titles.size === 1 ? (title ?? null) : null,
    productId: id ?? null,
  };
}

/**
 * Links with an empty address are told by what stands around them: the order number, in the same cell. Where that number
 * stands in another cell (sources disagree), by being the only link left in the row.
 */
function besideOrder(links: readonly HTMLAnchorElement[]): HTMLAnchorElement[] {
  const beside = links.filter((link) =>
    /订单号\s*[:：]/.test((link.closest('td') ?? link.parentElement)?.textContent ?? ''),
  );
  if (beside.length > 0) return beside;
  return links.length === 1 ? [...links] : [];
}
