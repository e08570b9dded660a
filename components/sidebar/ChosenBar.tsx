import { BulkBar } from '../ui/BulkBar.tsx';
import type { SidebarModel } from './model.ts';
import type { SidebarView } from './view.ts';

/** What can be done with all reviews that are chosen in the list. */
export function ChosenBar({ model, view }: { model: SidebarModel; view: SidebarView }) {
  const keys = [...view.chosen.value];
  /** The bar goes away with the choice; the keys need the focus to stay in here. */
  const leave = () => {
    view.unchoose();
    view.open(null);
  };
  return (
    <BulkBar
      count={keys.length}
      asked={view.bulkSnoozing.value}
      onOpened={() => {
        view.bulkSnoozing.value = false;
      }}
      onSnooze={(choice) => {
        void model.snoozeMany(keys, choice);
        leave();
      }}
      onDone={() => {
        void model.markManyDone(keys);
        leave();
      }}
      onClear={leave}
    />
  );
}
