import { useId, useState } from 'preact/hooks';
import type { StoredReview } from '../../../lib/reviews/review.ts';
import { Rating } from '../../ui/Rating.tsx';
import { wallClock } from '../../ui/time.ts';
import { useT } from '../../ui/translation.ts';
import { Asked } from '../Asked.tsx';
import { shopName } from '../shop-name.ts';
import type { ForgetBuyerModel, ForgetBuyerState } from './forget-buyer-model.ts';

/** Takes one buyer out of everything that is stored, and says what that can't reach. */
export function ForgetBuyerPanel({ model }: { model: ForgetBuyerModel }) {
  const t = useT();
  const [text, setText] = useState('');
  const field = useId();
  const state = model.state.value;
  const busy = state.step === 'searching' || state.step === 'forgetting';
  return (
    <section class="rd-panel" data-testid="forget-buyer" aria-labelledby="rd-forget-buyer" aria-busy={busy}>
      <h3 id="rd-forget-buyer">{t('forget-buyer')}</h3>
      <p class="rd-soft">{t('forget-buyer.what')}</p>
      <form
        class="rd-field"
        onSubmit={(event) => {
          event.preventDefault();
          model.find(text);
        }}
      >
        <label for={field}>{t('forget-buyer.search')}</label>
        <div class="rd-row">
          <input
            id={field}
            type="search"
            data-testid="forget-buyer-search"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <button
            type="submit"
            class="rd-button"
            data-testid="forget-buyer-find"
            disabled={busy || text.trim().length < 2}
          >
            {t('forget-buyer.find')}
          </button>
        </div>
      </form>
      {state.step === 'choose' && <Found model={model} state={state} />}
      <p role="status" data-testid="forget-buyer-said">
        {state.step === 'search' &&
          state.said &&
          (state.said.what === 'no-room'
            ? t('no-room')
            : t(`forget-buyer.${state.said.what}`, { count: state.said.what === 'done' ? state.said.count : 0 }))}
      </p>
      <details class="rd-bad-rows">
        <summary>{t('forget-buyer.reach')}</summary>
        <ul class="rd-bullets">
          <li>{t('forget-buyer.reach-platform')}</li>
          <li>{t('forget-buyer.reach-files')}</li>
          <li>{t('forget-buyer.reach-others')}</li>
          <li>{t('forget-buyer.reach-stays')}</li>
        </ul>
      </details>
    </section>
  );
}

function Found({ model, state }: { model: ForgetBuyerModel; state: ForgetBuyerState & { step: 'choose' } }) {
  const t = useT();
  const count = state.chosen.size;
  return (
    <>
      <ul class="rd-lines rd-found" aria-label={t('forget-buyer.found')}>
        {state.found.map((review) => (
          <li key={review.key}>
            <label class="rd-tick">
              <input
                type="checkbox"
                data-testid="forget-buyer-choose"
                data-key={review.key}
                checked={state.chosen.has(review.key)}
                onChange={({ currentTarget }) => model.choose(review.key, currentTarget.checked)}
              />
              <Line review={review} />
            </label>
          </li>
        ))}
      </ul>
      {state.asked ? (
        <Asked
          id="forget-buyer"
          text={t('forget-buyer.ask', { count })}
          yes={t('forget.yes')}
          no={t('forget.no')}
          onYes={model.forget}
          onNo={() => model.ask(false)}
        />
      ) : (
        <div class="rd-row">
          <button
            type="button"
            class="rd-button"
            data-testid="forget-buyer-start"
            disabled={count === 0}
            onClick={() => model.ask(true)}
          >
            {t('forget-buyer.start', { count })}
          </button>
          <button type="button" class="rd-button" onClick={model.cancel}>
            {t('import.cancel')}
          </button>
        </div>
      )}
    </>
  );
}

function Line({ review }: { review: StoredReview }) {
  const t = useT();
  const { platform, shop, author, orderId, postedAt, productTitle } = review;
  const parts = [author, orderId, postedAt && wallClock(t, postedAt), productTitle, shopName(t, `${platform}:${shop}`)];
  return (
    <span dir="auto">
      <Rating review={review} /> {parts.filter(Boolean).join(' · ')}
    </span>
  );
}
