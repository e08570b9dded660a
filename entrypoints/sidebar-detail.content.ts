import { defineContentScript } from '#imports';
import { ReviewDetail } from '../components/sidebar/ReviewDetail.tsx';
import { bringRooms } from '../components/sidebar/rooms.ts';
import { TeachPanel } from '../components/sidebar/TeachPanel.tsx';

/** Let in behind the sidebar (lib/bring-in.ts), from which it borrows what both must share (.ci/borrow-kit.ts). */
export default defineContentScript({
  registration: 'runtime',
  main: () => bringRooms({ ReviewDetail, TeachPanel }),
});
