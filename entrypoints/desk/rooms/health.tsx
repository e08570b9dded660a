import { liveQuery } from 'dexie';
import { HealthRoom } from '../../../components/desk/health/HealthRoom.tsx';
import { createHealthModel } from '../../../components/desk/health/health-model.ts';
import '../../../components/desk/health/health.css';
import { pageHealthStates } from '../../../lib/reviews/page-health.ts';
import { allTaught, exportTaught, forgetTaught, importTaught } from '../../../lib/reviews/taught-store.ts';
import type { OpenRoom } from './room.ts';

/** How well pages are read, and what was taught about them. */
export const openHealth: OpenRoom = ({ now }) => {
  const model = createHealthModel(
    { pack: () => exportTaught(), take: (text) => importTaught(text, Date.now()), forget: forgetTaught },
    now,
  );
  liveQuery(() => Promise.all([pageHealthStates(), allTaught()])).subscribe({
    next: ([pages, taught]) => model.show(pages, taught),
    error: model.fail,
  });
  return () => <HealthRoom model={model} />;
};
