import { Tabs } from '@zendeskgarden/react-tabs';
import { getColor } from '@zendeskgarden/react-theming';
import { lazy, Suspense, useEffect, useState } from 'react';
import styled from 'styled-components';
import { isAdministrator, readCurrentUser } from '../account/me';
import { words } from '../texts';
import { navBarWords } from '../texts/nav-bar';
import { useReadersLanguage } from '../texts/readers-language';
import type { Zaf } from '../zaf/zaf';
import { Board } from './board/Board';

const Settings = lazy(() => import('./settings/Settings'));

const TABS = ['board', 'settings'] as const;
type Tab = (typeof TABS)[number];

const Page = styled.main`
  min-height: 100vh;
  padding: 16px 24px 32px;
  background: ${({ theme }) => getColor({ theme, variable: 'background.recessed' })};
`;

/** The page behind the app's icon: the board, and for administrators the settings. `nav_bar` routes name the tab. */
export function NavBar({ zaf }: { readonly zaf: Zaf }) {
  const [tab, setTab] = useState<Tab>('board');
  const speaks = useReadersLanguage();
  const [administers, setAdministers] = useState(false);
  useEffect(() => {
    readCurrentUser(zaf).then(
      (user) => setAdministers(isAdministrator(user)),
      () => undefined,
    );
    return zaf.on('app.route.changed', (message) => {
      const named = TABS.find((one) => one === (message as { appRoute?: unknown } | undefined)?.appRoute);
      if (named) setTab(named);
    });
  }, [zaf]);
  if (!administers)
    return (
      <Page>
        <Board zaf={zaf} />
      </Page>
    );
  return (
    <Page>
      <Tabs selectedItem={tab} onChange={(item) => setTab(item as Tab)}>
        {speaks && (
          <Tabs.TabList aria-label={words.name}>
            <Tabs.Tab item="board">{navBarWords.board}</Tabs.Tab>
            <Tabs.Tab item="settings">{navBarWords.settings}</Tabs.Tab>
          </Tabs.TabList>
        )}
        <Tabs.TabPanel item="board">{tab === 'board' && <Board zaf={zaf} />}</Tabs.TabPanel>
        <Tabs.TabPanel item="settings">
          {tab === 'settings' && (
            <Suspense fallback={<p role="status">{words.loading}</p>}>
              <Settings zaf={zaf} />
            </Suspense>
          )}
        </Tabs.TabPanel>
      </Tabs>
    </Page>
  );
}
