import { useEffect, useRef, useState } from 'react';
import type { AccountSetup } from '../account/account-setup';
import type { Zaf } from '../zaf/zaf';
import type { Caller } from './caller/caller';
import { useRequester } from './caller/use-requester';
import { Verdict } from './caller/Verdict';
import { WhoCalls } from './caller/WhoCalls';
import { type Draft, EMPTY } from './draft';
import { refusalOfSave } from './save-hook';
import { Fill } from './ticket/Fill';
import { useJudged } from './use-report';
import { Details } from './view/Details';
import { Questions } from './view/Questions';
import { Result } from './view/Result';

interface Props {
  readonly zaf: Zaf;
  readonly setup: AccountSetup;
}

/** A report taken down while talking, in its order: who calls, what it is about, what follows from that, the details. */
export function Intake({ zaf, setup }: Props) {
  const [caller, setCaller] = useState<Caller | null>(null);
  const [loggedFor, setLoggedFor] = useState<number | null>(null);
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const judged = useJudged(setup, caller, draft);
  useRequester(zaf, caller, setCaller);

  const latest = useRef(judged);
  latest.current = judged;
  useEffect(
    () =>
      zaf.on('ticket.save', async () => {
        // What cannot be judged here is put right by the next review.
        if (!latest.current) return true;
        return (await refusalOfSave(zaf, setup, latest.current.incident).catch(() => null)) ?? true;
      }),
    [zaf, setup],
  );

  const held = judged?.incident.status === 'Verification Required';
  const open = judged !== null && (!held || loggedFor === judged.caller.id);
  return (
    <main>
      <WhoCalls zaf={zaf} caller={caller} onCaller={setCaller}>
        {judged && (
          <Verdict judged={judged} onLogAnyway={held && !open ? () => setLoggedFor(judged.caller.id) : null} />
        )}
      </WhoCalls>
      {open && (
        <>
          <Questions draft={draft} policy={judged.policy.policy} onChange={setDraft} />
          <Result judged={judged} />
          <Details draft={draft} judged={judged} onChange={setDraft} />
          <Fill zaf={zaf} installation={setup.installation} judged={judged} />
        </>
      )}
    </main>
  );
}
