import { useState } from 'preact/hooks';
import type { StoredReview } from '../../lib/reviews/review.ts';
import { useT } from '../ui/translation.ts';

interface Props {
  review: StoredReview;
  /** The marked words; empty: none. */
  example: string;
  /** Answers whether it was named. */
  onName: (tag: { name: string; example: string; ofProduct: boolean }) => Promise<boolean>;
  onClose: () => void;
}

const EXAMPLE = 60;
const NAME = 30;

/** Naming words that keep coming back. The rule is made from them (lib/classify/tags.ts). */
export function CorrectTag({ review, example, onName, onClose }: Props) {
  const t = useT();
  const [words, setWords] = useState(example.slice(0, EXAMPLE));
  const [name, setName] = useState('');
  const [ofProduct, setOfProduct] = useState(false);
  const [refused, setRefused] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await onName({ name: name.trim() || words.trim(), example: words, ofProduct })) onClose();
    else setRefused(true);
  };
  return (
    <form
      class="rd-tag-form"
      data-testid="tag-form"
      aria-label={t('tag')}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <label>
        {t('tag.words')}
        <input
          data-testid="tag-words"
          dir="auto"
          maxLength={EXAMPLE}
          required
          value={words}
          // biome-ignore lint/a11y/noAutofocus: the seller has just asked for it
          autoFocus
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('tag.name')}
        <input
          data-testid="tag-name"
          dir="auto"
          maxLength={NAME}
          value={name}
          placeholder={words.slice(0, NAME)}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      {review.productId !== null && (
        <label class="rd-row">
          <input type="checkbox" checked={ofProduct} onChange={(event) => setOfProduct(event.currentTarget.checked)} />
          {t('tag.of-product')}
        </label>
      )}
      <p class="rd-note" role={refused ? 'alert' : undefined}>
        {t(refused ? 'tag.refused' : 'tag.hint')}
      </p>
      <div class="rd-row">
        <button type="submit" class="rd-button rd-small" data-testid="tag-keep">
          {t('tag.keep')}
        </button>
        <button type="button" class="rd-link" onClick={onClose}>
          {t('tag.cancel')}
        </button>
      </div>
    </form>
  );
}
