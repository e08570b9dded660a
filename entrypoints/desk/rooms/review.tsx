import { effect, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import '../../../components/desk/review/review.css';
import { ReviewSheet, type Shown } from '../../../components/desk/review/ReviewSheet.tsx';
import { keyIn } from '../../../components/desk/review/review-link.ts';
import { db } from '../../../lib/db.ts';
import { quietly } from '../../../lib/log.ts';
import { sendMessage } from '../../../lib/messages.ts';
import { storyOf } from '../../../lib/reviews/story.ts';
import type { OpenRoom } from './room.ts';

async function shownFor(key: string, outcomeDays: number): Promise<Shown> {
  const review = await db().reviews.get(key);
  const story = review && (await storyOf(key, { now: Date.now(), outcomeDays }));
  const followUps = await db().followUps.where('reviewKey').equals(key).toArray();
  return review && story ? { review, story, followUps } : 'unknown';
}

/** One review, the one that the address names; live. */
export const openReviewRoom: OpenRoom = ({ live, now }) => {
  const key = signal(keyIn(location.hash));
  addEventListener('hashchange', () => {
    key.value = keyIn(location.hash) ?? key.value;
  });
  const shown = signal<Shown>('loading');
  effect(() => {
    const wanted = key.value;
    const { outcomeDays } = live.value;
    shown.value = wanted === null ? 'unknown' : 'loading';
    if (wanted === null) return;
    const watching = liveQuery(() => shownFor(wanted, outcomeDays)).subscribe({
      next: (value) => {
        shown.value = value;
      },
      error: () => {
        shown.value = 'failed';
      },
    });
    return () => watching.unsubscribe();
  });
  const open = (of: string) => quietly('opening a review', sendMessage('openReview', { key: of }));
  return () => <ReviewSheet model={{ shown, now, open }} />;
};
