import { liveQuery } from 'dexie';
import '../../../components/desk/vanished/vanished.css';
import { VanishedRoom } from '../../../components/desk/vanished/VanishedRoom.tsx';
import { createVanishedModel } from '../../../components/desk/vanished/vanished-model.ts';
import { vanishedReviews } from '../../../lib/reviews/vanished.ts';
import type { OpenRoom } from './room.ts';

/** Reviews that are gone or not seen, live. */
export const openVanished: OpenRoom = () => {
  const model = createVanishedModel();
  liveQuery(() => vanishedReviews()).subscribe({ next: model.show, error: model.fail });
  return () => <VanishedRoom model={model} />;
};
