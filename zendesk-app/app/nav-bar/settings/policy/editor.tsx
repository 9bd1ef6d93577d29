import { createContext, type ReactNode, useContext, useMemo } from 'react';
import {
  type CheckedDraft,
  enteredPolicy,
  enterValue,
  type Fault,
  type Policy,
  type PolicyDraft,
  type PolicyPath,
  valueAt,
} from '../../../../../core';
import { policyFaultReason } from '../../../texts/process/policy-faults';
import { settingsWords } from '../../../texts/settings';

/** What each entry of the editor works on. */
export interface Editor {
  readonly base: Policy;
  /** What examples count with. */
  readonly sound: Policy;
  readonly now: number;
  /** Whether faults are shown before their field was left, too. */
  readonly insisted: boolean;
  readonly valueAt: (path: PolicyPath) => unknown;
  readonly enter: (path: PolicyPath, value: unknown) => void;
  /** What is wrong at a place, in words; null: nothing. `within`: also in what lies deeper. */
  readonly faultAt: (path: PolicyPath, within?: boolean) => string | null;
}

const EditorContext = createContext<Editor | null>(null);

/** The editor around an entry. Throws where there is none. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('An entry stands outside of the editor');
  return editor;
}

interface Props {
  readonly draft: PolicyDraft;
  readonly checked: CheckedDraft;
  readonly insisted: boolean;
  readonly now: number;
  readonly onChange: (draft: PolicyDraft) => void;
  readonly children: ReactNode;
}

export function EditorProvider({ draft, checked, insisted, now, onChange, children }: Props) {
  const editor = useMemo<Editor>(() => {
    const policy = enteredPolicy(draft);
    return {
      base: draft.base,
      sound: checked.sound,
      now,
      insisted,
      valueAt: (path) => valueAt(policy, path),
      enter: (path, value) => onChange(enterValue(draft, path, value)),
      faultAt: (path, within = false) => {
        const fault = checked.faults.find(({ path: at }) => fits(at, path, within));
        return fault ? reasonOf(fault) : null;
      },
    };
  }, [draft, checked, insisted, now, onChange]);
  return <EditorContext.Provider value={editor}>{children}</EditorContext.Provider>;
}

const fits = (at: PolicyPath, path: PolicyPath, within: boolean): boolean =>
  (at.length === path.length || (within && at.length > path.length)) &&
  path.every((key, place) => String(key) === String(at[place]));

/** A number that is none is called so in plain words. */
const reasonOf = (fault: Fault): string =>
  fault.code === 'wrong-type' && ['number', 'int'].includes(fault.data.expected ?? '')
    ? settingsWords.policy.wholeNumber
    : policyFaultReason(fault);
