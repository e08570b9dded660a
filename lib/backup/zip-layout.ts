/** Where things stand in a zip (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). Numbers are little-endian. */

export const LOCAL = 0x04034b50;
export const LISTED = 0x02014b50;
export const END = 0x06054b50;
/** Bytes of each without the names behind it. */
export const LOCAL_SIZE = 30;
export const LISTED_SIZE = 46;
export const END_SIZE = 22;
/** The comment behind the end is counted in two bytes. */
export const LONGEST_COMMENT = 0xffff;
/** A size or place of a zip without the later 64-bit fields; this number itself points to them. */
export const LARGEST = 0xffff_ffff;

export const STORED = 0;
export const DEFLATED = 8;

/** A file of a zip as the list at its end tells it. Sizes in bytes; `at`: where its local header begins. */
export interface Listed {
  name: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  at: number;
}
