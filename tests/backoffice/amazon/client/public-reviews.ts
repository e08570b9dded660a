/** Public review pages come ready from the server; only "show more" appends, in place and without a new address. */
import { takePageData } from '../../client/state.ts';

const late = takePageData<string[]>();
const list = document.querySelector('#cm_cr-review_list ul');
const button = document.querySelector('[data-hook="show-more-button"]');

button?.addEventListener('click', (event) => {
  event.preventDefault();
  button.remove();
  setTimeout(() => {
    const parsed = new DOMParser().parseFromString(`<ul>${late.join('')}</ul>`, 'text/html');
    list?.append(...parsed.querySelectorAll('li'));
  }, 200);
});
