import { useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../../lib/classify/tags.ts';
import type { LearnedShop, LearnedTag } from '../../../lib/reviews/learned-rows.ts';
import { useT } from '../../ui/translation.ts';
import type { LearnedModel } from './learned-model.ts';

/** A shop's own tags: their names, the words they were made from, how many reviews carry them. */
export function TagRows({ model, shop }: { model: LearnedModel; shop: LearnedShop }) {
  const t = useT();
  return (
    <>
      <h4>{t('tags')}</h4>
      {shop.tags.length === 0 ? (
        <p class="rd-soft">{t('tags.none')}</p>
      ) : (
        <ul class="rd-lines">
          {shop.tags.map((tag) => (
            <TagRow key={`${tag.id} ${tag.name}`} model={model} tag={tag} />
          ))}
        </ul>
      )}
    </>
  );
}

function TagRow({ model, tag }: { model: LearnedModel; tag: LearnedTag }) {
  const t = useT();
  const [name, setName] = useState(tag.name);
  const submit = (event: Event) => {
    event.preventDefault();
    void model.rename(tag.id, name);
  };
  return (
    <li data-testid="tag-row" data-tag={tag.name}>
      <div class="rd-tag-row">
        <form class="rd-row" onSubmit={submit}>
          <input
            aria-label={t('tag.name')}
            data-testid="tag-rename"
            dir="auto"
            maxLength={LONGEST_NAME}
            required
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" class="rd-button" disabled={name.trim() === tag.name || name.trim() === ''}>
            {t('tags.rename')}
          </button>
          <span class="rd-soft" data-testid="tag-count">
            {t('tags.count', { count: tag.reviews })}
            {tag.productId !== null && ` · ${t('tags.of-product', { id: tag.productId })}`}
          </span>
        </form>
        <ul class="rd-row">
          {tag.examples.map((example) => (
            <li key={example} class="rd-example">
              <span dir="auto">{example}</span>
              <button
                type="button"
                class="rd-link"
                aria-label={t('tags.remove-words', { words: example })}
                title={t('tags.remove-words', { words: example })}
                onClick={() => void model.removeExample(tag.id, example)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      </div>
      <button type="button" class="rd-button" data-testid="tag-remove" onClick={() => void model.removeTag(tag.id)}>
        {t('tags.remove', { name: tag.name })}
      </button>
    </li>
  );
}
