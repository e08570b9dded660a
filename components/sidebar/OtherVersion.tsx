import { dayOrTime } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';
import { draftBox } from './draft-box.ts';
import type { DetailView, SidebarModel } from './model.ts';

/** The draft as another tab left it, where this one wrote something else: nothing is lost, and the seller chooses. */
export function OtherVersion({ model, detail }: { model: SidebarModel; detail: DetailView }) {
  const t = useT();
  const { other } = detail;
  if (!other) return null;
  const choose = (near: Element, keep: 'mine' | 'other') => {
    // The buttons go away with the choice; the keyboard goes on in what was chosen.
    draftBox(near)?.focus();
    void model.settleDraft(keep);
  };
  return (
    <div class="rd-notice" role="status" data-testid="other-version">
      <p>{t('draft.other', { time: dayOrTime(t, other.at, model.now.value) })}</p>
      <details>
        <summary>{t('draft.other-show')}</summary>
        <q lang={detail.draft?.language}>{other.text}</q>
      </details>
      <div class="rd-row">
        <button
          type="button"
          class="rd-link"
          data-testid="keep-mine"
          onClick={(event) => choose(event.currentTarget, 'mine')}
        >
          {t('draft.keep-mine')}
        </button>
        <button
          type="button"
          class="rd-link"
          data-testid="take-other"
          onClick={(event) => choose(event.currentTarget, 'other')}
        >
          {t('draft.take-other')}
        </button>
      </div>
    </div>
  );
}
