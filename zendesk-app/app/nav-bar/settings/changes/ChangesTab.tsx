import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { moment } from '../../../texts/process/time';
import { changeWords as words } from '../../../texts/settings-changes';
import { Quiet, Title } from '../../../ui/styled';
import type { Account } from '../load/account';
import type { Version } from '../load/versions';
import { Grid, Stack } from '../ui/layout';
import { changesBetween } from './changes';

const FIRST = 20;

/** Every version, the latest first: who, when, what was before and is since. */
export function ChangesTab({ account, now }: { readonly account: Account; readonly now: number }) {
  const [all, setAll] = useState(false);
  const latestFirst = account.versions.map((version, place) => ({ version, before: account.versions[place - 1] }));
  latestFirst.reverse();
  return (
    <Stack $gap={24} style={{ paddingTop: 20 }}>
      {latestFirst.length <= 1 && <p>{words.none}</p>}
      {(all ? latestFirst : latestFirst.slice(0, FIRST)).map(({ version, before }) => (
        <VersionPart key={version.version} version={version} before={before} account={account} now={now} />
      ))}
      {!all && latestFirst.length > FIRST && (
        <div>
          <Button isLink onClick={() => setAll(true)}>
            {words.older}
          </Button>
        </div>
      )}
    </Stack>
  );
}

interface Props {
  readonly version: Version;
  readonly before: Version | undefined;
  readonly account: Account;
  readonly now: number;
}

function VersionPart({ version, before, account, now }: Props) {
  const { policy, savedAt, savedBy, rejudge, reason } = version;
  const byService = savedBy === String(account.published?.installation.appUser);
  const name = byService ? words.service : (account.names.get(savedBy) ?? words.somebody);
  const changes = before ? changesBetween(before.policy, policy) : [];
  return (
    <section>
      <Title>{words.version(version.version)}</Title>
      <Quiet>{words.by(name, moment(savedAt, { now, timeZone: policy.calendar.timeZone }))}</Quiet>
      <p>{before ? (rejudge ? words.rejudged : words.newOnly) : words.first}</p>
      {reason !== null && <p style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>{words.reason(reason)}</p>}
      {before && changes.length === 0 && <p>{words.same}</p>}
      {changes.length > 0 && (
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
            {changes.map(({ key, what, from, to }) => (
              <tr key={key}>
                <th scope="row">{what}</th>
                <td>{from}</td>
                <td>
                  <strong>{to}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </Grid>
      )}
    </section>
  );
}
