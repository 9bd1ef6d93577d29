import ProgressBar from '@atlaskit/progress-bar';
import { ProgressTracker } from '@atlaskit/progress-tracker';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import type { Components } from '../component';

export const MESSAGES: Components = {
  SectionMessage: {
    props: ['appearance', 'title', 'testId'],
    draw: ({ p, kids }) => (
      <SectionMessage appearance={p.appearance} title={p.title}>
        {kids}
      </SectionMessage>
    ),
  },
  Spinner: {
    props: ['appearance', 'delay', 'label', 'size', 'testId'],
    draw: ({ p: { children: _, ...p } }) => <Spinner {...p} />,
  },
  ProgressBar: {
    props: ['appearance', 'ariaLabel', 'isIndeterminate', 'testId', 'value'],
    draw: ({ p: { children: _, ...p } }) => <ProgressBar {...p} />,
  },
  ProgressTracker: {
    props: ['animated', 'items', 'label', 'spacing', 'testId'],
    draw: ({ p: { children: _, items, ...p } }) => <ProgressTracker {...p} items={items} />,
  },
};
