/** The rule check: what in this text must not be sent through this channel, where, why, and what to say instead. */

import { POLICIES } from '../platforms/policies.ts';
import type { ChannelPolicy, Level, Rule, RulePolicy } from '../platforms/policy.ts';
import { type CheckedText, checkedText } from './checked-text.ts';
import { clauseOf } from './clause-explanations.ts';
import { inWrongLanguage, outsideCp932, overLimit } from './detectors/form.ts';
import { DETECTORS, type FormRule } from './detectors/index.ts';
import { findPlaceholders } from './detectors/placeholder-left.ts';
import { explain } from './explanations.ts';
import type { CheckRequest, RuleFinding as Finding, UiLanguage } from './finding.ts';
import { clauseAround, type Hit, type RewriteKind } from './phrases.ts';
import { rewriteFor } from './rewrites.ts';
import { likelyLanguage, type TextLanguage } from './text-language.ts';

const SEVERITY: Record<Level, number> = { hint: 0, warn: 1, block: 2 };

/** A hit, placed in the original. */
interface Place {
  start: number;
  end: number;
  level: Level;
  rewrite: RewriteKind;
}

function milder(a: Level, b: Level): Level {
  return SEVERITY[a] < SEVERITY[b] ? a : b;
}

/** Overlapping places of one rule are one finding, as severe as the worst of them. */
function merge(places: Place[]): Place[] {
  const merged: Place[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (!last || place.start >= last.end) {
      merged.push({ ...place });
      continue;
    }
    if (place.rewrite === 'clause') last.rewrite = 'clause';
    last.end = Math.max(last.end, place.end);
    if (SEVERITY[place.level] > SEVERITY[last.level]) last.level = place.level;
  }
  return merged;
}

/** A question is replaced by a statement: its mark belongs to the quote. */
function withQuestionMark(plain: string, { start, end }: { start: number; end: number }) {
  return { start, end: plain.charAt(end) === '?' ? end + 1 : end };
}

function placed(text: CheckedText, hit: Hit, level: Level): Place {
  const span = hit.clause ? withQuestionMark(text.plain, clauseAround(text.plain, hit.start, hit.end)) : hit;
  const { start, end } = text.locate(span.start, span.end);
  return { start, end, level: hit.level ? milder(hit.level, level) : level, rewrite: hit.rewrite ?? 'clause' };
}

function formPlaces(
  rule: FormRule,
  text: CheckedText,
  request: CheckRequest,
  channel: ChannelPolicy,
): Pick<Place, 'start' | 'end'>[] {
  if (rule === 'too-long') return overLimit(text.original, channel);
  if (rule === 'placeholder-left') return findPlaceholders(text.original);
  if (rule === 'emoji-in-japanese') return outsideCp932(text);
  return inWrongLanguage(text, request.language);
}

function isFormRule(rule: Rule): rule is FormRule {
  return !(rule in DETECTORS);
}

function placesOf(rule: Rule, level: Level, text: CheckedText, request: CheckRequest, channel: ChannelPolicy): Place[] {
  if (isFormRule(rule)) {
    return formPlaces(rule, text, request, channel).map((place) => ({
      ...place,
      level,
      rewrite: rule === 'emoji-in-japanese' ? ('picture' as const) : ('none' as const),
    }));
  }
  return DETECTORS[rule]({ text, request, channel }).map((hit) => placed(text, hit, level));
}

function findingsOf(
  rulePolicy: RulePolicy,
  text: CheckedText,
  request: CheckRequest,
  channel: ChannelPolicy,
  ui: UiLanguage,
  language: TextLanguage,
): Finding[] {
  const { rule, source } = rulePolicy;
  const level = rulePolicy.channels[request.channel];
  if (!level) return [];
  return merge(placesOf(rule, level, text, request, channel)).map(({ start, end, level: found, rewrite }) => {
    const quote = text.original.slice(start, end);
    const why = explain(rule, found, channel, ui);
    const clause = clauseOf(request.platform, rulePolicy, ui);
    const finding: Finding = { rule, level: found, quote, start, end, why, clause, source };
    const before = text.original.slice(0, start);
    const instead = rewriteFor(rule, language, request.platform, { kind: rewrite, quote, before });
    return instead === null ? finding : { ...finding, rewrite: instead };
  });
}

/** A coupon or refund for a review is one thing: the incentive. It isn't advertising or a promise on top. */
function isPartOfIncentive({ rule, start, end }: Finding, all: Finding[]): boolean {
  if (rule !== 'marketing' && rule !== 'over-promise') return false;
  return all.some((other) => other.rule === 'incentive' && other.start < end && start < other.end);
}

/**
 * Checks a text against the rules of its platform and channel. Findings come in the order of the text; each rule once per
 * place, at most 50 places a rule. A channel the platform doesn't have gives none. Never throws; linear in the text's length.
 */
export function check(request: CheckRequest, uiLanguage: UiLanguage = 'en'): Finding[] {
  const policy = POLICIES[request.platform];
  const channel = policy.channels[request.channel];
  if (!channel || request.text.trim() === '') return [];
  const text = checkedText(request.text);
  const fits = inWrongLanguage(text, request.language).length === 0;
  const language = likelyLanguage(text.language, request.language, fits);
  const findings = policy.rules.flatMap((rule) => findingsOf(rule, text, request, channel, uiLanguage, language));
  return findings
    .filter((finding) => !isPartOfIncentive(finding, findings))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
