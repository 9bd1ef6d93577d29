import { entriesOf, isObject, type JsonObject, listOf } from '../json';
import type { PackageFiles } from '../package-files';

/** A manifest beside the package it belongs to: what the rules of the manifest judge. */
export interface Subject {
  readonly manifest: JsonObject;
  readonly pkg: PackageFiles;
}

export interface Parameter {
  readonly name: unknown;
  readonly type: unknown;
  readonly required: unknown;
  readonly secure: unknown;
  readonly hasDefault: boolean;
  /** Undefined where the manifest says nothing, or null. */
  readonly scopes: unknown;
}

/** Parameters with the vendor's defaults. */
export const parametersOf = (manifest: JsonObject): Parameter[] =>
  listOf(manifest.parameters)
    .filter(isObject)
    .map(({ name, type, required, secure, scopes, ...rest }) => ({
      name,
      type: type ?? 'text',
      required: required ?? false,
      secure: secure ?? false,
      hasDefault: 'default' in rest,
      scopes: scopes ?? undefined,
    }));

/** Support, and the products beside it, with the names they had before. */
const PRODUCTS = { support: 'zendesk', chat: 'zopim', standalone_chat: 'lotus_box', sell: 'sell' } as const;
export const PRODUCT_NAMES = Object.keys(PRODUCTS);
const HOSTS: readonly string[] = [...PRODUCT_NAMES, ...Object.values(PRODUCTS)];

export interface Location {
  readonly product: string;
  readonly name: string;
  readonly options: JsonObject;
}

/** The locations of the products that there are; a location written as a bare address is one with that `url`. */
export const locationsOf = ({ location }: JsonObject): Location[] =>
  Object.entries(PRODUCTS).flatMap(([product, legacy]) =>
    entriesOf(isObject(location) ? (location[product] ?? location[legacy]) : undefined).map(([name, options]) => ({
      product,
      name,
      options: isObject(options) ? options : { url: options },
    })),
  );

/** Framework 1 named its locations in a list or a word, without addresses. */
export const isLegacyLocation = ({ location }: JsonObject): boolean =>
  typeof location === 'string' || Array.isArray(location);

export const hasLocation = (manifest: JsonObject): boolean =>
  (isLegacyLocation(manifest) && (manifest.location as string | unknown[]).length > 0) ||
  locationsOf(manifest).length > 0;

export const unknownHosts = ({ location }: JsonObject): string[] =>
  entriesOf(location)
    .map(([host]) => host)
    .filter((host) => !HOSTS.includes(host));

export const isRequirementsOnly = ({ requirementsOnly }: JsonObject): boolean => Boolean(requirementsOnly);
export const isMarketingOnly = ({ marketingOnly }: JsonObject): boolean => Boolean(marketingOnly);
/** An app is private unless it says otherwise. */
export const isPrivate = (manifest: JsonObject): boolean => manifest.private !== false;
/** Whether the package has screens at all. */
export const hasScreens = (manifest: JsonObject): boolean =>
  !isRequirementsOnly(manifest) && !isMarketingOnly(manifest);
