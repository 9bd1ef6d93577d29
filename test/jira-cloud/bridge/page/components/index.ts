import type { Components } from '../component';
import { BUTTONS } from './buttons';
import { CHARTS } from './charts';
import { INPUTS } from './inputs';
import { LAYOUT } from './layout';
import { MESSAGES } from './messages';
import { MODAL } from './modal';
import { TABLE } from './table';
import { TABS } from './tabs';
import { TEXT } from './text';

/** Every UI Kit component that can be drawn here. https://developer.atlassian.com/platform/forge/ui-kit/components/ */
export const COMPONENTS: Components = {
  ...LAYOUT,
  ...TEXT,
  ...BUTTONS,
  ...CHARTS,
  ...INPUTS,
  ...MESSAGES,
  ...MODAL,
  ...TABLE,
  ...TABS,
};
