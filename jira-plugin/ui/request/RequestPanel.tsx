import { Box, Stack } from '@forge/react';
import type { PortalReader, RequestView } from '../../../core';
import { WayForm } from './forms/WayForm';
import { useWays } from './use-ways';
import { Links } from './view/Links';
import { Said } from './view/Said';
import { Stages } from './view/Stages';
import { Supervisor } from './view/Supervisor';
import { Waiting } from './view/Waiting';

interface Props {
  readonly view: RequestView;
  readonly reader: PortalReader;
  readonly reload: () => Promise<void>;
}

/** How far it is, who waits for whom, one action, then quiet links; a form takes the place of what it was opened from. */
export function RequestPanel({ view, reader, reload }: Props) {
  const ways = useWays(reload);
  return (
    <Stack space="space.200">
      <Stages stage={view.stage} />
      <Box role="status">{ways.said !== '' && <Said words={ways.said} />}</Box>
      {ways.form ? (
        <WayForm way={ways.form} ways={ways} />
      ) : (
        <Stack space="space.200">
          {view.supervisor && <Supervisor supervisor={view.supervisor} reader={reader} />}
          <Waiting view={view} reader={reader} ways={ways} />
          <Links view={view} ways={ways} />
        </Stack>
      )}
    </Stack>
  );
}
