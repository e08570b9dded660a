/** The zone (IANA) of the wall clock of Taobao's pages, whatever the shop. */
export const zoneOf = (): string => 'Asia/Shanghai';
