import { useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Translate } from '../../lib/i18n.ts';
import { Translation } from '../ui/translation.ts';
import { EdgeTab } from './EdgeTab.tsx';
import { Header } from './Header.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { keyboard } from './keyboard.ts';
import { ListView } from './ListView.tsx';
import type { SidebarModel } from './model.ts';
import { NotHere } from './NotHere.tsx';
import { Outdated } from './Outdated.tsx';
import { ResizeHandle } from './ResizeHandle.tsx';
import { type Rooms, rooms } from './rooms.ts';
import { createView } from './view.ts';

/** The whole sidebar. `model` says what is there and does what is asked; `t` says it in the seller's language. */
export function Sidebar({ model, t }: { model: SidebarModel; t: Translate }) {
  const view = useMemo(() => createView(model), [model]);
  const search = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLElement>(null);
  const dragged = useSignal<number | null>(null);
  const { sidebarCollapsed, sidebarWidth, sidebarSide, theme } = model.settings.value;
  const detail = model.detail.value;

  const onKeyDown = useMemo(
    () => keyboard(model, view, () => requestAnimationFrame(() => search.current?.focus())),
    [model, view],
  );
  // A card chosen on the page becomes the cursor, without taking the focus from the page.
  useSignalEffect(() => {
    const key = model.selectedKey.value;
    if (key !== null && key !== view.cursor.peek()) view.follow(key);
  });
  // Folding and unfolding takes the pressed button away; the keys work on only while the focus is in here.
  const folded = useRef(sidebarCollapsed);
  useLayoutEffect(() => {
    const next = sidebarCollapsed ? root.current?.querySelector<HTMLElement>('.rd-tab') : root.current;
    if (folded.current !== sidebarCollapsed) next?.focus({ preventScroll: true });
    folded.current = sidebarCollapsed;
  }, [sidebarCollapsed]);

  if (model.health.value.outdated)
    return (
      <Translation.Provider value={t}>
        <aside
          class="rd-root rd-outdated"
          aria-label={t('app.name')}
          data-testid="sidebar"
          data-theme={theme}
          data-side={sidebarSide}
          lang={t.language}
        >
          <Outdated model={model} />
        </aside>
      </Translation.Provider>
    );
  return (
    <Translation.Provider value={t}>
      <aside
        ref={root}
        class="rd-root"
        // biome-ignore lint/a11y/noRedundantRoles: part of the product's test contract
        role="complementary"
        aria-label={t('app.name')}
        data-testid="sidebar"
        data-theme={theme}
        data-collapsed={sidebarCollapsed}
        data-side={sidebarSide}
        lang={t.language}
        tabIndex={-1}
        style={sidebarCollapsed ? undefined : { width: `${dragged.value ?? sidebarWidth}px` }}
        onKeyDown={onKeyDown}
      >
        {sidebarCollapsed ? (
          <EdgeTab count={view.counts.value['needs-me']} onOpen={() => model.setCollapsed(false)} />
        ) : (
          <>
            <ResizeHandle
              width={dragged.value ?? sidebarWidth}
              side={sidebarSide}
              onWidth={(width) => {
                dragged.value = width;
              }}
              onDone={(width) => {
                dragged.value = null;
                model.setWidth(width);
              }}
            />
            <Header model={model} />
            <NotHere model={model} />
            <div class="rd-main">
              {detail ? (
                <Detail model={model} view={view} detail={detail} />
              ) : (
                <ListView model={model} view={view} search={search} />
              )}
            </div>
            {model.teach.step.value && <Teach model={model} />}
            {model.help.value && (
              <KeyboardHelp
                own={model.settings.value.keys}
                onClose={() => {
                  model.help.value = false;
                }}
              />
            )}
          </>
        )}
      </aside>
    </Translation.Provider>
  );
}

const Detail: Rooms['ReviewDetail'] = (props) => {
  const { ReviewDetail } = rooms();
  return <ReviewDetail {...props} />;
};

const Teach: Rooms['TeachPanel'] = (props) => {
  const { TeachPanel } = rooms();
  return <TeachPanel {...props} />;
};
