/** A room of the desk, drawn for a test. */
import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentChildren } from 'preact';
import { Desk } from '../../components/desk/Desk.tsx';
import type { Room } from '../../components/desk/rooms.ts';
import { createTranslator } from '../../lib/locales.ts';
import type { UiLanguage } from '../../lib/ui-language.ts';

export function inDesk(room: Room, children: ComponentChildren, language: UiLanguage = 'en') {
  const user = userEvent.setup();
  render(
    <Desk room={room} t={createTranslator(language)} theme="system">
      {children}
    </Desk>,
  );
  return { user, desk: screen.getByTestId('desk') };
}
