import { placeOf } from '../../../../core';
import { panelCall } from '../../texts/process/call';
import { panelStanding } from '../../texts/process/standing';
import { deadlineText, moment } from '../../texts/process/time';
import { processWords, severityLabel } from '../../texts/process/words';
import { reportWords } from '../../texts/report';
import { Quiet, Section, Unseen } from '../../ui/styled';
import { firstNameOf } from '../caller/caller';
import type { JudgedReport } from '../judge-report';
import { Level, Line, Stack } from '../ui';

const words = reportWords.result;

/** Whether anything tells a severity yet. */
const isTold = ({ report }: JudgedReport): boolean =>
  (report.answers.request !== undefined && report.answers.request !== 'problem') ||
  report.answers.productionDown !== undefined;

/** The severity as it emerges, with its reasons (C2, C4), and the first response's deadline if it is saved now (E2, A3). */
export function Result({ judged }: { readonly judged: JudgedReport }) {
  const { incident, caller, policy, now } = judged;
  const told = isTold(judged);
  const reader = { now, timeZone: policy.calendar.timeZone, calendar: policy.calendar };
  const { severity, determination, firstResponse } = incident;
  const name = firstNameOf(caller);
  const reasons = panelStanding.severityReasons(determination.reasons);
  const starts = firstResponse.startedAt;
  const held = firstResponse.state === 'held';
  return (
    <Section $tone={told && severity === 1 ? 'danger' : 'plain'} aria-label={words.title}>
      <Unseen role="status">{told && `${severityLabel(severity)}${processWords.fullStop} ${reasons}`}</Unseen>
      {told ? (
        <Stack $gap={8}>
          <Line>
            <Level $severity={severity}>{severityLabel(severity)}</Level>
            <div>
              <Quiet>{words.firstResponse}</Quiet>
              <strong>{deadlineText(firstResponse, reader)}</strong>
            </div>
          </Line>
          {!held && <Quiet>{words.ifSavedNow(placeOf(policy.calendar.timeZone))}</Quiet>}
          {starts !== null && starts > now && <p>{panelCall.closedNow(moment(starts, reader))}</p>}
          <p>
            {reasons}
            {determination.customerView !== null &&
              ` ${panelStanding.customerView(name, determination.customerView, severity)}`}
          </p>
          {determination.needsReview && <p>{panelStanding.needsReview}</p>}
          {incident.phoneFollowUp !== 'not-required' && (
            <>
              <p>
                <strong>{panelCall.thisIsTheCall(name, severity)}</strong> {panelCall.inWriting(name)}
              </p>
              {!held && <p>{panelCall.noResponseYet(name)}</p>}
            </>
          )}
        </Stack>
      ) : (
        <Quiet>{words.ahead}</Quiet>
      )}
    </Section>
  );
}
