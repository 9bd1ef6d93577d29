import { Button } from '@zendeskgarden/react-buttons';
import { panelCall } from '../../texts/process/call';
import { panelStanding } from '../../texts/process/standing';
import { verdictLabel } from '../../texts/process/words';
import { reportWords } from '../../texts/report';
import { Quiet, Strong } from '../../ui/styled';
import type { JudgedReport } from '../judge-report';
import { CheckIcon, Line, Note, WarningIcon } from '../ui';
import { firstNameOf } from './caller';

interface Props {
  readonly judged: JudgedReport;
  /** Null where it is logged anyway already, or nothing stands in the way. */
  readonly onLogAnyway: (() => void) | null;
}

const words = reportWords.caller;

/** Whether support may be given to the caller (F1, F2); else what to tell them, and the way on (F3). */
export function Verdict({ judged, onLogAnyway }: Props) {
  const { incident, caller } = judged;
  const name = firstNameOf(caller);
  const who = { organization: caller.organization?.name ?? null, reporter: name, agreement: caller.agreement };
  if (incident.entitlement === 'entitled')
    return (
      <Line role="status">
        <CheckIcon />
        <span>{panelStanding.entitled(who)}</span>
      </Line>
    );
  const remedy = panelStanding.remedy(incident.entitlement, who);
  const held = incident.status === 'Verification Required';
  return (
    <Note role="status">
      <Line>
        <WarningIcon />
        <Strong>{held ? words.paused : verdictLabel(incident.entitlement)}</Strong>
      </Line>
      <p>{panelStanding.pausedBecause(incident.entitlement, who)}</p>
      {held && (
        <>
          <Quiet>{words.readThis(name)}</Quiet>
          <blockquote>“{panelCall.readOut(incident.entitlement, who)}”</blockquote>
          <Quiet>{panelStanding.paused.lift}:</Quiet>
          <p>
            <strong>{remedy.what}</strong> {remedy.how}
          </p>
          <p>{panelCall.held}</p>
          {onLogAnyway && (
            <div>
              <Button isPrimary onClick={onLogAnyway}>
                {words.logAnyway}
              </Button>
            </div>
          )}
        </>
      )}
    </Note>
  );
}
