import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { personFirstName, personName } from '../../../core';
import { mayReport } from '../../history/entitlement-fields';
import { Apart } from '../people/styled';
import { peopleWords } from '../texts/people';
import { panelSupport } from '../texts/process/support';
import { Buttons } from '../ui/styled';
import type { UserPage } from './load-user';

const words = peopleWords.user;

interface Props {
  readonly page: UserPage;
  /** The numbers of the incidents that start once the person may report. */
  readonly starts: readonly string[];
  readonly busy: boolean;
  readonly save: (wanted: boolean) => Promise<boolean>;
}

/** Whether the person may report, for those who may say so; taking it back is asked once more. */
export function Decide({ page, starts, busy, save }: Props) {
  const [asking, setAsking] = useState(false);
  const { here, person } = page;
  const name = personFirstName(person);
  const keep = (): void => {
    setAsking(false);
    requestAnimationFrame(() => document.getElementById('take-back')?.focus());
  };
  if (!here.may.changePeople) return mayReport(person) ? null : <Apart>{peopleWords.whoLets(name)}</Apart>;
  if (!mayReport(person))
    return (
      <>
        {starts.length > 0 && <Apart>{peopleWords.waiting.oncePermitted(name, panelSupport.startNow(starts))}</Apart>}
        <Buttons>
          <Button isPrimary aria-disabled={busy} onClick={() => void save(true)}>
            {peopleWords.letReport(name)}
          </Button>
        </Buttons>
      </>
    );
  if (!asking)
    return (
      <Buttons>
        <Button id="take-back" onClick={() => setAsking(true)}>
          {words.takeBack(name)}
        </Button>
      </Buttons>
    );
  const takeBack = async (): Promise<void> => {
    if (await save(false)) setAsking(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves the question wherever the focus is in it
    <div onKeyDown={({ key }) => key === 'Escape' && keep()}>
      <Apart>{peopleWords.removeWhat(personName(person), here.required)}</Apart>
      <Buttons>
        <Button autoFocus isDanger aria-disabled={busy} onClick={() => void takeBack()}>
          {words.takeBackSure}
        </Button>
        <Button isBasic onClick={keep}>
          {words.keep}
        </Button>
      </Buttons>
    </div>
  );
}
