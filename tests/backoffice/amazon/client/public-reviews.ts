/** Public review pages come ready from the server; "show more" or scrolling appends, in place and without a new address. */
import { takePageData } from '../../client/state.ts';

export interface PublicReviewsData {
  /** Markup of the reviews that are not there yet. */
  late: string[];
  endless: boolean;
}

/** What scrolling to the end brings at once, and after how many milliseconds. */
const PORTION = 5;
const DELAY = 200;

const { late, endless } = takePageData<PublicReviewsData>();
const list = document.querySelector('#cm_cr-review_list ul');
const button = document.querySelector('[data-hook="show-more-button"]');

function append(items: string[]): void {
  const parsed = new DOMParser().parseFromString(`<ul>${items.join('')}</ul>`, 'text/html');
  list?.append(...parsed.querySelectorAll('li'));
}

button?.addEventListener('click', (event) => {
  event.preventDefault();
  button.remove();
  setTimeout(() => append(late), DELAY);
});

/** The end of the list comes into sight: some more, until there are none left. */
function grow(): void {
  const end = document.createElement('div');
  end.style.height = '1px';
  list?.after(end);
  let shown = 0;
  const watcher = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    watcher.disconnect();
    setTimeout(() => {
      append(late.slice(shown, shown + PORTION));
      shown += PORTION;
      if (shown < late.length) watcher.observe(end);
      else end.remove();
    }, DELAY);
  });
  watcher.observe(end);
}

if (endless) grow();
