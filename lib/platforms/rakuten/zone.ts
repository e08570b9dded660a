/** The zone (IANA) of the wall clock of Rakuten's pages, whatever the shop. */
export const zoneOf = (): string => 'Asia/Tokyo';
