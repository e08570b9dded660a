/** The little of jsdom that Node commands use: it reads pages without running their scripts. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { url?: string; virtualConsole?: VirtualConsole });
    readonly window: { readonly document: Document; close(): void };
  }
}
