/** Rows that structure found, for adapters that read a row without needing to know where its body stands. */
import type { FoundRow } from './platform.ts';

export const elementsOf = (rows: readonly FoundRow[]): Element[] => rows.map(({ element }) => element);
