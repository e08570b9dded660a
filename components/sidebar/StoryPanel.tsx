import type { StoredReview } from '../../lib/reviews/review.ts';
import { History } from './History.tsx';
import { LinkedReviews } from './LinkedReviews.tsx';
import type { SidebarModel } from './model.ts';
import { OutcomeLine } from './OutcomeLine.tsx';
import { RecordDeed } from './RecordDeed.tsx';
import { Signs } from './Signs.tsx';

interface Props {
  model: SidebarModel;
  review: StoredReview;
  onOpen: (key: string) => void;
}

/** What happened around a review: signs of more than a complaint, our part, what came of it, the rest of its order, its history. */
export function StoryPanel({ model, review, onOpen }: Props) {
  const { key, analysis } = review;
  const story = model.story.value;
  if (!story) return null;
  const now = model.now.value;
  const here = new Set(model.reviews.value.map(({ review }) => review.key));
  return (
    <>
      <Signs review={review} signs={story.signs} here={here} onOpen={onOpen} onOpenElsewhere={model.openOnDesk} />
      <OutcomeLine acted={story.acted} outcome={story.outcome} now={now} />
      <RecordDeed timeline={story.timeline} onRecord={(deed) => void model.record(key, deed)} />
      <LinkedReviews linked={story.linked} here={here} onOpen={onOpen} onOpenElsewhere={model.openOnDesk} />
      <History
        of={review}
        timeline={story.timeline}
        lang={analysis.language}
        now={now}
        onTakeBack={(mistake) => void model.takeBack(key, mistake)}
      />
    </>
  );
}
