import { type Location, type Manifest, readManifest, type Scope } from './manifest';

/** What an administrator chose when installing an app. */
export interface InstallOptions {
  readonly appId?: number;
  readonly installationId?: number;
  /** Values of the manifest's parameters. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly plan?: string | null;
}

export interface SecureSetting {
  readonly value: string;
  /** Where in a request it may stand; null: the manifest does not say, so anywhere. */
  readonly scopes: readonly Scope[] | null;
}

/** An app installed in the account. */
export interface Installation {
  readonly appId: number;
  readonly installationId: number;
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly plan: string | null;
  readonly locations: Manifest['location']['support'];
  readonly domainWhitelist: readonly string[];
  /** Settings that the app's own script may read. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Settings that never leave the server. */
  readonly secure: ReadonlyMap<string, SecureSetting>;
}

/** What a page of the agent interface gets to know about an installation. */
export interface PublicInstallation {
  readonly appId: number;
  readonly installationId: number;
  readonly name: string;
  /** The app's part of `/agent/apps/…`. */
  readonly slug: string;
  readonly version: string;
  readonly plan: string | null;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly locations: Partial<Record<Location, { readonly url: string; readonly flexible: boolean }>>;
}

/** Installs the app in a folder as an administrator does. Throws when a required setting has no value. */
export function installApp(folder: string, options: InstallOptions = {}): Installation {
  const { manifest, name } = readManifest(folder);
  const { appId = 123, installationId = 456, plan = null } = options;
  const settings: Record<string, unknown> = { title: name };
  const secure = new Map<string, SecureSetting>();
  for (const parameter of manifest.parameters) {
    const value = options.settings?.[parameter.name] ?? parameter.default ?? null;
    if (value === null && parameter.required)
      throw new Error(`${name} cannot be installed: the setting ${parameter.name} is required`);
    if (!parameter.secure) settings[parameter.name] = value;
    else if (value !== null) secure.set(parameter.name, { value: String(value), scopes: parameter.scopes ?? null });
  }
  return {
    ...{ appId, installationId, folder, name, plan, settings, secure },
    version: manifest.version,
    locations: manifest.location.support,
    domainWhitelist: manifest.domainWhitelist,
  };
}

export function publicPart(app: Installation): PublicInstallation {
  const { appId, installationId, name, version, plan, settings, locations } = app;
  return { appId, installationId, name, slug: slugOf(name), version, plan, settings, locations };
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
