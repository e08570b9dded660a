import type { VNode } from 'preact';
import type { Room } from '../../../components/desk/rooms.ts';
import { openData } from './data.tsx';
import { openHealth } from './health.tsx';
import { openLearned } from './learned.tsx';
import { openOutcomes } from './outcomes.tsx';
import { openQueue } from './queue.tsx';
import { openReplies } from './replies.tsx';
import { openReviewRoom } from './review.tsx';
import type { OpenRoom, RoomContext } from './room.ts';
import { openSettings } from './settings.tsx';
import { openVanished } from './vanished.tsx';

/** How each room is opened; a room without its line here is a type error. */
const OPEN: Record<Room, OpenRoom> = {
  queue: openQueue,
  learned: openLearned,
  vanished: openVanished,
  outcomes: openOutcomes,
  replies: openReplies,
  review: openReviewRoom,
  health: openHealth,
  data: openData,
  settings: openSettings,
};

/** Rooms by name, opened at the first visit and kept as they were left. */
export function openRooms(context: RoomContext): (room: Room) => VNode {
  const opened = new Map<Room, () => VNode>();
  return (room) => {
    const show = opened.get(room) ?? OPEN[room](context);
    opened.set(room, show);
    return show();
  };
}
