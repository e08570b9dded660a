import { useEffect, useRef } from 'preact/hooks';
import type { LearnedLesson, LearnedShop } from '../../../lib/reviews/learned-rows.ts';
import { saidWords } from '../../sidebar/correct-words.ts';
import { useT } from '../../ui/translation.ts';
import { momentFully } from '../moment-fully.ts';
import { shopName } from '../shop-name.ts';
import { type LearnedModel, placeOf } from './learned-model.ts';
import { TagRows } from './TagRows.tsx';

interface Props {
  model: LearnedModel;
  shop: LearnedShop;
}

const QUOTE = 80;
const short = (words: string): string => (words.length > QUOTE ? `${words.slice(0, QUOTE)}…` : words);

/** One shop: which causes were corrected how often, each correction with its words, and its tags. */
export function LearnedShopPanel({ model, shop }: Props) {
  const t = useT();
  const place = placeOf(shop);
  return (
    <section class="rd-panel" data-testid="learned-shop" data-shop={place} aria-labelledby={`rd-learned-${place}`}>
      <h3 id={`rd-learned-${place}`} dir="auto">
        {shopName(t, place)}
      </h3>
      {shop.lessons.length > 0 && (
        <>
          <p data-testid="learned-count">{t('learned.count', { count: shop.counting })}</p>
          {shop.causes.length > 0 && <CausesTable shop={shop} />}
          <details class="rd-section" data-testid="learned-lessons">
            <summary>
              {t('learned.all')} <span class="rd-count">{shop.lessons.length}</span>
            </summary>
            <ul class="rd-lines">
              {shop.lessons.map((lesson) => (
                <Lesson
                  key={`${lesson.reviewKey} ${lesson.at} ${saidWords(t, lesson.said)}`}
                  model={model}
                  lesson={lesson}
                />
              ))}
            </ul>
          </details>
          {model.asking.value === place ? (
            <AskForget model={model} shop={shop} />
          ) : (
            <div class="rd-row">
              <button
                type="button"
                class="rd-button"
                data-testid="learned-forget-all"
                disabled={shop.counting === 0}
                onClick={() => model.ask(shop)}
              >
                {t('learned.forget-all')}
              </button>
            </div>
          )}
        </>
      )}
      <TagRows model={model} shop={shop} />
    </section>
  );
}

function CausesTable({ shop }: { shop: LearnedShop }) {
  const t = useT();
  const wordsOf = (cause: string) =>
    shop.lessons.flatMap(({ said, words, teaches }) =>
      teaches && said.about === 'cause' && said.cause === cause ? words : [],
    );
  return (
    <table class="rd-learned-causes">
      <thead>
        <tr>
          <th scope="col">{t('learned.about')}</th>
          <th scope="col" class="rd-figure">
            {t('learned.more')}
          </th>
          <th scope="col" class="rd-figure">
            {t('learned.less')}
          </th>
          <th scope="col">{t('learned.words')}</th>
        </tr>
      </thead>
      <tbody>
        {shop.causes.map(({ cause, more, less }) => (
          <tr key={cause} data-testid="learned-cause" data-cause={cause}>
            <th scope="row">{t(`cause.${cause}`)}</th>
            <td class="rd-figure">{more}</td>
            <td class="rd-figure">{less}</td>
            <td dir="auto">
              {[...new Set(wordsOf(cause))]
                .slice(0, 3)
                .map((words) => t('correct.yes', { what: short(words) }))
                .join(' ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lesson({ model, lesson }: { model: LearnedModel; lesson: LearnedLesson }) {
  const t = useT();
  return (
    <li data-testid="lesson" data-teaches={lesson.teaches}>
      <div>
        {saidWords(t, lesson.said)}
        <p class="rd-soft" dir="auto">
          {[lesson.product, momentFully(t, lesson.at)].filter(Boolean).join(' · ')}
        </p>
        {lesson.said.about !== 'triage' && lesson.words.length > 0 && (
          <p dir="auto">{lesson.words.map((words) => t('correct.yes', { what: short(words) })).join(' ')}</p>
        )}
      </div>
      {lesson.teaches ? (
        <button type="button" class="rd-button" data-testid="unteach" onClick={() => void model.unteach(lesson)}>
          {t('learned.forget')}
        </button>
      ) : (
        <span class="rd-soft">{t('learned.silent')}</span>
      )}
    </li>
  );
}

function AskForget({ model, shop }: Props) {
  const t = useT();
  const no = useRef<HTMLButtonElement>(null);
  // The harmless answer is the one under the finger.
  useEffect(() => no.current?.focus(), []);
  return (
    <div class="rd-notice rd-ask" role="alertdialog" aria-labelledby="rd-learned-ask" data-testid="learned-ask">
      <p id="rd-learned-ask">{t('learned.ask')}</p>
      <div class="rd-row">
        <button ref={no} type="button" class="rd-button" onClick={() => model.ask(null)}>
          {t('learned.no')}
        </button>
        <button type="button" class="rd-button" data-testid="learned-yes" onClick={() => void model.forget(shop)}>
          {t('learned.yes')}
        </button>
      </div>
    </div>
  );
}
