/** Invented buyers, with the personal data the message pages show and nobody may read. */

/** Name, address lines and phone: a test can look for them in what the extension keeps and sends. */
export const BUYER = {
  name: 'Wilhelmina Testperson',
  address: ['17 Invented Lane', 'Nowhere Falls, ZZ 00000', 'Phone: 555-0100-4477'],
};

/** Other buyers in the list of threads. */
export const OTHER_BUYERS = ['Ottoline Testperson', 'Barnaby Testperson'];
