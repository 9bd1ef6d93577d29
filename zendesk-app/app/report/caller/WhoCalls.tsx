import { type ReactNode, useState } from 'react';
import { Section } from '../../ui/styled';
import type { Zaf } from '../../zaf/zaf';
import { CallerSearch } from './CallerSearch';
import type { Caller } from './caller';
import { NewContact } from './NewContact';

interface Props {
  readonly zaf: Zaf;
  readonly caller: Caller | null;
  readonly onCaller: (caller: Caller) => void;
  /** The verdict on the caller. */
  readonly children: ReactNode;
}

/** Who calls, before anything is typed: found among the customers, or added to them. */
export function WhoCalls({ zaf, caller, onCaller, children }: Props) {
  const [added, setAdded] = useState<string | null>(null);
  const close = (contact: Caller | null): void => {
    setAdded(null);
    if (contact) onCaller(contact);
    // The search is there again after the next drawing.
    requestAnimationFrame(() => document.getElementById('caller')?.focus());
  };
  return (
    <Section>
      {added === null ? (
        <>
          <CallerSearch zaf={zaf} caller={caller} onCaller={onCaller} onAdd={setAdded} />
          {children}
        </>
      ) : (
        <NewContact zaf={zaf} typed={added} onClose={close} />
      )}
    </Section>
  );
}
