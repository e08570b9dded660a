/**
 * What the sidebar's two scripts must share: one renderer, one set of signals, one tree of words. The first brings it, the
 * second (entrypoints/sidebar-detail.content.ts) borrows it instead of having its own (.ci/borrow-kit.ts).
 */
import * as signals from '@preact/signals';
import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import * as jsxRuntime from 'preact/jsx-runtime';
import * as translation from '../ui/translation.ts';

const world: { reviewDeskKit?: unknown } = globalThis as object;

/** Said once, before anything of the second script runs. */
export function shareKit(): void {
  world.reviewDeskKit = { preact, hooks, jsxRuntime, signals, translation };
}
