import { createContext, type ReactNode, useContext, useMemo } from 'react';
import {
  type CheckedDraft,
  enteredPolicy,
  enterValue,
  type Fault,
  type Policy,
  type PolicyDraft,
  type PolicyPath,
  pathKey,
  valueAt,
} from '../../../../core';
import { policyEditor, policyFaultReason } from '../../texts/admin';

/** What each entry of the editor works on. */
export interface Editor {
  readonly base: Policy;
  /** What examples count with. */
  readonly sound: Policy;
  readonly now: number;
  /** Whether faults are shown before their entry was left, too. */
  readonly insisted: boolean;
  /** The entry that wants attention, by its path, and a number that changes each time that it does. */
  readonly wanted: { readonly key: string; readonly time: number } | null;
  readonly valueAt: (path: PolicyPath) => unknown;
  readonly enter: (path: PolicyPath, value: unknown) => void;
  /** What is wrong at a place, in words; null: nothing. `within`: also in what lies deeper. */
  readonly faultAt: (path: PolicyPath, within?: boolean) => string | null;
}

const EditorContext = createContext<Editor | null>(null);

/** The editor around an entry. @throws where there is none. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('An entry stands outside of the editor');
  return editor;
}

interface Props {
  readonly draft: PolicyDraft;
  readonly checked: CheckedDraft;
  readonly insisted: boolean;
  readonly wanted: Editor['wanted'];
  readonly now: number;
  readonly onChange: (change: (draft: PolicyDraft) => PolicyDraft) => void;
  readonly children: ReactNode;
}

export function EditorProvider({ draft, checked, insisted, wanted, now, onChange, children }: Props) {
  const editor = useMemo<Editor>(() => {
    const policy = enteredPolicy(draft);
    return {
      base: draft.base,
      sound: checked.sound,
      now,
      insisted,
      wanted,
      valueAt: (path) => valueAt(policy, path),
      enter: (path, value) => onChange((latest) => enterValue(latest, path, value)),
      faultAt: (path, within = false) => {
        const fault = checked.faults.find(({ path: at }) => fits(at, path, within));
        return fault ? reasonOf(fault) : null;
      },
    };
  }, [draft, checked, insisted, wanted, now, onChange]);
  return <EditorContext.Provider value={editor}>{children}</EditorContext.Provider>;
}

const fits = (at: PolicyPath, path: PolicyPath, within: boolean): boolean =>
  pathKey(at) === pathKey(path) || (within && pathKey(at).startsWith(`${pathKey(path)}.`));

/** A number that is none is called so in plain words. */
const reasonOf = (fault: Fault): string =>
  fault.code === 'wrong-type' && ['number', 'int'].includes(fault.data.expected ?? '')
    ? policyEditor.wholeNumber
    : policyFaultReason(fault);
