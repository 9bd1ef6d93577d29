import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Fault, Policy } from '../../../../../core';
import { policyFaultReason } from '../../../texts/process/policy-faults';
import { settingsWords } from '../../../texts/settings';
import { type Checked, type Draft, enter, entered } from './draft';
import { type Path, valueAt } from './path';

/** What each entry of the editor works on. */
export interface Editor {
  readonly base: Policy;
  /** What examples count with. */
  readonly sound: Policy;
  readonly now: number;
  /** Whether faults are shown before their field was left, too. */
  readonly insisted: boolean;
  readonly valueAt: (path: Path) => unknown;
  readonly enter: (path: Path, value: unknown) => void;
  /** What is wrong at a place, in words; null: nothing. `within`: also in what lies deeper. */
  readonly faultAt: (path: Path, within?: boolean) => string | null;
}

const EditorContext = createContext<Editor | null>(null);

/** The editor around an entry. Throws where there is none. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('An entry stands outside of the editor');
  return editor;
}

interface Props {
  readonly draft: Draft;
  readonly checked: Checked;
  readonly insisted: boolean;
  readonly now: number;
  readonly onChange: (draft: Draft) => void;
  readonly children: ReactNode;
}

export function EditorProvider({ draft, checked, insisted, now, onChange, children }: Props) {
  const editor = useMemo<Editor>(() => {
    const policy = entered(draft);
    return {
      base: draft.base,
      sound: checked.sound,
      now,
      insisted,
      valueAt: (path) => valueAt(policy, path),
      enter: (path, value) => onChange(enter(draft, path, value)),
      faultAt: (path, within = false) => {
        const fault = checked.faults.find(({ path: at }) => fits(at, path, within));
        return fault ? reasonOf(fault) : null;
      },
    };
  }, [draft, checked, insisted, now, onChange]);
  return <EditorContext.Provider value={editor}>{children}</EditorContext.Provider>;
}

const fits = (at: Path, path: Path, within: boolean): boolean =>
  (at.length === path.length || (within && at.length > path.length)) &&
  path.every((key, place) => String(key) === String(at[place]));

/** A number that is none is called so in plain words. */
const reasonOf = (fault: Fault): string =>
  fault.code === 'wrong-type' && ['number', 'int'].includes(fault.data.expected ?? '')
    ? settingsWords.policy.wholeNumber
    : policyFaultReason(fault);
