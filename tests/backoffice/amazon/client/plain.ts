/** A page without code of its own: only keeps `window.backoffice`. */
import '../../client/state.ts';
