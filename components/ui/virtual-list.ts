/** virtua's list in Preact's types: at run time its `react` is preact/compat, but its type files speak of React's own. */
import type { ComponentChildren, ComponentType, CSSProperties, Ref, VNode } from 'preact';
import { Virtualizer, type VirtualizerHandle } from 'virtua';

export type VirtualListHandle = VirtualizerHandle;
/** Measured heights, to come back to the same place. Good for a list of the same length only. */
export type ListCache = VirtualizerHandle['cache'];

/** What virtua hands to the component of one row. */
export interface RowProps {
  children: ComponentChildren;
  style: CSSProperties;
  index: number;
  ref?: Ref<HTMLLIElement>;
}

interface Props<T> {
  ref?: Ref<VirtualListHandle>;
  as?: 'ul' | 'ol' | 'div';
  item?: ComponentType<RowProps>;
  data: readonly T[];
  /** Height of a row not yet measured, px. */
  itemSize?: number;
  cache?: ListCache;
  /** Rows shown at the first drawing as they come, before any is measured. */
  ssrCount?: number;
  children: (item: T, index: number) => VNode;
}

/** Only the rows in sight are in the tree; its parent element is what scrolls. */
export const VirtualList = Virtualizer as unknown as <T>(props: Props<T>) => VNode;
