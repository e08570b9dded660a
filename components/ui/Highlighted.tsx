import type { Translate } from '../../lib/i18n.ts';
import {
  type Analysis,
  CAUSES,
  type Cause,
  type Flag,
  type Span,
  type StoredReview,
  UNSURE_BELOW,
} from '../../lib/reviews/review.ts';
import { type Mark, pieces } from './highlight.ts';
import { useT } from './translation.ts';

export type Evidence = Cause | Flag;

const isCause = (name: Evidence): name is Cause => (CAUSES as readonly string[]).includes(name);

/** Name of a cause or flag in the UI language. */
export const evidenceName = (t: Translate, name: Evidence): string =>
  isCause(name) ? t(`cause.${name}`) : t(`flag.${name}`);

/** What the judgement points at in one of the review's texts. */
export function evidenceIn(analysis: Analysis, field: Span['field']): Mark<Evidence>[] {
  // A "maybe" is a chip with a question mark, not a mark in the buyer's words.
  const sure = analysis.causes.filter(({ score }) => score >= UNSURE_BELOW);
  const causes = sure.flatMap(({ cause, evidence }) => evidence.map((span) => ({ ...span, name: cause })));
  const flags = analysis.flagEvidence.map(({ flag, span }) => ({ ...span, name: flag }));
  return [...causes, ...flags].filter((mark) => mark.field === field);
}

const TAG = 'tag ';

/** The seller's own tags in one of the review's texts. */
export const tagsIn = ({ tags = [] }: Pick<StoredReview, 'tags'>, field: Span['field']): Mark<string>[] =>
  tags.flatMap(({ name, evidence }) =>
    evidence.filter((span) => span.field === field).map((span) => ({ ...span, name: `${TAG}${name}` })),
  );

const classOf = (name: string): string => (name.startsWith(TAG) ? 'rd-mark-tag' : `rd-mark-${name}`);
const titleOf = (t: Translate, name: string): string =>
  name.startsWith(TAG) ? name.slice(TAG.length) : evidenceName(t, name as Evidence);

/** Text with its evidence marked; whatever the text contains, it is shown as text. */
export function Highlighted({ text, marks }: { text: string; marks: readonly Mark<string>[] }) {
  const t = useT();
  return (
    <>
      {pieces(text, marks).map((piece, i) =>
        piece.names.length === 0 ? (
          piece.text
        ) : (
          <mark
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
            key={i}
            class={`rd-mark ${piece.names.map(classOf).join(' ')}`}
            title={piece.names.map((name) => titleOf(t, name)).join(' · ')}
          >
            {piece.text}
          </mark>
        ),
      )}
    </>
  );
}
