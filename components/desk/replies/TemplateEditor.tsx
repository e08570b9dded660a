import { useId, useRef, useState } from 'preact/hooks';
import type { PackLanguage } from '../../../lib/replies/draft.ts';
import { sampleValues } from '../../../lib/replies/sample-review.ts';
import {
  blankFor,
  FIELDS,
  fillTemplate,
  LONGEST_TEMPLATE,
  LONGEST_TEMPLATE_NAME,
} from '../../../lib/replies/template.ts';
import { EVERY_SHOP } from '../../../lib/replies/voice.ts';
import { type Channel, LANGUAGES, PLATFORMS, type Platform } from '../../../lib/reviews/review.ts';
import type { Template } from '../../../lib/reviews/template-rows.ts';
import { TemplateParts } from '../../ui/TemplateParts.tsx';
import { languageName } from '../../ui/time.ts';
import { useT } from '../../ui/translation.ts';
import { Choice, Tick } from '../settings/fields.tsx';
import { FoundList } from './FoundList.tsx';
import type { RepliesModel, Stored } from './replies-model.ts';

/** Where buyers read a language, as a first guess. */
const HOME: Readonly<Record<string, Platform>> = { ja: 'rakuten', 'zh-CN': 'taobao', 'zh-TW': 'taobao' };

type Place = readonly [Platform, Channel];

/** Where this template may be used: of the channels of its platform, or of all. */
function placesOf({ platform, channel }: Template, { channels }: Stored): Place[] {
  const all = PLATFORMS.flatMap((one) => channels[one].map((where): Place => [one, where]));
  const fits = all.filter(([one, where]) => (platform ?? one) === one && (channel ?? where) === where);
  return fits.length > 0 ? fits : all;
}

const shopNameOf = ({ voices, shopNames }: Stored, platform: Platform): string => {
  const own = voices.filter((voice) => voice.platform === platform);
  const every = own.find(({ shop }) => shop === EVERY_SHOP);
  return every?.shopName || own.find((voice) => voice.shopName !== '')?.shopName || shopNames[platform];
};

/** What the template says for a sample review, and what the rules say about that. */
function Preview({ model, stored, row }: { model: RepliesModel; stored: Stored; row: Template }) {
  const t = useT();
  const places = placesOf(row, stored);
  const [chosen, setChosen] = useState('');
  const [scant, setScant] = useState(false);
  const nameOf = ([platform, channel]: Place) => `${platform} ${channel}`;
  const place =
    places.find((one) => nameOf(one) === chosen) ?? places.find(([one]) => one === HOME[row.language]) ?? places[0];
  if (!place) return null;
  const [platform, channel] = place;
  const language = LANGUAGES.find((one) => one === row.language) ?? 'en';
  const shown = { language, platform, shopName: shopNameOf(stored, platform), today: stored.today, scant };
  const { parts, text, empty, refused, unknown } = fillTemplate(row.text, sampleValues(shown), channel);
  const named = (fields: typeof empty) => fields.map((field) => t(`field-name.${field}`)).join(', ');
  return (
    <div class="rd-template-preview" data-testid="template-preview">
      <Choice
        label={t('template.preview')}
        testId="template-place"
        value={nameOf(place)}
        options={places.map((one) => [nameOf(one), `${t(`platform.${one[0]}`)} · ${t(`channel.${one[1]}`)}`] as const)}
        onChange={setChosen}
      />
      <Tick label={t('template.scant')} testId="template-scant" checked={scant} onChange={setScant} />
      <p data-testid="template-filled" class="rd-filled">
        <TemplateParts parts={parts} language={row.language} />
      </p>
      {empty.length > 0 && <p class="rd-open">{t('template.empty', { fields: named(empty) })}</p>}
      {refused.length > 0 && <p class="rd-open">{t('template.refused', { fields: named(refused) })}</p>}
      {unknown.length > 0 && <p class="rd-open">{t('template.unknown', { fields: unknown.join(' ') })}</p>}
      <FoundList model={model} platform={platform} channels={[channel]} language={language} text={text} />
    </div>
  );
}

/** One template in one language, with what it would say; kept when the seller says so. */
export function TemplateEditor({ model, stored, kept }: { model: RepliesModel; stored: Stored; kept: Template }) {
  const t = useT();
  const id = useId();
  const [row, setRow] = useState(() => model.typed.get(kept.id) ?? kept);
  const box = useRef<HTMLTextAreaElement>(null);
  const change = (part: Partial<Template>) => {
    const next = { ...row, ...part };
    setRow(next);
    model.typed.set(kept.id, next);
  };
  const isNew = !stored.templates.some((one) => one.id === kept.id);
  const before = stored.templates.find((one) => one.id === kept.id) ?? kept;
  const differs = (['name', 'platform', 'channel', 'language', 'text'] as const).some(
    (part) => row[part]?.trim() !== before[part]?.trim(),
  );
  const insertField = (field: string) => {
    const { selectionStart: start = row.text.length, selectionEnd: end = start } = box.current ?? {};
    change({ text: row.text.slice(0, start) + field + row.text.slice(end) });
    box.current?.focus();
    requestAnimationFrame(() => box.current?.setSelectionRange(start + field.length, start + field.length));
  };
  const channels =
    row.platform === null ? PLATFORMS.flatMap((one) => stored.channels[one]) : stored.channels[row.platform];
  const language = LANGUAGES.find((one) => one === row.language) ?? 'en';
  return (
    <form
      class="rd-template"
      data-testid="template-editor"
      data-language={row.language}
      aria-label={t('template.in', { language: languageName(t, row.language) })}
      onSubmit={(event) => {
        event.preventDefault();
        model.saveTemplate(row);
      }}
    >
      <div class="rd-setting">
        <label for={`${id}-name`}>{t('template.name')}</label>
        <input
          id={`${id}-name`}
          data-testid="template-name"
          dir="auto"
          required
          maxLength={LONGEST_TEMPLATE_NAME}
          value={row.name}
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </div>
      <Choice<PackLanguage>
        label={t('template.language')}
        testId="template-language"
        value={language}
        options={LANGUAGES.map((one) => [one, languageName(t, one)] as const)}
        onChange={(one) => change({ language: one })}
      />
      <Choice<Platform | ''>
        label={t('template.platform')}
        testId="template-platform"
        value={row.platform ?? ''}
        options={[['', t('template.any')] as const, ...PLATFORMS.map((one) => [one, t(`platform.${one}`)] as const)]}
        onChange={(one) => change({ platform: one === '' ? null : one, channel: null })}
      />
      <Choice<Channel | ''>
        label={t('channel')}
        testId="template-channel"
        value={row.channel ?? ''}
        options={[['', t('template.any')] as const, ...channels.map((one) => [one, t(`channel.${one}`)] as const)]}
        onChange={(one) => change({ channel: one === '' ? null : one })}
      />
      <div class="rd-setting rd-template-text">
        <label for={`${id}-text`}>{t('template.text')}</label>
        <textarea
          id={`${id}-text`}
          ref={box}
          rows={7}
          required
          dir="auto"
          lang={row.language}
          data-testid="template-text"
          maxLength={LONGEST_TEMPLATE}
          aria-describedby={`${id}-fields`}
          value={row.text}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
        <fieldset class="rd-template-fields">
          <legend>{t('template.fields')}</legend>
          <div class="rd-row">
            {FIELDS.map((field) => (
              <button
                key={field}
                type="button"
                class="rd-button rd-small"
                data-testid={`field-${field}`}
                title={blankFor(field)}
                onClick={() => insertField(blankFor(field))}
              >
                {t(`field-name.${field}`)}
              </button>
            ))}
          </div>
          <small id={`${id}-fields`}>{t('template.fields-what')}</small>
        </fieldset>
      </div>
      <Preview model={model} stored={stored} row={row} />
      <div class="rd-row">
        <button type="submit" class="rd-button rd-primary" data-testid="template-save" disabled={!differs && !isNew}>
          {t('template.save')}
        </button>
        <button type="button" class="rd-button" data-testid="template-remove" onClick={() => model.remove(kept)}>
          {isNew ? t('template.discard') : t('template.remove')}
        </button>
        {differs && <small>{t('template.unsaved')}</small>}
      </div>
    </form>
  );
}
