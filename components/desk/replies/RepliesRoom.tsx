import { useT } from '../../ui/translation.ts';
import { Panel } from '../settings/fields.tsx';
import { shopName } from '../shop-name.ts';
import { type RepliesModel, saidWords } from './replies-model.ts';
import { TemplatesPanel } from './TemplatesPanel.tsx';
import { VoicePanel } from './VoicePanel.tsx';

/** What a file would bring, before anything of it is kept. */
function FilePreview({ model }: { model: RepliesModel }) {
  const t = useT();
  const plan = model.plan.value;
  if (!plan) return null;
  const isNothing = plan.writes.templates.length + plan.writes.voices.length === 0;
  const voiceName = (key: string) =>
    key.endsWith(':*') ? t('voice.every-shop', { platform: shopName(t, `${key.slice(0, -1)}main`) }) : shopName(t, key);
  return (
    <section class="rd-ask" aria-labelledby="rd-replies-preview" data-testid="replies-preview">
      <h4 id="rd-replies-preview">{t('replies.preview')}</h4>
      <ul>
        {plan.templates.map(({ name, language, fate }) => (
          <li key={`${name} ${language}`} data-fate={fate}>
            <span dir="auto">{name}</span> ({language}): {t(`replies.fate-${fate}`)}
          </li>
        ))}
        {plan.voices.map(({ key, fate }) => (
          <li key={key} data-fate={fate}>
            {t('voice')}, {voiceName(key)}: {fate === 'both' ? t('replies.fate-merged') : t(`replies.fate-${fate}`)}
          </li>
        ))}
      </ul>
      {plan.tooMany && <p class="rd-notice">{t('replies.too-many')}</p>}
      <div class="rd-row">
        <button
          type="button"
          class="rd-button rd-primary"
          data-testid="replies-take"
          disabled={isNothing || plan.tooMany}
          onClick={model.takeIn}
        >
          {t('replies.take')}
        </button>
        <button type="button" class="rd-button" onClick={model.putAway}>
          {t('no')}
        </button>
      </div>
    </section>
  );
}

/** The way out and in, for another computer or another shop. */
function FilePanel({ model }: { model: RepliesModel }) {
  const t = useT();
  const file = model.file();
  return (
    <Panel id="replies-file" title={t('replies.file')} what={t('replies.file-what')}>
      <div class="rd-row">
        {file !== null && (
          <a class="rd-button" href={file} download="review-desk-replies.json" data-testid="replies-export">
            {t('replies.export')}
          </a>
        )}
        <span class="rd-file">
          <input
            id="rd-replies-import"
            type="file"
            class="rd-hidden"
            accept=".json,application/json"
            data-testid="replies-import"
            onChange={({ currentTarget }) => {
              const chosen = currentTarget.files?.[0];
              if (chosen) model.open(chosen);
              currentTarget.value = '';
            }}
          />
          <label class="rd-button" for="rd-replies-import">
            {t('replies.import')}
          </label>
        </span>
      </div>
      <FilePreview model={model} />
    </Panel>
  );
}

/** How the shops speak, and the seller's own templates. */
export function RepliesRoom({ model }: { model: RepliesModel }) {
  const t = useT();
  const stored = model.stored.value;
  const said = model.said.value;
  const isGood = said === null || ['saved', 'voice-saved', 'removed', 'taken'].includes(said.of);
  return (
    <div class="rd-panels rd-replies" data-testid="replies-room" aria-busy={stored === null}>
      {model.failed.value && (
        <p class="rd-notice" role="alert">
          {t('popup.failed')}
        </p>
      )}
      <div role="status" data-testid="replies-said" class={isGood ? 'rd-said' : 'rd-notice'}>
        {said && saidWords(t, said)}{' '}
        {said?.of === 'removed' && (
          <button type="button" class="rd-button rd-small" data-testid="template-undo" onClick={model.undoRemove}>
            {t('undo')}
          </button>
        )}
      </div>
      {stored && (
        <>
          <TemplatesPanel model={model} stored={stored} />
          <VoicePanel model={model} stored={stored} />
          <FilePanel model={model} />
        </>
      )}
    </div>
  );
}
