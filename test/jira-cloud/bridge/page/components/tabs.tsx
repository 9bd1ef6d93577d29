import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import type { Components } from '../component';

/** https://developer.atlassian.com/platform/forge/ui-kit/components/tabs/ */
export const TABS: Components = {
  Tabs: {
    props: ['id', 'defaultSelected', 'onChange', 'selected', 'shouldUnmountTabPanelOnChange', 'testId'],
    draw: ({ p, kids }) => (
      <Tabs
        id={p.id}
        defaultSelected={p.defaultSelected}
        selected={p.selected}
        shouldUnmountTabPanelOnChange={p.shouldUnmountTabPanelOnChange}
        onChange={(place) => p.onChange?.(place)}
      >
        {kids as never}
      </Tabs>
    ),
  },
  TabList: { props: [], draw: ({ kids }) => <TabList>{kids as never}</TabList> },
  Tab: { props: ['testId'], draw: ({ kids }) => <Tab>{kids}</Tab> },
  TabPanel: { props: ['testId'], draw: ({ kids }) => <TabPanel>{kids}</TabPanel> },
};
