/** The translator of the tree: set once by `Sidebar` and `Popup`, read by everything below. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Translate, translatorOf } from '../../lib/i18n.ts';

/** Without a provider every key says itself. */
export const Translation = createContext<Translate>(translatorOf('en', {}));
export const useT = (): Translate => useContext(Translation);
