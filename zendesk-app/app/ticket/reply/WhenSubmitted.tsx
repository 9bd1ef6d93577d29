import { Button } from '@zendeskgarden/react-buttons';
import { Field, Select } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { agentReader, isStatus, type Judged, type Outlook, type Status } from '../../../../core';
import { panelOutlook } from '../../texts/process/outlook';
import { panelReply } from '../../texts/process/reply';
import { firstName } from '../../texts/process/time';
import { OutlookList } from '../../ui/OutlookList';
import { Inset } from '../../ui/styled';

interface Props {
  readonly judged: Judged;
  readonly outlook: Outlook;
  readonly status: Status | null;
  readonly chosen: Status | null;
  readonly statuses: readonly Status[];
  readonly onStatus: (status: Status | null) => void;
}

/** What submitting would do, in dates, as the process itself judges it; the status can be another where it allows one. */
export function WhenSubmitted({ judged, outlook, status, chosen, statuses, onStatus }: Props) {
  const [choosing, setChoosing] = useState(chosen !== null);
  const lines = panelOutlook.outlookLines(outlook, firstName(judged.incident.requester), agentReader(judged));
  return (
    <Inset>
      <h3>{panelOutlook.outlookTitles.reply}</h3>
      <OutlookList
        lines={lines}
        after={(about) =>
          about === 'status' && !choosing && statuses.length > 1 ? (
            <>
              {' '}
              <Button isLink onClick={() => setChoosing(true)}>
                {panelReply.another}
              </Button>
            </>
          ) : null
        }
      />
      {choosing && statuses.length > 1 && (
        <Field style={{ marginTop: 8 }}>
          <Field.Label>{panelReply.status}</Field.Label>
          <Select
            isCompact
            value={chosen ?? ''}
            onChange={({ target }) => onStatus(isStatus(target.value) ? target.value : null)}
          >
            <option value="">{panelReply.proposed(chosen === null && status ? status : '–')}</option>
            {statuses
              .filter((one) => one !== status || chosen !== null)
              .map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
          </Select>
        </Field>
      )}
    </Inset>
  );
}
