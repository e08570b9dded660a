/** What all our Katal stand-ins share. Amazon's components come in two builds (amazon.md 0.6): open shadow root, or light children. */

export type KatalBuild = 'shadow' | 'light';

let build: KatalBuild = 'shadow';

/** Must be called before the elements are defined. */
export function chooseBuild(chosen: KatalBuild): void {
  build = chosen;
}

const SHADOW_STYLE =
  ':host{display:inline-block;font:inherit}a{color:#007185;text-decoration:none}button{font:inherit;padding:5px 12px;border:1px solid #8d9096;border-radius:3px;background:#fff;cursor:pointer}button:disabled{opacity:.45}textarea,input{font:inherit;width:100%;box-sizing:border-box;border:1px solid #8d9096;border-radius:3px;padding:6px}[hidden]{display:none}';

/** Renders itself into its shadow root or its own children whenever it is connected or an attribute changes. */
export abstract class KatElement extends HTMLElement {
  #inner: ShadowRoot | HTMLElement | undefined;

  /** Where the component's own elements live. Made on first use. */
  protected get inner(): ShadowRoot | HTMLElement {
    if (this.#inner) return this.#inner;
    if (build === 'light') {
      this.#inner = this;
      return this;
    }
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = SHADOW_STYLE;
    root.append(style);
    this.#inner = root;
    return root;
  }

  connectedCallback(): void {
    this.paint();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.paint();
  }

  /** The component's own child of that kind, made if it isn't there: painting twice must not double it. */
  protected own<K extends keyof HTMLElementTagNameMap>(tag: K, name: string): HTMLElementTagNameMap[K] {
    const found = this.inner.querySelector<HTMLElementTagNameMap[K]>(`${tag}.${name}`);
    if (found) return found;
    const made = document.createElement(tag);
    made.className = name;
    made.setAttribute('part', name);
    this.inner.append(made);
    return made;
  }

  protected abstract paint(): void;
}

/** `document.createElement` with attributes and children. `null` attributes are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Record<string, string | null>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K];
export function element(
  tag: string,
  attributes?: Record<string, string | null>,
  ...children: (Node | string)[]
): HTMLElement;
export function element(
  tag: string,
  attributes: Record<string, string | null> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Text nodes with `<br>` between the lines. */
export const linesOf = (text: string): Node[] =>
  text
    .split('\n')
    .flatMap((line, at) => (at === 0 ? [new Text(line)] : [document.createElement('br'), new Text(line)]));
