import { liveQuery } from 'dexie';
import { LearnedRoom } from '../../../components/desk/learned/LearnedRoom.tsx';
import { createLearnedModel } from '../../../components/desk/learned/learned-model.ts';
import '../../../components/desk/learned/learned.css';
import { refreshReminders } from '../../../lib/follow-ups/remind.ts';
import { quietly } from '../../../lib/log.ts';
import { forgetLearned, learnedShops, unteach } from '../../../lib/reviews/learned-rows.ts';
import { removeExample, removeTag, renameTag } from '../../../lib/reviews/tag-rows.ts';
import type { OpenRoom } from './room.ts';

/** Badge and alarm once other reviews want something. */
async function thenRefresh<T>(write: Promise<T>): Promise<T> {
  const result = await write;
  quietly('refreshing reminders', refreshReminders(Date.now()));
  return result;
}

/** What was learned from corrections, and the seller's own tags. */
export const openLearned: OpenRoom = () => {
  const model = createLearnedModel({
    unteach: (lesson) => thenRefresh(unteach(lesson, Date.now())),
    forget: ({ platform, shop }) => thenRefresh(forgetLearned(platform, shop, Date.now())),
    rename: (id, name) => renameTag(id, name, Date.now()),
    removeExample: (id, example) => removeExample(id, example, Date.now()),
    removeTag: (id) => removeTag(id, Date.now()),
  });
  liveQuery(() => learnedShops()).subscribe({ next: model.show, error: model.fail });
  return () => <LearnedRoom model={model} />;
};
