import { SDK_URL } from './content/code';
import { type PackageFiles, packageOf } from './package-files';

type Json = Record<string, unknown>;

/** A small package that breaks no rule, in parts that a case can change. */
export interface Parts {
  manifest: Json;
  requirements: Json;
  translations: Record<string, Json>;
  /** Further files, or other content of those there are; undefined takes a file away. */
  files: Record<string, string | Uint8Array | undefined>;
  symlinks: string[];
}

/** The first bytes of a PNG, which are all that its size needs. */
export function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

export const PAGE = `<!doctype html><html lang="en"><head><script src="${SDK_URL}"></script><script type="module" crossorigin src="./panel.js"></script></head><body></body></html>`;

const words = (name: string, language: string): Json => ({
  app: {
    name,
    short_description: `short ${language}`,
    long_description: `long ${language}`,
    installation_instructions: `install ${language}`,
    parameters: { address: { label: `address ${language}` }, signing: { label: `signing ${language}` } },
  },
});

export const soundParts = (): Parts => ({
  manifest: {
    name: 'Panel',
    author: { name: 'Vendor', email: 'help@vendor.com', url: 'https://vendor.com' },
    version: '1.0.0',
    frameworkVersion: '2.0',
    defaultLocale: 'en',
    private: false,
    location: {
      support: { ticket_sidebar: { url: 'assets/panel.html', flexible: true }, nav_bar: 'assets/panel.html' },
    },
    parameters: [
      { name: 'address', type: 'url', required: true },
      { name: 'signing', secure: true, scopes: ['header', 'jwt_claim'] },
    ],
    domainWhitelist: ['service.vendor.com'],
  },
  requirements: {
    ticket_fields: {
      level: { title: 'Level', type: 'tagger', custom_field_options: [{ name: 'High', value: 'level_high' }] },
    },
    organization_fields: { ends: { key: 'ends', title: 'Ends', type: 'date' } },
    views: {
      high: {
        title: 'High',
        all: [
          { field: 'status', operator: 'less_than', value: 'solved' },
          { field: 'current_tags', operator: 'includes', value: 'level_high' },
        ],
        output: { columns: ['nice_id', 'description'], sort_by: 'created' },
      },
    },
    macros: { hello: { title: 'Hello', actions: [{ field: 'comment_value', value: 'Hello' }] } },
    triggers: {
      mark: {
        title: 'Mark',
        conditions: { all: [{ field: 'update_type', operator: 'is', value: 'Create' }], any: [] },
        actions: [{ field: 'set_tags', value: 'level_high' }],
      },
    },
    automations: {
      age: {
        title: 'Age',
        conditions: { all: [{ field: 'OPEN', operator: 'is', value: '24' }], any: [] },
        actions: [{ field: 'priority', value: 'high' }],
      },
    },
    webhooks: {
      bell: {
        name: 'Bell',
        status: 'active',
        endpoint: 'https://service.vendor.com/bell',
        http_method: 'POST',
        request_format: 'json',
        subscriptions: ['conditional_ticket_events'],
      },
    },
    custom_objects_v2: {
      objects: [{ key: 'policy', title: 'Policy', title_pluralized: 'Policies', include_in_list_view: true }],
      object_fields: [{ key: 'body', title: 'Body', type: 'text', object_key: 'policy' }],
      object_triggers: [
        {
          key: 'told',
          object_key: 'policy',
          title: 'Told',
          conditions: { all: [{ field: 'update_type', operator: 'is', value: 'Create' }], any: [] },
          actions: [{ field: 'notification_user', value: 'x' }],
        },
      ],
    },
  },
  translations: { en: words('Panel', 'en'), de: words('Panel', 'de') },
  files: {
    'assets/panel.html': PAGE,
    'assets/panel.js': 'export const start = () => client.request({ headers: { a: "{{setting.signing}}" } });',
    'assets/logo.png': png(320, 320),
    'assets/logo-small.png': png(128, 128),
    'assets/icon_nav_bar.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"><path d="M1 1h2"/></svg>',
  },
  symlinks: [],
});

export function assembled({ manifest, requirements, translations, files, symlinks }: Parts): PackageFiles {
  const all: Record<string, string | Uint8Array | undefined> = {
    'manifest.json': JSON.stringify(manifest),
    'requirements.json': JSON.stringify(requirements),
    ...Object.fromEntries(
      Object.entries(translations).map(([locale, json]) => [`translations/${locale}.json`, JSON.stringify(json)]),
    ),
    ...files,
  };
  const present = Object.entries(all).flatMap(([path, content]) =>
    content === undefined ? [] : [[path, content] as const],
  );
  return { ...packageOf(Object.fromEntries(present)), symlinks };
}
