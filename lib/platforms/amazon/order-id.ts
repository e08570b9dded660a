/** Amazon's order numbers, wherever they stand: `123-4567890-1234567` (amazon.md 3.2, 4). */
export const ORDER_ID = /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/;
