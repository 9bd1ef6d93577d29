/** What an installed Forge app adds to a site, beside its functions and screens. */
export interface AppModules {
  readonly workflowRules: readonly AppRule[];
  readonly indexedProperties: readonly IndexedProperty[];
}

/** What a transition tells the rule of an app. https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/ */
export interface ValidatedTransition {
  readonly issue: { readonly key: string };
  readonly transition: { readonly from: { readonly id: string }; readonly to: { readonly id: string } };
}

export interface Validated {
  readonly result: boolean;
  readonly errorMessage: string | null;
}

/** A validator that administrators can put on transitions; `id` is its ARI. */
export interface AppRule {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  validate(given: ValidatedTransition): Promise<Validated>;
}

/** The types of https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-entity-property/ */
export const INDEXED_TYPES = ['number', 'string', 'text', 'user', 'date'] as const;

/** A value of an issue's property that JQL finds. */
export interface IndexedProperty {
  readonly propertyKey: string;
  readonly path: string;
  readonly type: (typeof INDEXED_TYPES)[number];
  /** The word that stands for it in JQL; null: it has none. */
  readonly alias: string | null;
}

export const NO_MODULES: AppModules = { workflowRules: [], indexedProperties: [] };
