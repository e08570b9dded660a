import type { Channel } from '../../lib/reviews/review.ts';
import { languageName } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';
import { Blanks } from './Blanks.tsx';
import { DraftText } from './DraftText.tsx';
import { Findings } from './Findings.tsx';
import { Gloss } from './Gloss.tsx';
import { InsertBar } from './InsertBar.tsx';
import { Manner } from './Manner.tsx';
import type { DetailView, SidebarModel } from './model.ts';
import { OtherVersion } from './OtherVersion.tsx';
import { TemplateGloss, Templates } from './Templates.tsx';
import type { SidebarView } from './view.ts';

const REACH: Record<Channel, 'public' | 'private' | 'platform'> = {
  'feedback-reply': 'public',
  'buyer-message': 'private',
  'review-comment': 'public',
  rmesse: 'private',
  'review-reply': 'public',
  'follow-up-reply': 'public',
  report: 'platform',
};

/** Where the words will go, with a choice when there is one, and who will read them there. */
function ChannelChooser({ detail, model }: { detail: DetailView; model: SidebarModel }) {
  const t = useT();
  const { channels, channel } = detail;
  if (!channel) return null;
  return (
    <div class="rd-channel">
      {channels.length > 1 ? (
        <label>
          <span class="rd-hidden">{t('channel')}</span>
          <select
            data-testid="channel"
            value={channel}
            onChange={(event) => {
              const chosen = channels.find((one) => one === event.currentTarget.value);
              if (chosen) model.chooseChannel(chosen);
            }}
          >
            {channels.map((one) => (
              <option key={one} value={one}>
                {t(`channel.${one}`)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <b data-testid="channel">{t(`channel.${channel}`)}</b>
      )}
      <span class="rd-note">{t(`reach.${REACH[channel]}`)}</span>
    </div>
  );
}

/** Characters as the platforms count them: code points, not UTF-16 units. */
function Length({ text, limit }: { text: string; limit: number }) {
  const t = useT();
  const count = [...text].length;
  return (
    <span class="rd-length" data-testid="length" data-over={count > limit}>
      {t('draft.length', { count, limit })}
      {count > limit && ` · ${t('draft.too-long', { count: count - limit })}`}
    </span>
  );
}

/** The draft box with everything that is said about it. */
export function DraftPanel({ model, view, detail }: { model: SidebarModel; view: SidebarView; detail: DetailView }) {
  const t = useT();
  const { draft, text, channel, limit } = detail;
  if (!draft)
    return (
      <section class="rd-draft" aria-label={t('draft')} aria-busy="true">
        <ChannelChooser detail={detail} model={model} />
        <p class="rd-note">{t('draft.composing')}</p>
      </section>
    );
  if (draft.notice)
    return (
      <section class="rd-draft" aria-label={t('draft')}>
        <ChannelChooser detail={detail} model={model} />
        <Manner detail={detail} model={model} />
        <p class="rd-notice" role="status" data-testid="notice" data-code={draft.notice.code}>
          {draft.notice.text}
        </p>
      </section>
    );
  const saved = detail.state.drafts.find((one) => one.channel === channel);
  return (
    <section class="rd-draft" aria-label={t('draft')}>
      <ChannelChooser detail={detail} model={model} />
      <Manner detail={detail} model={model} />
      <OtherVersion model={model} detail={detail} />
      <Templates model={model} view={view} detail={detail} />
      <Blanks draft={draft} filled={saved?.blanks ?? {}} onFill={(id, value) => model.fillBlank(id, value)} />
      <div class="rd-pair">
        <div>
          <h3 class="rd-label rd-draft-head">
            <label for="rd-draft-box">{t('draft.label', { language: languageName(t, draft.language) })}</label>
            {detail.edited && <small class="rd-changed">{t('draft.edited')}</small>}
          </h3>
          <DraftText
            id="rd-draft-box"
            text={text}
            language={draft.language}
            findings={detail.findings}
            onText={(typed) => model.setText(typed)}
          />
          <div class="rd-draft-foot">
            <button type="button" class="rd-link" data-testid="another" onClick={() => model.anotherWording()}>
              {t('draft.another')}
            </button>
            {limit !== null && limit !== undefined && <Length text={text} limit={limit} />}
          </div>
        </div>
        {detail.template && detail.edited ? (
          <TemplateGloss template={detail.template} language={t.language} />
        ) : (
          draft.segments.length > 0 && <Gloss draft={draft} text={text} edits={detail.edits} />
        )}
      </div>
      <Findings
        findings={detail.findings}
        text={text}
        language={draft.language}
        onRewrite={(better) => model.setText(better)}
      />
      <InsertBar model={model} detail={detail} />
    </section>
  );
}
