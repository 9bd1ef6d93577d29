import type { ReactNode } from 'react';
import type { ForgeNode } from './forge-doc';

/** The props of a node as a drawing reads them: UI Kit's own types have judged their values when the module was built. */
// biome-ignore lint/suspicious/noExplicitAny: each drawing knows its component's props
export type Props = Readonly<Record<string, any>>;

export interface Drawn {
  readonly p: Props;
  readonly kids: ReactNode;
  readonly node: ForgeNode;
}

/** How a UI Kit component is drawn, and the props that it takes: any other is a fault of the module. */
export interface Component {
  readonly props: readonly string[];
  readonly draw: (drawn: Drawn) => ReactNode;
}

export type Components = Readonly<Record<string, Component>>;

/** What UI Kit makes of an event of an input: a plain object, since functions are called across a frame. */
export const eventOf = ({ target }: { readonly target: EventTarget }) => {
  const { type, value, checked, name } = target as HTMLInputElement;
  return { target: { type, value, checked, name } };
};

/** What an input tells of being left and entered, without an argument. */
export const focusOf = (p: Props) => ({
  onBlur: () => p.onBlur?.(),
  onFocus: () => p.onFocus?.(),
});
