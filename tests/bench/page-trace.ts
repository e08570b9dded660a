/**
 * What a page's main thread did, task by task, and how much of it was the extension's: Chromium's trace with the sampling
 * profiler in it. Times are thread time (milliseconds of CPU), so that a busy machine changes them little.
 */
import type { BrowserContext, Page } from 'playwright-core';

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8'];
/** Tells whose code runs in a task; it makes compiling and short scripts dearer than they are. */
const PROFILER = 'disabled-by-default-v8.cpu_profiler';
const OURS = 'chrome-extension://';
const MICRO = 1_000;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds, as `dur`; `tdur` is the thread's own time. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: TraceData; fileName?: string };
}

interface TraceData {
  url?: string;
  startTime?: number;
  timeDeltas?: number[];
  cpuProfile?: {
    samples?: number[];
    nodes?: { id: number; parent?: number; callFrame: { url?: string; functionName?: string } }[];
  };
}

export interface Task {
  /** Milliseconds on the trace's clock. */
  start: number;
  /** Thread time of the whole task, and of the extension's part of it. */
  total: number;
  ours: number;
}

export interface ThreadWork {
  tasks: Task[];
  /** The extension's thread time in all tasks. */
  ours: number;
  total: number;
  /** The longest part of one task that was the extension's. */
  longest: number;
  /** Compiling and running the content scripts themselves, without what they start later. */
  evaluation: number;
  /** Wall time from the first task to the end of the last. */
  wall: number;
  /** Our functions by their own time, longest first: where to look. */
  hot: { name: string; ms: number }[];
}

type Owner = 'ours' | 'page' | 'nobody';

/**
 * Runs `act` and tells what the page's thread did meanwhile. Without the profiler only `evaluation` and the totals are true:
 * enough, and more exact, where no more than loading the scripts is asked for.
 */
export async function traced(
  context: BrowserContext,
  page: Page,
  act: () => Promise<void>,
  { profiler = true } = {},
): Promise<ThreadWork> {
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: profiler ? [...CATEGORIES, PROFILER] : CATEGORIES,
      recordMode: 'recordUntilFull',
      traceBufferSizeInKb: 600_000,
    },
  });
  await act();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return workOf(events);
}

const urlOf = ({ args }: TraceEvent): string => args.data?.url ?? args.fileName ?? '';

/** The thread most of our content script's calls ran on. Worker and extension pages run other files of the extension. */
function pageThread(events: TraceEvent[]): { pid: number; tid: number } {
  const found =
    events.find((event) => event.name === 'EvaluateScript' && urlOf(event).includes('/content-scripts/')) ??
    events.find((event) => event.name === 'FunctionCall' && urlOf(event).includes('/content-scripts/')) ??
    events.find((event) => event.name === 'FunctionCall' && urlOf(event).startsWith('https:'));
  if (!found) throw new Error('no thread of a page in this trace');
  return { pid: found.pid, tid: found.tid };
}

interface Sample {
  /** Microseconds. */
  at: number;
  length: number;
  owner: Owner;
  name: string;
}

/** The profiler's samples of one process, each with whose code stood at the bottom of its stack. */
function samplesOf(events: TraceEvent[], pid: number): Sample[] {
  const owners = new Map<number, Owner>();
  const names = new Map<number, string>();
  const samples: Sample[] = [];
  let at = 0;
  for (const { name, args } of events.filter((event) => event.pid === pid && event.name.startsWith('Profile'))) {
    if (name === 'Profile') at = args.data?.startTime ?? at;
    for (const { id, parent, callFrame } of args.data?.cpuProfile?.nodes ?? []) {
      const above = parent === undefined ? 'nobody' : (owners.get(parent) ?? 'nobody');
      const own: Owner = callFrame.url?.startsWith(OURS) ? 'ours' : callFrame.url ? 'page' : 'nobody';
      owners.set(id, above === 'nobody' ? own : above);
      names.set(id, callFrame.functionName || '(anonymous)');
    }
    const ids = args.data?.cpuProfile?.samples ?? [];
    for (const [i, delta] of (args.data?.timeDeltas ?? []).entries()) {
      at += delta;
      const id = ids[i] ?? 0;
      samples.push({ at, length: 0, owner: owners.get(id) ?? 'nobody', name: names.get(id) ?? '' });
    }
  }
  samples.sort((a, b) => a.at - b.at);
  for (const [i, sample] of samples.entries()) sample.length = (samples[i + 1]?.at ?? sample.at) - sample.at;
  return samples;
}

/** Events not inside another of the list. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter((event) => {
      if (event.ts < end) return false;
      end = event.ts + (event.dur ?? 0);
      return true;
    });
}

function workOf(events: TraceEvent[]): ThreadWork {
  const { pid, tid } = pageThread(events);
  const complete = events.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid);
  const samples = samplesOf(events, pid);
  const rendering = complete.filter((event) => event.name === 'UpdateLayoutTree' || event.name === 'PrePaint');
  const hot = new Map<string, number>();
  let next = 0;
  let nextFrame = 0;
  rendering.sort((a, b) => a.ts - b.ts);

  const tasks = outermost(complete.filter((event) => event.name === 'ThreadControllerImpl::RunTask')).map((event) => {
    const end = event.ts + (event.dur ?? 0);
    const share: Record<Owner, number> = { ours: 0, page: 0, nobody: 0 };
    while ((samples[next]?.at ?? Number.POSITIVE_INFINITY) < event.ts) next += 1;
    for (let sample = samples[next]; sample && sample.at < end; sample = samples[++next]) {
      const length = Math.min(sample.length, end - sample.at);
      share[sample.owner] += length;
      if (sample.owner === 'ours') hot.set(sample.name, (hot.get(sample.name) ?? 0) + length / MICRO);
    }
    while ((rendering[nextFrame]?.ts ?? Number.POSITIVE_INFINITY) < event.ts) nextFrame += 1;
    const renders = (rendering[nextFrame]?.ts ?? Number.POSITIVE_INFINITY) < end;
    const known = share.ours + share.page;
    const all = known + share.nobody;
    // Parsing a message or collecting garbage belongs to whose code the task ran; the layout of a frame is the page's.
    const rest = known === 0 || renders ? 0 : share.nobody * (share.ours / known);
    const total = (event.tdur ?? event.dur ?? 0) / MICRO;
    return { start: event.ts / MICRO, total, ours: all === 0 ? 0 : (total * (share.ours + rest)) / all };
  });

  const evaluated = complete.filter(
    (event) =>
      (event.name === 'EvaluateScript' || event.name === 'v8.run' || event.name === 'v8.compile') &&
      urlOf(event).startsWith(OURS),
  );
  const last = tasks.at(-1);
  return {
    tasks,
    ours: tasks.reduce((sum, task) => sum + task.ours, 0),
    total: tasks.reduce((sum, task) => sum + task.total, 0),
    longest: Math.max(0, ...tasks.map((task) => task.ours)),
    evaluation: outermost(evaluated).reduce((sum, event) => sum + (event.tdur ?? event.dur ?? 0), 0) / MICRO,
    wall: last ? last.start + last.total - (tasks[0]?.start ?? 0) : 0,
    hot: [...hot].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms),
  };
}
