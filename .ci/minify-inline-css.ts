/** Vite leaves `?inline` styles as they were written; the background sends the sidebar's to every page. */
import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

const INLINE = /\.css\?inline$/;
const MODULE = /^export default (".*");?\s*$/s;

/** The Vite plugin, for builds only. */
export function minifyInlineCss(): Plugin {
  return {
    name: 'minify-inline-css',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      const css = INLINE.test(id) && MODULE.exec(code)?.[1];
      if (!css) return null;
      const small = transform({ filename: 'inline.css', code: Buffer.from(JSON.parse(css)), minify: true }).code;
      return { code: `export default ${JSON.stringify(Buffer.from(small).toString())}`, map: null };
    },
  };
}
