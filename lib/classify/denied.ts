/** What a clause denies is no evidence of it, even where the weights don't take it for a denial. */
import type { ReviewDocument } from './document.ts';
import type { CauseHit, Scan } from './scan.ts';

/** 「落ちることもなく」「割れることはなく」, not 「音も出なくなり」. */
const DENIED_LATER =
  /^(?:(?:す?る|した|し|た|い)?(?:こと|の|感|点|ところ|心配|様子)?も|(?:す?る|した|た|い)?(?:こと|感|心配|様子)[がは])(?:一切|全く|特に)?[な無]く(?!な[っりるら])/;

/** Whether what `hit` found is denied in its clause. */
export function isDenied({ text, clauses }: ReviewDocument, { end, clause, negated }: CauseHit): boolean {
  return negated || DENIED_LATER.test(text.slice(end, clauses[clause]?.end));
}

/** Whether the clause of `hit` denies something of the same cause beside it: shown whole, it would show that as well. */
export function hasDeniedBeside(document: ReviewDocument, { causes }: Scan, hit: CauseHit): boolean {
  return causes.some((other) => other.clause === hit.clause && other.cause === hit.cause && isDenied(document, other));
}

/** Where what the clause says begins, once what it denies first is left off: 「凹みもなく｜内側に傷」. */
export function behindDenial({ text, clauses }: ReviewDocument, { causes }: Scan, clause: number): number {
  const { start = 0, end = 0 } = clauses[clause] ?? {};
  const denials = causes.flatMap((hit) => {
    const said = hit.clause === clause ? DENIED_LATER.exec(text.slice(hit.end, end)) : null;
    return said ? [hit.end + said[0].length] : [];
  });
  return Math.max(start, ...denials.filter((behind) => behind < end));
}
