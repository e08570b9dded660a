/** What all Rakuten scenarios answer besides their page: page code and star pictures. */
import { clientAsset } from '../client.ts';
import type { Scenario, SimulatedResponse } from '../scenario.ts';

/** A 1×1 GIF; the page gives it its size. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAPWmIwAAACwAAAAAAQABAAACAkQBADs=', 'base64');

const starPicture = (path: string): SimulatedResponse | undefined =>
  /\/review_star(_off)?\.gif$/.test(path) ? { contentType: 'image/gif', body: GIF } : undefined;

/** A search of the seller's own on the plain review tool. */
const isSearch = (asked: URL, own: URL): boolean =>
  own.pathname === '/search/index/' &&
  own.host === asked.host &&
  own.pathname === asked.pathname &&
  !asked.searchParams.has('scenario') &&
  !own.searchParams.has('scenario');

function sameAddress(asked: URL, own: URL, pageParam: string): boolean {
  const without = (url: URL): string => {
    const params = new URLSearchParams(url.search);
    params.delete(pageParam);
    params.sort();
    return `${url.host}${url.pathname}?${params}`;
  };
  return without(asked) === without(own);
}

/** Answers `address` (whatever its page number says) with `page`, and the assets of its host. */
export const answering =
  (address: string, page: (url: URL) => SimulatedResponse): Scenario['respond'] =>
  async (request) =>
    sameAddress(request.url, new URL(address), 'p') || isSearch(request.url, new URL(address))
      ? page(request.url)
      : (starPicture(request.url.pathname) ?? (await clientAsset(request)));
