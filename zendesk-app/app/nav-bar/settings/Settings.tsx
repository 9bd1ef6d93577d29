import { Button } from '@zendeskgarden/react-buttons';
import { Tabs } from '@zendeskgarden/react-tabs';
import { useState } from 'react';
import styled from 'styled-components';
import { ZendeskFailure } from '../../../client';
import { words } from '../../texts';
import { settingsWords } from '../../texts/settings';
import { Buttons } from '../../ui/styled';
import type { Zaf } from '../../zaf/zaf';
import { ImportTab } from './agreements/ImportTab';
import { ChangesTab } from './changes/ChangesTab';
import { HealthTab } from './health/HealthTab';
import { NotAnAdministrator } from './load/account';
import { PolicyTab } from './policy/PolicyTab';
import { SetupTab } from './setup/SetupTab';
import { Card } from './ui/layout';
import { Notice } from './ui/Notice';
import { SETTINGS_TABS, type SettingsTab, useSettings } from './use-settings';

const Heading = styled.h1`
  margin-bottom: 8px;
  font-size: 26px;
  line-height: 32px;
  font-weight: 600;
`;

/** What administrators decide: Zendesk says who is one, and keeps everything that is decided here. */
export default function Settings({ zaf }: { readonly zaf: Zaf }) {
  const settings = useSettings(zaf);
  const [tab, setTab] = useState<SettingsTab>('setup');
  const { view, reload } = settings;
  if (view.phase === 'loading')
    return (
      <Card>
        <p role="status">{words.loading}</p>
      </Card>
    );
  if (view.phase === 'failed') return <Failed error={view.error} onRetry={() => void reload()} />;
  const { account } = view;
  const timeZone = account.versions.at(-1)?.policy.calendar.timeZone ?? 'UTC';
  return (
    <Card>
      <Heading>{settingsWords.name}</Heading>
      <Tabs selectedItem={tab} onChange={(item) => setTab(item as SettingsTab)}>
        <Tabs.TabList aria-label={settingsWords.name} style={{ display: 'flex', flexWrap: 'wrap' }}>
          {SETTINGS_TABS.map((name) => (
            <Tabs.Tab key={name} item={name}>
              {settingsWords.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.TabList>
        <Tabs.TabPanel item={tab}>
          {tab === 'setup' && <SetupTab zaf={zaf} settings={settings} account={account} onGo={setTab} />}
          {tab === 'policy' && <PolicyTab zaf={zaf} settings={settings} account={account} />}
          {tab === 'agreements' && <ImportTab zaf={zaf} />}
          {tab === 'changes' && <ChangesTab account={account} now={settings.now()} />}
          {tab === 'health' && <HealthTab zaf={zaf} timeZone={timeZone} now={settings.now} />}
        </Tabs.TabPanel>
      </Tabs>
    </Card>
  );
}

function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const forbidden = error instanceof NotAnAdministrator || (error instanceof ZendeskFailure && error.status === 403);
  return (
    <Card>
      <Notice role="alert" tone="danger" {...(forbidden ? words.forbidden : settingsWords.failed)}>
        {!forbidden && (
          <Buttons>
            <Button isPrimary onClick={onRetry}>
              {words.tryAgain}
            </Button>
          </Buttons>
        )}
      </Notice>
    </Card>
  );
}
