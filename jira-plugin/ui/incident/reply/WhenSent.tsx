import { Button, Inline, Label, Select, Stack } from '@forge/react';
import { useState } from 'react';
import { isStatus, type Judged, type Outlook, type Status } from '../../../../core';
import { words } from '../../texts';
import { panelReply } from '../../texts/panel';
import { OutlookCard } from '../view/OutlookCard';

interface Props {
  readonly judged: Judged;
  readonly outlook: Outlook;
  /** Where the reply leads to as it stands. */
  readonly status: Status | null;
  readonly chosen: Status | null;
  readonly statuses: readonly Status[];
  readonly onStatus: (status: Status | null) => void;
}

/** What sending would do, in dates, as the process itself judges it; the status can be another where it allows one. */
export function WhenSent({ judged, outlook, status, chosen, statuses, onStatus }: Props) {
  const [choosing, setChoosing] = useState(chosen !== null);
  const options = [
    { value: '', label: panelReply.proposed(chosen === null && status ? status : '–') },
    ...statuses
      .filter((one) => one !== status || chosen !== null)
      .map((one) => ({ value: one as string, label: one as string })),
  ];
  return (
    <OutlookCard judged={judged} outlook={outlook} title={words.send.consequences}>
      {!choosing && statuses.length > 1 && (
        <Inline>
          <Button appearance="subtle" spacing="compact" onClick={() => setChoosing(true)}>
            {panelReply.another}
          </Button>
        </Inline>
      )}
      {choosing && statuses.length > 1 && (
        <Stack>
          <Label labelFor="reply-status">{panelReply.status}</Label>
          <Select
            inputId="reply-status"
            options={options}
            defaultValue={options.find(({ value }) => value === (chosen ?? ''))}
            onChange={({ value }: { value: string }) => onStatus(isStatus(value) ? value : null)}
          />
        </Stack>
      )}
    </OutlookCard>
  );
}
