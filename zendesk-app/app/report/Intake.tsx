import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { AccountSetup } from '../account/account-setup';
import { beforeSave } from '../zaf/before-save';
import type { Zaf } from '../zaf/zaf';
import type { Caller } from './caller/caller';
import { useRequester } from './caller/use-requester';
import { WhoCalls } from './caller/WhoCalls';
import type { Draft } from './draft';
import { taking, useJudged } from './use-report';

const Verdict = lazy(async () => ({ default: (await taking()).Verdict }));
const Conversation = lazy(async () => ({ default: (await taking()).Conversation }));

const EMPTY: Draft = { answers: {}, subject: '', words: '', fields: {} };

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
      beforeSave(zaf, async () => {
        const now = latest.current;
        return now && (await taking()).refusalOfSave(zaf, setup, now.incident);
      }),
    [zaf, setup],
  );

  const held = judged?.incident.status === 'Verification Required';
  const open = judged !== null && (!held || loggedFor === judged.caller.id);
  return (
    <main>
      <WhoCalls zaf={zaf} caller={caller} onCaller={setCaller}>
        {judged && (
          <Suspense>
            <Verdict judged={judged} onLogAnyway={held && !open ? () => setLoggedFor(judged.caller.id) : null} />
          </Suspense>
        )}
      </WhoCalls>
      {open && (
        <Suspense>
          <Conversation
            zaf={zaf}
            installation={setup.installation}
            judged={judged}
            draft={draft}
            onChange={setDraft}
            takesFocus={held}
          />
        </Suspense>
      )}
    </main>
  );
}
