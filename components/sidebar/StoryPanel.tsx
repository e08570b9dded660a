import type { StoredReview } from '../../lib/reviews/review.ts';
import { History } from './History.tsx';
import { LinkedReviews } from './LinkedReviews.tsx';
import type { SidebarModel } from './model.ts';
import { OutcomeLine } from './OutcomeLine.tsx';
import { RecordDeed } from './RecordDeed.tsx';

interface Props {
  model: SidebarModel;
  review: StoredReview;
  onOpen: (key: string) => void;
}

/** What happened around a review: our part, what came of it, the rest of its order, its history. */
export function StoryPanel({ model, review: { key, analysis }, onOpen }: Props) {
  const story = model.story.value;
  if (!story) return null;
  const now = model.now.value;
  const here = new Set(model.reviews.value.map(({ review }) => review.key));
  return (
    <>
      <OutcomeLine acted={story.acted} outcome={story.outcome} now={now} />
      <RecordDeed timeline={story.timeline} onRecord={(deed) => void model.record(key, deed)} />
      <LinkedReviews linked={story.linked} here={here} onOpen={onOpen} onOpenElsewhere={model.openOnDesk} />
      <History
        timeline={story.timeline}
        lang={analysis.language}
        now={now}
        onTakeBack={(mistake) => void model.takeBack(key, mistake)}
      />
    </>
  );
}
