import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackLanguage } from '../../../lib/replies/draft.ts';
import { isNamed } from '../../../lib/replies/template.ts';
import { LANGUAGES } from '../../../lib/reviews/review.ts';
import type { Template } from '../../../lib/reviews/template-rows.ts';
import { languageName } from '../../ui/time.ts';
import { useT } from '../../ui/translation.ts';
import { momentFully } from '../moment-fully.ts';
import { Choice, Panel } from '../settings/fields.tsx';
import type { RepliesModel, Stored } from './replies-model.ts';
import { TemplateEditor } from './TemplateEditor.tsx';

/** All languages of one template side by side. */
function Group({ model, stored, rows }: { model: RepliesModel; stored: Stored; rows: readonly Template[] }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [first] = rows;
  const missing = LANGUAGES.filter((one) => !rows.some(({ language }) => language === one));
  return (
    <div data-testid="template-group" class="rd-template-group">
      <div class="rd-row">
        <h4 tabIndex={-1} ref={heading}>
          {rows.find(({ name }) => name !== '')?.name ?? t('template.new')}
        </h4>
        <button type="button" class="rd-button" data-testid="template-close" onClick={() => model.edit(null)}>
          {t('template.close')}
        </button>
      </div>
      <div class="rd-variants">
        {rows.map((row) => (
          <TemplateEditor key={row.id} model={model} stored={stored} kept={row} />
        ))}
      </div>
      {first && missing.length > 0 && (
        <Choice<PackLanguage | ''>
          label={t('template.add-variant')}
          testId="template-add-variant"
          value=""
          options={[['', t('blank.choose')] as const, ...missing.map((one) => [one, languageName(t, one)] as const)]}
          onChange={(one) => one !== '' && model.begin(one, first)}
        />
      )}
    </div>
  );
}

function Row({ model, row, variants }: { model: RepliesModel; row: Template; variants: number }) {
  const t = useT();
  const facts = [
    languageName(t, row.language),
    row.platform && t(`platform.${row.platform}`),
    row.channel && t(`channel.${row.channel}`),
    variants > 1 && t('template.variants', { count: variants }),
    model.typed.has(row.id) && t('template.unsaved'),
    t('template.used', { count: row.usedCount }),
    row.usedAt !== null && momentFully(t, row.usedAt),
  ];
  return (
    <li data-testid="template-row" data-id={row.id} data-used={row.usedCount}>
      <div>
        <b dir="auto">{row.name || t('template.new')}</b> <small>{facts.filter(Boolean).join(' · ')}</small>
      </div>
      <div class="rd-row">
        <button
          type="button"
          class="rd-button rd-small"
          data-testid="template-edit"
          aria-label={t('template.edit-named', { name: row.name })}
          onClick={() => model.edit(row.group)}
        >
          {t('template.edit')}
        </button>
        <button
          type="button"
          class="rd-button rd-small"
          data-testid="template-duplicate"
          aria-label={t('template.duplicate-named', { name: row.name })}
          onClick={() => model.duplicate(row, t('template.copy-of', { name: row.name }))}
        >
          {t('template.duplicate')}
        </button>
        <button
          type="button"
          class="rd-button rd-small"
          data-testid="template-delete"
          aria-label={t('template.remove-named', { name: row.name })}
          onClick={() => model.remove(row)}
        >
          {t('template.remove')}
        </button>
      </div>
    </li>
  );
}

/** The seller's own templates: found by name, written in several languages side by side. */
export function TemplatesPanel({ model, stored }: { model: RepliesModel; stored: Stored }) {
  const t = useT();
  const [query, setQuery] = useState('');
  const editing = model.editing.value;
  const all = [...stored.templates, ...model.fresh.value];
  const open = all.filter(({ group }) => group === editing);
  const waiting = model.fresh.value
    .filter(({ group }) => group !== editing)
    .map((row) => model.typed.get(row.id) ?? row);
  const shown = [...waiting, ...stored.templates].filter(({ name }) => isNamed(name, query));
  const variants = Map.groupBy(stored.templates, ({ group }) => group);
  const language = LANGUAGES.find((one) => one === t.language) ?? 'en';
  return (
    <Panel id="templates" title={t('templates')} what={t('templates.what')}>
      <div class="rd-row">
        <button type="button" class="rd-button" data-testid="template-new" onClick={() => model.begin(language)}>
          {t('template.new')}
        </button>
        <input
          type="search"
          data-testid="templates-search"
          aria-label={t('templates.search')}
          placeholder={t('templates.search')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </div>
      {open.length > 0 && <Group key={editing} model={model} stored={stored} rows={open} />}
      {stored.templates.length === 0 && <p data-testid="templates-none">{t('templates.none')}</p>}
      {stored.templates.length > 0 && shown.length === 0 && <p role="status">{t('templates.no-match')}</p>}
      <ul class="rd-lines">
        {shown.map((row) => (
          <Row key={row.id} model={model} row={row} variants={variants.get(row.group)?.length ?? 1} />
        ))}
      </ul>
    </Panel>
  );
}
