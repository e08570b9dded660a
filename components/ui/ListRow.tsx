import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RowProps } from './virtual-list.ts';

/** How many rows the list has, in the tree or not. */
export const Total = createContext(0);

/** A row with its true place in the list, which the few rows in the tree can't tell by themselves. */
export function ListRow({ children, style, index, ref }: RowProps) {
  return (
    <li ref={ref} style={style} aria-posinset={index + 1} aria-setsize={useContext(Total)}>
      {children}
    </li>
  );
}
