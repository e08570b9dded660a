/** Line icons, 16 × 16, drawn here so that nothing is fetched. Decoration: the control's name says what it does. */
const PATHS = {
  back: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  close: 'M4 4l8 8M12 4l-8 8',
  locate: 'M8 1v3M8 12v3M1 8h3M12 8h3M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6',
  search: 'M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2M10.700 10.700 14 14',
  collapse: 'M4 3l5 5-5 5M12 3v10',
  side: 'M5 4 2 7l3 3M2 7h8M11 6l3 3-3 3M14 9H6',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2M8 5v3l2 2',
  check: 'M3 8.500 6.500 12 13 4.500',
  keyboard: 'M1.500 4h13v8h-13zM4 7h1M7.500 7h1M11 7h1M5 9.500h6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="rd-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.500"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
