import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The app never writes a JSON schema: zod's writers of one are left out (6 kB gzipped). */
export function withoutJsonSchema(): Plugin {
  return {
    name: 'without-json-schema',
    enforce: 'pre',
    load(id) {
      if (!/zod\/v4\/core\/(?:to-json-schema|json-schema-processors|json-schema-generator)\.js$/.test(id)) return null;
      const names = [...readFileSync(id, 'utf8').matchAll(/export (?:const|function|class) (\w+)/g)];
      return names.map(([, name]) => `export const ${name} = () => () => undefined;`).join('\n');
    },
  };
}

/** Reviewers refuse code made from text, and zod does well without its own: its readers then go field by field. */
export function withoutCodeFromText(): Plugin {
  const probe = /try \{\s*const F = Function;\s*new F\(""\);\s*return true;\s*\}/;
  return {
    name: 'without-code-from-text',
    enforce: 'pre',
    transform(code, id) {
      if (/zod\/v4\/core\/doc\.js$/.test(id)) return 'export class Doc {}';
      if (!/zod\/v4\/core\/util\.js$/.test(id)) return null;
      if (!probe.test(code)) throw new Error(`zod asks in another way whether text may become code: ${id}`);
      return code.replace(probe, 'try { return false; }');
    },
  };
}

const TEXT_READER = resolve(import.meta.dirname, '../../../core/severity/read-text.ts');

/**
 * The severity of most reports follows from their answers; the phrases by which words are read (14 kB gzipped) come when a
 * report has none. `ticket/load/text-reader` asks for them.
 */
export function lateTextReader(): Plugin {
  const late = '\0late-text-reader';
  return {
    name: 'late-text-reader',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const determines = /core\/severity\/determine\.ts$/.test(importer) && source === './read-text';
      return determines || /load\/text-reader(?:\.ts)?$/.test(source) || source === './text-reader' ? late : null;
    },
    load(id) {
      if (id !== late) return null;
      return `
        let read = null;
        export class TextReaderMissing extends Error {}
        export function readText(sentences) {
          if (!read) throw new TextReaderMissing('The phrases are not loaded');
          return read(sentences);
        }
        export async function loadTextReader() {
          ({ readText: read } = await import(${JSON.stringify(TEXT_READER)}));
        }`;
    },
  };
}

/** What the app parses is JSON, which has no circles: zod's bookkeeping of them is left out (2 kB gzipped). */
export function withoutCircles(): Plugin {
  const install = /if \(!core\.globalConfig\.memoizer\)\s*core\.config\(\{ memoizer: core\.memoizer\(\) \}\);/;
  return {
    name: 'without-circles',
    enforce: 'pre',
    transform(code, id) {
      if (!/zod\/v4\/classic\/schemas\.js$/.test(id)) return null;
      if (!install.test(code)) throw new Error(`zod keeps account of circles in another way: ${id}`);
      return code.replace(install, '');
    },
  };
}

/**
 * What no screen needs: zod's sentences (the app words its own faults), the checks of Garden's properties, which only run in
 * development, and Vite's loading of a late page's styles: ours have none.
 */
export function withoutUnread(): Plugin {
  return {
    name: 'without-unread',
    enforce: 'pre',
    resolveId: (source) => (source === 'prop-types' ? '\0prop-types' : null),
    load(id) {
      if (/zod\/v4\/locales\/en\.js$/.test(id)) return "export default () => ({ localeError: () => 'Invalid input' });";
      if (id === '\0vite/preload-helper.js') return 'export const __vitePreload = (load) => load();';
      if (id !== '\0prop-types') return null;
      return `
        const type = () => type;
        type.isRequired = type;
        const names = ['any', 'array', 'bool', 'element', 'elementType', 'func', 'node', 'number', 'object', 'string', 'symbol'];
        const kinds = ['arrayOf', 'exact', 'instanceOf', 'objectOf', 'oneOf', 'oneOfType', 'shape'];
        export default Object.fromEntries([...names, ...kinds].map((name) => [name, type]));`;
    },
  };
}

/** Rooms whose modules only declare: a part of them that a late page alone uses comes with that page. */
export const isPure = (id: string): boolean =>
  /\/(?:core|zendesk-app\/(?:acts|client|history|setup|app))\/.*\.tsx?$/.test(id) && !/\/main\.tsx$/.test(id);
