/** The pictures a buyer put into a review (taobao.md 2.2). */
import { LIST } from './selectors.ts';

/** `https:` and without the size the list asks for: `….jpg_120x120q90.jpg` → `….jpg` (taobao.md 2.2). */
export function originalOf(address: string): string {
  const full = address.startsWith('//') ? `https:${address}` : address;
  return full.replace(/(\.(?:jpe?g|png|gif|webp|bmp|heic))_[^/]*$/i, '$1');
}

/** Links and pictures of a row in one look, without those in the buyer's words. */
export function linksAndPictures(row: Element, written: readonly Element[]): { links: Element[]; pictures: Element[] } {
  const links: Element[] = [];
  const pictures: Element[] = [];
  for (const element of row.querySelectorAll(`${LIST.link.css}, ${LIST.anyPicture.css}`)) {
    if (element.localName === 'img') pictures.push(element);
    else if (!written.some((holder) => holder.contains(element))) links.push(element);
  }
  return { links, pictures };
}

/** The largest part of the row around the buyer's words that holds no product. */
function cellOf(words: Element, row: Element, links: readonly Element[]): Element {
  let at = words;
  for (let parent = at.parentElement; parent && parent !== row; parent = at.parentElement) {
    if (links.some((link) => parent?.contains(link))) break;
    at = parent;
  }
  return at;
}

/** Pictures of the first review: of its gallery, else those in the cell of its words. */
export function imagesOf(
  all: readonly Element[],
  words: Element | undefined,
  row: Element,
  links: readonly Element[],
): string[] {
  if (all.length === 0) return [];
  const gallery = all.filter((image) => image.matches(LIST.picture.css));
  const cell = words && cellOf(words, row, links);
  const beside = all.filter((image) => cell?.contains(image));
  const pictures = (gallery.length > 0 ? gallery : beside).filter((image) => !image.closest(LIST.video.css));
  const addresses = pictures.map((image) => image.getAttribute('data-src') || image.getAttribute('src') || '');
  return [...new Set(addresses.filter((address) => /^(https?:)?\/\//.test(address)).map(originalOf))].slice(0, 100);
}
