import { getColor } from '@zendeskgarden/react-theming';
import AlertIcon from '@zendeskgarden/svg-icons/src/16/alert-error-stroke.svg?icon';
import WarningIcon from '@zendeskgarden/svg-icons/src/16/alert-warning-stroke.svg?icon';
import CheckIcon from '@zendeskgarden/svg-icons/src/16/check-circle-stroke.svg?icon';
import ClockIcon from '@zendeskgarden/svg-icons/src/16/clock-stroke.svg?icon';
import InfoIcon from '@zendeskgarden/svg-icons/src/16/info-stroke.svg?icon';
import PauseIcon from '@zendeskgarden/svg-icons/src/16/pause-stroke.svg?icon';
import PhoneIcon from '@zendeskgarden/svg-icons/src/16/phone-stroke.svg?icon';
import type { ReactNode } from 'react';
import styled, { type DefaultTheme } from 'styled-components';

const ICONS = {
  alert: AlertIcon,
  warning: WarningIcon,
  check: CheckIcon,
  clock: ClockIcon,
  late: ClockIcon,
  info: InfoIcon,
  pause: PauseIcon,
  phone: PhoneIcon,
};
/** What a picture says beside its words: never by itself. */
export type MarkName = keyof typeof ICONS;

const colour = (theme: DefaultTheme, name: MarkName): string => {
  const variables = {
    alert: 'foreground.danger',
    warning: 'foreground.warning',
    late: 'foreground.warning',
    check: 'foreground.success',
    info: 'foreground.primary',
    clock: 'foreground.subtle',
    pause: 'foreground.warning',
    phone: 'foreground.subtle',
  };
  return getColor({ theme, variable: variables[name] });
};

const Row = styled.div<{ $name: MarkName }>`
  display: grid;
  grid-template-columns: 16px minmax(0, 1fr);
  gap: 12px;
  > svg {
    margin-top: 2px;
    color: ${({ theme, $name }) => colour(theme, $name)};
  }
`;

/** Words with their picture before them. */
export function Marked({ name, children }: { readonly name: MarkName; readonly children: ReactNode }) {
  const Icon = ICONS[name];
  return (
    <Row $name={name}>
      <Icon />
      <div>{children}</div>
    </Row>
  );
}
