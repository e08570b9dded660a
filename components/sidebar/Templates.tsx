import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TemplateOffer } from '../../lib/messages.ts';
import { isNamed } from '../../lib/replies/template.ts';
import { TemplateParts } from '../ui/TemplateParts.tsx';
import { languageName, listing } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';
import { draftBox } from './draft-box.ts';
import type { DetailView, SidebarModel } from './model.ts';
import type { SidebarView } from './view.ts';

/** What of a template is still open, in a sentence each. */
function Open({ offer: { empty, refused } }: { offer: TemplateOffer }) {
  const t = useT();
  const named = (fields: TemplateOffer['empty']) => fields.map((field) => t(`field-name.${field}`)).join(', ');
  return (
    <>
      {empty.length > 0 && <small class="rd-open">{t('template.empty', { fields: named(empty) })}</small>}
      {refused.length > 0 && <small class="rd-open">{t('template.refused', { fields: named(refused) })}</small>}
    </>
  );
}

/** Why it is suggested, in a few words. */
function Why({ suits }: Pick<TemplateOffer, 'suits'>) {
  const t = useT();
  if (suits === null) return null;
  const causes = listing(
    t,
    suits.map((cause) => t(`cause.${cause}`)),
  );
  return (
    <small class="rd-template-why" data-testid="template-why">
      {suits.length > 0 ? t('template-why.causes', { causes }) : t('template-why.used')}
    </small>
  );
}

interface OffersProps {
  heading: string | false;
  offers: readonly TemplateOffer[];
  onTake: (offer: TemplateOffer) => void;
}

function Offers({ heading, offers, onTake }: OffersProps) {
  const t = useT();
  const id = useId();
  if (offers.length === 0) return null;
  return (
    <>
      {heading && (
        <h3 id={id} class="rd-label">
          {heading}
        </h3>
      )}
      <ul aria-labelledby={heading ? id : undefined}>
        {offers.map((offer) => (
          <li key={offer.id}>
            <button type="button" data-testid="template" data-id={offer.id} onClick={() => onTake(offer)}>
              <b dir="auto">{offer.name}</b>
              <small>
                {' '}
                {languageName(t, offer.language)} · {t('template.used', { count: offer.usedCount })}
              </small>
              <Why suits={offer.suits} />
              <TemplateParts parts={offer.parts} language={offer.language} />
              <Open offer={offer} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Moves the focus among the templates; up from the first one leads back to the search. */
function moveFocus(list: HTMLElement, step: 1 | -1): void {
  const stops = Array.from(list.querySelectorAll<HTMLElement>('input, [data-testid=template]'));
  const root = list.getRootNode() as Document | ShadowRoot;
  const at = stops.indexOf(root.activeElement as HTMLElement);
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}

/** The seller's own templates for this review: found by name, with what they say here, put into the draft box. */
export function Templates({ model, view, detail }: { model: SidebarModel; view: SidebarView; detail: DetailView }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [offers, setOffers] = useState<readonly TemplateOffer[] | null>(null);
  const [query, setQuery] = useState('');
  const [taken, setTaken] = useState('');
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!open) return;
    let current = true;
    model.templates().then(
      (found) => current && setOffers(found),
      () => current && setOffers([]),
    );
    return () => {
      current = false;
    };
  }, [open, model]);
  // By the key one comes to search, arrows and Enter at once; by the mouse the focus stays where it is.
  const asked = view.templating.value;
  const [byKey, setByKey] = useState(false);
  useEffect(() => {
    if (!asked) return;
    view.templating.value = false;
    setByKey(true);
    setOpen(true);
  }, [asked, view]);
  useEffect(() => {
    if (!byKey || !open || offers === null) return;
    setByKey(false);
    const [first] = box.current?.querySelectorAll<HTMLElement>('input, .rd-link') ?? [];
    first?.focus();
  }, [byKey, open, offers]);
  const shown = (offers ?? []).filter(({ name }) => isNamed(name, query));
  const suggested = shown.filter(({ suits }) => suits !== null);
  const others = shown.filter(({ suits }) => suits === null);
  const take = ({ id, name }: TemplateOffer) => {
    model.takeTemplate(id);
    setOpen(false);
    setQuery('');
    setTaken(name);
    if (box.current) draftBox(box.current)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || !box.current) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      moveFocus(box.current, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape' && open) {
      setOpen(false);
      box.current.querySelector('summary')?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <details
      class="rd-more rd-templates"
      data-testid="templates"
      ref={box}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={onKeyDown}
    >
      <summary>{t('templates')}</summary>
      {open && offers?.length === 0 && (
        <p class="rd-note" data-testid="templates-none">
          {t('templates.none-here')}{' '}
          <button type="button" class="rd-link" onClick={() => model.openDesk()}>
            {t('templates.open-desk')}
          </button>
        </p>
      )}
      {open && offers !== null && offers.length > 0 && (
        <>
          <input
            type="search"
            class="rd-template-search"
            data-testid="template-search"
            aria-label={t('templates.search')}
            placeholder={t('templates.search')}
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            onKeyDown={(event) => {
              const [first] = shown;
              if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || !first) return;
              event.preventDefault();
              take(first);
            }}
          />
          <div class="rd-template-list">
            <Offers heading={t('templates.suggested')} offers={suggested} onTake={take} />
            <Offers heading={suggested.length > 0 && t('templates.others')} offers={others} onTake={take} />
          </div>
          {shown.length === 0 && <p class="rd-note">{t('templates.no-match')}</p>}
        </>
      )}
      <p class="rd-hidden" role="status">
        {taken && !open && detail.edited && t('template.taken', { name: taken })}
      </p>
    </details>
  );
}

/** What the text means, as far as the seller wrote it down: the template's linked variant, or that there is none. */
export function TemplateGloss({
  template,
  language,
}: {
  template: NonNullable<DetailView['template']>;
  language: string;
}) {
  const t = useT();
  return (
    <details class="rd-gloss" data-testid="template-gloss" open>
      <summary>
        <h3 class="rd-label">{t('template.gloss', { name: template.name })}</h3>
      </summary>
      {template.gloss === null ? (
        <p class="rd-note">{t('template.no-variant')}</p>
      ) : (
        <p class="rd-parts" lang={language}>
          {template.gloss}
        </p>
      )}
    </details>
  );
}
