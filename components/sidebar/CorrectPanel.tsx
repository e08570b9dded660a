import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Correction,
  correctionsOf,
  type Said,
  saidBeforeEdit,
  slotOf,
  starsDisagree,
} from '../../lib/reviews/correction.ts';
import { UNSURE_BELOW } from '../../lib/reviews/review.ts';
import { evidenceName } from '../ui/Highlighted.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useT } from '../ui/translation.ts';
import { CorrectMenu } from './CorrectMenu.tsx';
import { CorrectTag } from './CorrectTag.tsx';
import { saidWords } from './correct-words.ts';
import { CauseChip, FlagChips, saysSo } from './Judgement.tsx';
import type { DetailView, SidebarModel } from './model.ts';
import type { SidebarView } from './view.ts';

interface Props {
  model: SidebarModel;
  view: SidebarView;
  detail: DetailView;
}

/** What we think of the open review, and the way to say that it is otherwise. */
export function CorrectPanel({ model, view, detail }: Props) {
  const t = useT();
  const { review } = detail.state;
  const { key, analysis, tags = [] } = review;
  const [open, setOpen] = useState<'menu' | 'tag' | null>(null);
  const [undone, setUndone] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const asked = view.correcting.value === key;
  const marked = view.marked.value;

  useEffect(() => {
    if (!asked) return;
    view.correcting.value = null;
    setOpen('menu');
  }, [asked, view]);
  // Marked in another review, they say nothing about this one.
  useEffect(() => {
    view.marked.value = null;
  }, [view]);
  const close = () => {
    setOpen(null);
    button.current?.focus();
  };
  const say = (...said: Said[]) => {
    setUndone(false);
    void model.correct(key, said, marked);
  };
  const takeBack = (at: number) => {
    setUndone(true);
    void model.undoCorrection(key, at);
  };
  const corrections = correctionsOf(review);
  const denied = corrections.filter((one) => one.about === 'cause' && !one.is);
  const chips = analysis.flags.length + analysis.causes.length + denied.length + tags.length;
  return (
    <section class="rd-judged" data-testid="judgement" aria-label={t('judgement')}>
      <ul class="rd-chips" hidden={chips === 0}>
        <FlagChips review={review} />
        {analysis.causes.map((finding) => (
          <CauseChip key={finding.cause} finding={finding} said={saysSo(review, finding.cause)}>
            {finding.score < UNSURE_BELOW && (
              <ChipButton
                name={t('correct.right', { what: evidenceName(t, finding.cause) })}
                testid="confirm-cause"
                icon="check"
                onClick={() => say({ about: 'cause', cause: finding.cause, is: true })}
              />
            )}
            <ChipButton
              name={t('correct.not', { what: evidenceName(t, finding.cause) })}
              testid="not-cause"
              icon="close"
              onClick={() => say({ about: 'cause', cause: finding.cause, is: false })}
            />
          </CauseChip>
        ))}
        {denied.map((one) => (
          <li key={slotOf(one)} class="rd-chip rd-chip-denied" data-testid="denied-cause" title={t('correct.by-you')}>
            <del>{one.about === 'cause' && evidenceName(t, one.cause)}</del>
          </li>
        ))}
        {tags.map(({ id, name }) => (
          <li key={id} class="rd-chip rd-chip-tag" data-testid="tag">
            <button
              type="button"
              dir="auto"
              title={t('tag.find', { name })}
              onClick={() => {
                model.query.value = name;
                view.open(null);
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      {starsDisagree(review) && (
        <p class="rd-note rd-disagree" data-testid="stars-disagree">
          {t((review.rating ?? 0) > 3 ? 'disagree.high' : 'disagree.low', { stars: review.rating ?? 0 })}
        </p>
      )}
      <div class="rd-row" hidden={review.forgottenAt !== undefined || review.wordsRemovedAt !== undefined}>
        <button
          type="button"
          class="rd-button rd-small"
          data-testid="correct"
          ref={button}
          aria-haspopup="menu"
          aria-expanded={open === 'menu'}
          onClick={() => setOpen(open === 'menu' ? null : 'menu')}
        >
          {t('correct')}
        </button>
        <button
          type="button"
          class="rd-link"
          data-testid="name-tag"
          aria-expanded={open === 'tag'}
          onClick={() => setOpen(open === 'tag' ? null : 'tag')}
        >
          {t('tag')}
        </button>
        {marked && (
          <span class="rd-note" data-testid="marked">
            {t('marked', { words: marked.quote })}
          </span>
        )}
      </div>
      {open === 'menu' && <CorrectMenu analysis={analysis} onSay={say} onClose={close} />}
      {open === 'tag' && (
        <CorrectTag
          key={marked?.quote}
          review={review}
          example={marked?.quote ?? ''}
          onName={(tag) => model.nameTag(key, tag)}
          onClose={close}
        />
      )}
      <ul class="rd-said" data-testid="said">
        {stepsOf(corrections).map((step) => (
          <SaidStep key={step[0]?.at} step={step} detail={detail} onUndo={takeBack} />
        ))}
      </ul>
      <p role="status" class="rd-hidden" data-testid="correction-result">
        {undone
          ? t('correct.undone')
          : corrections.length > 0 && t('correct.said', { what: saidOf(t, stepsOf(corrections).at(-1) ?? []) })}
      </p>
    </section>
  );
}

const saidOf = (t: ReturnType<typeof useT>, step: readonly Correction[]): string =>
  step.map((one) => saidWords(t, one)).join(', ');

/** What was said at one moment is one step, and is taken back as one. */
const stepsOf = (corrections: readonly Correction[]): Correction[][] => [
  ...Map.groupBy(corrections, ({ at }) => at).values(),
];

function ChipButton(props: { name: string; testid: string; icon: 'check' | 'close'; onClick: () => void }) {
  return (
    <button
      type="button"
      class="rd-chip-button"
      aria-label={props.name}
      title={props.name}
      data-testid={props.testid}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}

function SaidStep({ step, detail, onUndo }: { step: Correction[]; detail: DetailView; onUndo: (at: number) => void }) {
  const t = useT();
  const [first] = step;
  if (!first) return null;
  return (
    <li class="rd-row" data-testid="said-step">
      <span>
        {t('correct.said', { what: saidOf(t, step) })}
        {saidBeforeEdit(first, detail.state.events) && <small> {t('correct.before-edit')}</small>}
      </span>
      <button type="button" class="rd-link" data-testid="take-back" onClick={() => onUndo(first.at)}>
        {t('correct.undo')}
      </button>
    </li>
  );
}
