import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';

/** Garden's icons, 16 px: hidden from readers, because the words beside one say what it says. */
const Icon = styled.svg.attrs({ viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': true, focusable: false })<{
  $colour: 'success' | 'warning' | 'danger';
}>`
  flex: none;
  margin: 2px 0;
  fill: none;
  stroke: currentColor;
  color: ${({ theme, $colour }) => getColor({ theme, variable: `foreground.${$colour}` })};
`;

export const CheckIcon = () => (
  <Icon $colour="success">
    <path strokeLinecap="round" strokeLinejoin="round" d="M4 9l2.5 2.5 5-5" />
    <circle cx="7.5" cy="8.5" r="7" />
  </Icon>
);

export const WarningIcon = () => (
  <Icon $colour="warning">
    <path
      strokeLinecap="round"
      d="M.88 13.77L7.06 1.86c.19-.36.7-.36.89 0l6.18 11.91c.17.33-.07.73-.44.73H1.32c-.37 0-.61-.4-.44-.73zM7.5 6v3.5"
    />
    <circle cx="7.5" cy="12" r="1" fill="currentColor" stroke="none" />
  </Icon>
);
