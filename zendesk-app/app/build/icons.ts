import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** `import Icon from '….svg?icon'`: one of Garden's icons as a component of its own, hidden from readers: words stand beside it. */
export function icons(): Plugin {
  return {
    name: 'icons',
    enforce: 'pre',
    load(id) {
      const [, file] = /^(.+\.svg)\?icon$/.exec(id) ?? [];
      if (file === undefined) return null;
      const svg = readFileSync(file, 'utf8').replace(/\s*\n\s*/g, '');
      const inner = /<svg[^>]*>(.*)<\/svg>/.exec(svg)?.[1];
      if (inner === undefined) throw new Error(`${file} is no icon`);
      return `
        import { createElement } from 'react';
        const inner = { __html: ${JSON.stringify(inner)} };
        export default (props) => createElement('svg', {
          width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': true, focusable: 'false', ...props,
          dangerouslySetInnerHTML: inner,
        });`;
    },
  };
}
