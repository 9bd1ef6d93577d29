import type { SecureSetting } from './installation';
import type { Scope } from './manifest';

/** Why a request with placeholders was not sent. */
export class PlaceholderRefused extends Error {}

/**
 * Puts secure settings into a text that goes out, each only where its scopes allow it. A placeholder that names no secure
 * setting stays as it is.
 * https://developer.zendesk.com/documentation/apps/app-developer-guide/making-api-requests-from-a-zendesk-app/#using-secure-settings
 */
export function fillIn(text: string, scope: Scope, secure: ReadonlyMap<string, SecureSetting>): string {
  return text.replace(/\{\{\s*setting\.([\w-]+)\s*\}\}/g, (placeholder, name: string) => {
    const setting = secure.get(name);
    if (!setting) return placeholder;
    if (setting.scopes && !setting.scopes.includes(scope))
      throw new PlaceholderRefused(`The setting ${name} may not be used here: its scopes do not name ${scope}.`);
    return setting.value;
  });
}
