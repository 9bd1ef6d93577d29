import { Button } from '@zendeskgarden/react-buttons';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ServiceHealth } from '../../../service/health';
import { createService } from '../../../service/service';
import { healthWords as words } from '../../../texts/settings-health';
import { Quiet, Title } from '../../../ui/styled';
import type { Zaf } from '../../../zaf/zaf';
import { Icon } from '../ui/icons';
import { Grid, Row, Stack } from '../ui/layout';
import { Notice } from '../ui/Notice';
import { healthRows } from './health-rows';

interface Props {
  readonly zaf: Zaf;
  readonly timeZone: string;
  readonly now: () => number;
}

/** How the service is, as it says itself: counts and moments, each with what it means and what to do. */
export function HealthTab({ zaf, timeZone, now }: Props) {
  const service = useMemo(() => createService(zaf), [zaf]);
  const [health, setHealth] = useState<ServiceHealth | null | 'asking'>('asking');
  const ask = useCallback(async (): Promise<void> => {
    setHealth('asking');
    setHealth(await service.health().catch(() => null));
  }, [service]);
  useEffect(() => void ask(), [ask]);
  const rows = health && health !== 'asking' ? healthRows(health, { now: now(), timeZone }) : [];
  const bad = rows.some((row) => row.bad);
  return (
    <Stack $gap={20} style={{ paddingTop: 20 }}>
      {health === 'asking' && <p role="status">{words.checking}</p>}
      {health === null && <Notice role="alert" tone="danger" {...words.unreachable} />}
      {health && health !== 'asking' && (
        <>
          <div>
            <Title>{words.title}</Title>
            <Row role="status">
              <Icon name={bad ? 'open' : 'done'} />
              <span>{bad ? words.bad : words.good}</span>
            </Row>
          </div>
          <Grid>
            <thead>
              <tr>
                {Object.values(words.columns).map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.what}</th>
                  <td>
                    <strong>{row.now}</strong>
                  </td>
                  <td>{row.means}</td>
                  <td>{row.bad ? <strong>{row.todo}</strong> : row.todo}</td>
                </tr>
              ))}
            </tbody>
          </Grid>
          <Quiet>{`${words.version(health.version)}${health.policyVersion}`}</Quiet>
        </>
      )}
      {health !== 'asking' && (
        <div>
          <Button onClick={() => void ask()}>{words.again}</Button>
        </div>
      )}
    </Stack>
  );
}
