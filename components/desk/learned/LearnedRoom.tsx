import { useT } from '../../ui/translation.ts';
import { LearnedShopPanel } from './LearnedShopPanel.tsx';
import { type LearnedModel, placeOf } from './learned-model.ts';

/** What was learned from the seller, shop by shop, and how to have it forgotten. */
export function LearnedRoom({ model }: { model: LearnedModel }) {
  const t = useT();
  const shops = model.shops.value;
  const answer = model.answer.value;
  return (
    <div class="rd-panels" data-testid="learned-room" aria-busy={shops === null}>
      <p class="rd-soft">{t('learned.what')}</p>
      <p
        role="status"
        data-testid="learned-answer"
        class={answer && answer.of !== 'forgotten' ? 'rd-notice' : undefined}
      >
        {answer?.of === 'forgotten' && t('learned.done', { count: answer.count })}
        {answer?.of === 'name-taken' && t('tags.taken')}
        {answer?.of === 'failed' && t('popup.failed')}
        {answer?.of === 'no-room' && t('no-room')}
      </p>
      {shops?.length === 0 && <p data-testid="learned-none">{t('learned.none')}</p>}
      {shops?.map((shop) => (
        <LearnedShopPanel key={placeOf(shop)} model={model} shop={shop} />
      ))}
    </div>
  );
}
