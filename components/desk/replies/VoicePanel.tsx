import { useId, useState } from 'preact/hooks';
import { type PackLanguage, TONES } from '../../../lib/replies/draft.ts';
import { REMEDIES_FOR, type Remedy } from '../../../lib/replies/remedies.ts';
import {
  EVERY_SHOP,
  LONGEST_PHRASE,
  MOST_AVOIDED,
  silentVoice,
  type VoiceChange,
  type VoiceRow,
  voiceKey,
} from '../../../lib/replies/voice.ts';
import { CAUSES, type Cause, LANGUAGES, type Platform } from '../../../lib/reviews/review.ts';
import { languageName } from '../../ui/time.ts';
import { useT } from '../../ui/translation.ts';
import { Choice, Panel, Words } from '../settings/fields.tsx';
import { shopName } from '../shop-name.ts';
import { FoundList } from './FoundList.tsx';
import type { RepliesModel, Stored } from './replies-model.ts';

const REPLY_LANGUAGE: Record<Platform, PackLanguage> = { amazon: 'en', rakuten: 'ja', taobao: 'zh-CN' };

interface Editing {
  model: RepliesModel;
  stored: Stored;
  voice: VoiceRow;
  save: (change: VoiceChange) => void;
}

/** Several lines, kept when the field is left. */
function Lines({
  label,
  hint,
  testId,
  value,
  onChange,
}: Record<'label' | 'hint' | 'testId' | 'value', string> & { onChange: (value: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    if (typed !== null && typed !== value) onChange(typed);
    setTyped(null);
  };
  return (
    <div class="rd-setting">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        data-testid={testId}
        aria-describedby={`${id}-hint`}
        value={typed ?? value}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={keep}
      />
      <small id={`${id}-hint`}>{hint}</small>
    </div>
  );
}

/** The shop's own greeting and closing in one language at a time, checked while they are written. */
function HousePhrases({ model, stored, voice, save }: Editing) {
  const t = useT();
  const [language, setLanguage] = useState<PackLanguage>(REPLY_LANGUAGE[voice.platform]);
  const part = (name: 'greetings' | 'closings') => (
    <>
      <Words
        key={`${name} ${language}`}
        label={t(`voice.${name}`)}
        hint={t(`voice.${name}-what`, { field: '{shop}' })}
        testId={`voice-${name}`}
        value={voice[name][language] ?? ''}
        onChange={(value) =>
          save((kept) => ({ [name]: { ...kept[name], [language]: value.slice(0, LONGEST_PHRASE) } }))
        }
      />
      <FoundList
        model={model}
        platform={voice.platform}
        channels={stored.channels[voice.platform]}
        language={language}
        text={voice[name][language] ?? ''}
      />
    </>
  );
  return (
    <>
      <Choice
        label={t('voice.language')}
        testId="voice-language"
        value={language}
        options={LANGUAGES.map((one) => [one, languageName(t, one)] as const)}
        onChange={setLanguage}
      />
      {part('greetings')}
      {part('closings')}
    </>
  );
}

/** What the shop usually does about each cause. */
function Remedies({ voice, save }: Editing) {
  const t = useT();
  const choose = (cause: Cause, remedy: Remedy | '') =>
    save(({ remedies: { [cause]: _, ...others } }) => ({
      remedies: remedy === '' ? others : { ...others, [cause]: remedy },
    }));
  return (
    <details class="rd-remedies" data-testid="voice-remedies">
      <summary>{t('voice.remedies', { count: Object.keys(voice.remedies).length })}</summary>
      <p class="rd-soft">{t('voice.remedies-what')}</p>
      {CAUSES.filter((cause) => REMEDIES_FOR[cause].length > 0).map((cause) => (
        <Choice
          key={cause}
          label={t(`cause.${cause}`)}
          testId={`voice-remedy-${cause}`}
          value={voice.remedies[cause] ?? ''}
          options={[
            ['', t('voice.remedy-none')] as const,
            ...REMEDIES_FOR[cause].map((one) => [one, t(`remedy.${one}`)] as const),
          ]}
          onChange={(remedy) => choose(cause, remedy)}
        />
      ))}
    </details>
  );
}

/** How a shop speaks. Kept as soon as a field is left. */
export function VoicePanel({ model, stored }: { model: RepliesModel; stored: Stored }) {
  const t = useT();
  const keyOf = ({ platform, shop }: Stored['shops'][number]) => voiceKey(platform, shop);
  const [chosen, setChosen] = useState('rakuten:*');
  const place = stored.shops.find((one) => keyOf(one) === chosen) ?? stored.shops[0];
  if (!place) return null;
  const { platform, shop } = place;
  const isDefault = shop === EVERY_SHOP;
  const silent = silentVoice(platform, shop, isDefault ? stored.shopNames[platform] : '');
  const voice = stored.voices.find(({ key }) => key === keyOf(place)) ?? silent;
  const save = (change: VoiceChange) => model.changeVoice(silent, change);
  const editing = { model, stored, voice, save };
  return (
    <Panel id="voice" title={t('voice')} what={t('voice.what')}>
      <Choice
        label={t('voice.shop')}
        testId="voice-shop"
        value={keyOf(place)}
        options={stored.shops.map((one) => {
          const every = t('voice.every-shop', { platform: t(`platform.${one.platform}`) });
          return [keyOf(one), one.shop === EVERY_SHOP ? every : shopName(t, keyOf(one))] as const;
        })}
        onChange={setChosen}
      />
      <div key={keyOf(place)} class="rd-voice">
        {!isDefault && <p class="rd-soft">{t('voice.inherits')}</p>}
        <Words
          label={t('voice.name')}
          testId="voice-name"
          value={voice.shopName}
          onChange={(name) => save(() => ({ shopName: name }))}
        />
        <Lines
          label={t('voice.signature')}
          hint={t('voice.signature-what')}
          testId="voice-signature"
          value={voice.signature}
          onChange={(signature) => save(() => ({ signature: signature.trim().slice(0, LONGEST_PHRASE) }))}
        />
        <Choice
          label={t('tone')}
          testId="voice-tone"
          value={voice.tone ?? ''}
          options={[['', t('tone.any')] as const, ...TONES.map((one) => [one, t(`tone.${one}`)] as const)]}
          onChange={(tone) => save(() => ({ tone: tone === '' ? null : tone }))}
        />
        <HousePhrases {...editing} />
        <Lines
          label={t('voice.avoid')}
          hint={t('voice.avoid-what')}
          testId="voice-avoid"
          value={voice.avoid.join('\n')}
          onChange={(lines) => {
            const phrases = lines.split('\n').map((line) => line.trim().slice(0, LONGEST_PHRASE));
            save(() => ({ avoid: [...new Set(phrases.filter((line) => line !== ''))].slice(0, MOST_AVOIDED) }));
          }}
        />
        <Remedies {...editing} />
      </div>
    </Panel>
  );
}
