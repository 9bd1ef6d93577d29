import { Tab, TabList, TabPanel, Tabs } from '@forge/react';
import { useState } from 'react';
import { adminWords } from '../../../core';
import { SetupTab } from './setup/SetupTab';

export type AdminTab = keyof typeof adminWords.tabs;

/** The tabs of the administrators' page, in their order. */
const ADMIN_TABS: readonly AdminTab[] = ['setup'];

/** What administrators decide: Jira says who is one, each time that something is asked. */
export function AdminApp() {
  const [tab, setTab] = useState<AdminTab>('setup');
  return (
    <Tabs id="admin" selected={ADMIN_TABS.indexOf(tab)} onChange={(place) => setTab(ADMIN_TABS[place] ?? 'setup')}>
      <TabList>
        {ADMIN_TABS.map((name) => (
          <Tab key={name}>{adminWords.tabs[name]}</Tab>
        ))}
      </TabList>
      <TabPanel>{tab === 'setup' && <SetupTab onGo={setTab} />}</TabPanel>
    </Tabs>
  );
}
