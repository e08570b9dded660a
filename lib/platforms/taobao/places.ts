/** Where Taobao's and Tmall's review pages are (taobao.md 0, 1.1). Every page of these hosts asks: no selectors, no readers. */

/** The whole app path: its pages change without a load (taobao.md section 0). */
export const MATCHES = ['https://myseller.taobao.com/home.htm*', 'https://qn.taobao.com/home.htm*'];

const HOSTS = ['myseller.taobao.com', 'qn.taobao.com'];

/** One app serves all pages of the back office; only the route says which is on screen. */
export const isReviewList = (url: URL): boolean =>
  HOSTS.includes(url.hostname) && /^\/home\.htm\/comment-manage\/list(\/|$)/.test(url.pathname);
