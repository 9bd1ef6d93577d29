/** A node of Jira's rich text. https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
export interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly Mark[];
  readonly content?: readonly Node[];
}

export interface Mark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

export interface Document {
  readonly type: 'doc';
  readonly version: 1;
  readonly content: readonly Node[];
}
