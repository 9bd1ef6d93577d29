import { Tab, TabList, TabPanel, Tabs } from '@forge/react';
import { type ReactNode, useState } from 'react';
import { adminWords } from '../texts/admin';
import { useReadersLanguage } from '../texts/readers-language';
import { AgreementsTab } from './agreements/AgreementsTab';
import { ChangesTab } from './changes/ChangesTab';
import { HealthTab } from './health/HealthTab';
import { PolicyTab } from './policy/PolicyTab';
import { SetupTab } from './setup/SetupTab';
import { usePolicies } from './use-policies';

export type AdminTab = keyof typeof adminWords.tabs;

/** The tabs of the administrators' page, in their order. */
const ADMIN_TABS: readonly AdminTab[] = ['setup', 'policy', 'agreements', 'changes', 'health'];

/** What administrators decide: Jira says who is one, each time that something is asked. */
export function AdminApp() {
  const [tab, setTab] = useState<AdminTab>('setup');
  const policies = usePolicies();
  const [pasted, setPasted] = useState('');
  if (!useReadersLanguage()) return null;
  const shown: Record<AdminTab, () => ReactNode> = {
    setup: () => <SetupTab onGo={setTab} />,
    policy: () => <PolicyTab policies={policies} />,
    agreements: () => <AgreementsTab text={pasted} onText={setPasted} />,
    changes: () => <ChangesTab policies={policies} />,
    health: () => <HealthTab />,
  };
  return (
    <Tabs id="admin" selected={ADMIN_TABS.indexOf(tab)} onChange={(place) => setTab(ADMIN_TABS[place] ?? 'setup')}>
      <TabList>
        {ADMIN_TABS.map((name) => (
          <Tab key={name}>{adminWords.tabs[name]}</Tab>
        ))}
      </TabList>
      {ADMIN_TABS.map((name) => (
        <TabPanel key={name}>{name === tab ? shown[name]() : null}</TabPanel>
      ))}
    </Tabs>
  );
}
