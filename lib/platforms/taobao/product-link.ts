/** The product of a row: the link beside 「订单号：」, its id from the address where the address is filled (taobao.md 2.2). */
import { onlyOne } from '../labelled-text.ts';

const NOT_A_PRODUCT = /^(复制|订单详情|查看详情|优惠.*|领券.*|(评价|追评)回复(记录)?|投诉(评价|追评)(记录)?)$/;
const ITEM_PAGE = /(?:item\.taobao\.com|detail\.tmall\.com)\/item\.htm\?(?:[^#]*&)?id=(\d+)/;

export interface ProductLink {
  links: Element[];
  title: string | null;
  productId: string | null;
}

const oneLine = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const itemOf = (link: Element): string | undefined => ITEM_PAGE.exec(link.getAttribute('href') ?? '')?.[1];

/** The one title of these links; a name that reads like a coupon counts only where there is no other. */
function titleOf(links: readonly Element[]): string | null {
  const titles = links.map(oneLine).filter((title) => title !== '');
  const names = titles.filter((title) => !NOT_A_PRODUCT.test(title));
  return onlyOne(names.length > 0 ? names : titles);
}

/** `links`: the row's links outside the buyer's words. Two products in one row are none. */
export function productOf(links: readonly Element[]): ProductLink {
  const items = links.filter((link) => itemOf(link) !== undefined);
  if (items.length === 0) {
    const beside = besideOrder(links.filter((link) => !NOT_A_PRODUCT.test(oneLine(link))));
    return { links: beside, title: titleOf(beside), productId: null };
  }
  const productId = onlyOne(items.map((link) => itemOf(link) ?? ''));
  return { links: items, title: productId === null ? null : titleOf(items), productId };
}

/**
 * Links with an empty address are told by what stands around them: the order number, in the same cell. Where that number
 * stands in another cell (sources disagree), by being the only link left in the row.
 */
function besideOrder(links: readonly Element[]): Element[] {
  const beside = links.filter((link) =>
    /订单号\s*[:：]/.test((link.closest('td') ?? link.parentElement)?.textContent ?? ''),
  );
  if (beside.length > 0) return beside;
  return links.length === 1 ? [...links] : [];
}
