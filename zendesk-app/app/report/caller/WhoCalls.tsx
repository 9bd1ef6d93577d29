import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Section } from '../../ui/styled';
import type { Zaf } from '../../zaf/zaf';
import { CallerSearch } from './CallerSearch';
import type { Caller } from './caller';

const NewContact = lazy(() => import('./NewContact'));

interface Props {
  readonly zaf: Zaf;
  readonly caller: Caller | null;
  readonly onCaller: (caller: Caller) => void;
  /** The verdict on the caller. */
  readonly children: ReactNode;
}

/** Who calls, before anything is typed: found among the customers, or added to them. */
export function WhoCalls({ zaf, caller, onCaller, children }: Props) {
  /** Null: nobody is being searched, and the field shows who calls. */
  const [typed, setTyped] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const close = (contact: Caller | null): void => {
    setAdding(false);
    if (contact) {
      setTyped(null);
      onCaller(contact);
    }
    // The search is there again after the next drawing.
    requestAnimationFrame(() => document.getElementById('caller')?.focus());
  };
  return (
    <Section>
      {adding ? (
        <Suspense>
          <NewContact zaf={zaf} typed={typed?.trim() ?? ''} onClose={close} />
        </Suspense>
      ) : (
        <>
          <CallerSearch
            zaf={zaf}
            caller={caller}
            typed={typed}
            onType={setTyped}
            onCaller={onCaller}
            onAdd={() => setAdding(true)}
          />
          {children}
        </>
      )}
    </Section>
  );
}
