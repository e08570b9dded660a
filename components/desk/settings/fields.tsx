/** The kinds of fields settings are made of. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Field {
  label: string;
  hint?: string;
  testId?: string;
}

export function Choice<V extends string>({
  label,
  hint,
  testId,
  value,
  options,
  onChange,
}: Field & { value: V; options: readonly (readonly [value: V, label: string])[]; onChange: (value: V) => void }) {
  const id = useId();
  return (
    <div class="rd-setting">
      <label for={id}>{label}</label>
      <select
        id={id}
        data-testid={testId}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([one]) => one === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}

export function Tick({
  label,
  testId,
  checked,
  onChange,
}: Field & { checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label class="rd-tick">
      <input
        type="checkbox"
        data-testid={testId}
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/** Kept when the field is left, or Enter pressed; what is being typed is nobody else's until then. */
export function Words({
  label,
  hint,
  testId,
  value,
  onChange,
}: Field & { value: string; onChange: (value: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (): void => {
    if (typed !== null && typed.trim() !== value) onChange(typed.trim());
    setTyped(null);
  };
  return (
    <div class="rd-setting">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        data-testid={testId}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={typed ?? value}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={keep}
        onKeyDown={({ key, isComposing }) => {
          if (key === 'Enter' && !isComposing) keep();
        }}
      />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}

/** A panel with its heading. */
export function Panel({
  id,
  title,
  what,
  children,
}: {
  id: string;
  title: string;
  what?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="rd-panel" data-testid={id} aria-labelledby={`rd-${id}`}>
      <h3 id={`rd-${id}`}>{title}</h3>
      {what && <p class="rd-soft">{what}</p>}
      {children}
    </section>
  );
}
