import { isSound, type LessonRow, rowsThat } from '../../lib/extract/lesson.ts';
import { useT } from '../ui/translation.ts';
import type { SidebarModel } from './model.ts';
import { shownValue, type TeachStep } from './teach.ts';

type Preview = Extract<TeachStep, { step: 'preview' }>;

/** More rows than this tell nothing new. */
const SHOWN = 100;
const SIGN: Record<LessonRow['state'], string> = {
  read: '✓',
  agrees: '✓',
  differs: '!',
  implausible: '✗',
  nothing: '–',
};

function Row({ now, row, about }: { now: Preview; row: LessonRow; about: string }) {
  const t = useT();
  const field = t(`field.${now.field}`);
  return (
    <li data-testid="teach-row" data-state={row.state}>
      <span aria-hidden="true" class="rd-teach-sign">
        {SIGN[row.state]}
      </span>
      <span class="rd-teach-value">
        {row.state !== 'read' && <em>{t(`teach-row.${row.state}`, { field })} </em>}
        {row.state !== 'nothing' && <span>{shownValue(t, now.field, row).slice(0, 200)}</span>}
      </span>
      <span class="rd-teach-about">{about}</span>
    </li>
  );
}

/** What would be read in each review of the page, and whether it is worth keeping. */
export function TeachPreview({ model, now }: { model: SidebarModel; now: Preview }) {
  const t = useT();
  const field = t(`field.${now.field}`);
  const { rows, alike } = now.lesson;
  const [differs, implausible] = [rowsThat(now.lesson, 'differs'), rowsThat(now.lesson, 'implausible')];
  const notes = [
    implausible > 0 && t('teach.implausible', { count: implausible, field }),
    differs > 0 && t('teach.differs', { count: differs }),
    alike && t('teach.alike'),
    !isSound(now.lesson) && t('teach.unsound'),
    now.failed && t('teach.failed'),
  ].filter(Boolean);
  return (
    <>
      <p role="status" data-testid="teach-count">
        {t('teach.count', { found: rowsThat(now.lesson, 'read', 'agrees'), count: rows.length })}
      </p>
      {notes.map((note) => (
        <p class="rd-teach-wrong" key={note}>
          {note}
        </p>
      ))}
      <div class="rd-teach-buttons">
        <button
          type="button"
          class="rd-button rd-primary"
          data-testid="teach-keep"
          data-first={isSound(now.lesson) || undefined}
          disabled={!isSound(now.lesson)}
          onClick={() => void model.teach.keep()}
        >
          {t('teach.keep')}
        </button>
        <button
          type="button"
          class="rd-button"
          data-testid="teach-again"
          data-first={!isSound(now.lesson) || undefined}
          onClick={() => model.teach.begin(now.field)}
        >
          {t('teach.again')}
        </button>
      </div>
      <ol class="rd-teach-rows">
        {rows.slice(0, SHOWN).map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the page's order is what they are
          <Row key={i} now={now} row={row} about={now.about[i] ?? ''} />
        ))}
      </ol>
      {rows.length > SHOWN && <p class="rd-note">{t('teach.more', { count: rows.length - SHOWN })}</p>}
    </>
  );
}
