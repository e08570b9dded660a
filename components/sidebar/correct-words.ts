/** What the seller said, in words. Pure. */
import type { Translate } from '../../lib/i18n.ts';
import type { Said } from '../../lib/reviews/correction.ts';

/** "not “Late”", "“Win back”". */
export function saidWords(t: Translate, said: Said): string {
  if (said.about === 'sentiment') return t('correct.yes', { what: t(`gist.${said.is}`) });
  if (said.about === 'triage') return t('correct.yes', { what: t(`triage.${said.is}`) });
  return t(said.is ? 'correct.yes' : 'correct.no', { what: t(`cause.${said.cause}`) });
}
