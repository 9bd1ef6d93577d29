import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { Title } from '../ui/styled';

export { CheckIcon, WarningIcon } from '../ui/icons';

/** Questions below each other. */
export const Stack = styled.div<{ $gap?: number }>`
  display: flex;
  flex-direction: column;
  gap: ${({ $gap = 16 }) => $gap}px;
`;
/** An icon and its words. */
export const Line = styled.div`
  display: flex;
  gap: 8px;
  margin-top: 8px;
`;
/** Short answers beside each other, as far as there is room. */
export const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 20px;
  margin-top: 8px;
  & > * {
    margin-top: 0 !important;
  }
`;
export const Note = styled.div`
  display: grid;
  gap: 8px;
  margin-top: 12px;
  padding: 4px 12px 12px;
  border-radius: 4px;
  background: ${({ theme }) => getColor({ theme, variable: 'background.warning' })};
  blockquote {
    margin: 0;
    padding-left: 12px;
    border-left: 3px solid ${({ theme }) => getColor({ theme, variable: 'border.warningEmphasis' })};
  }
`;
export const Choices = styled.ul`
  margin-top: 4px;
  padding: 4px 0;
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: 4px;
`;
export const Choice = styled.li`
  padding: 6px 12px;
  cursor: pointer;
  &[aria-selected='true'],
  &:hover {
    background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  }
`;
/** A severity; the gravest stands out. */
export const Level = styled.span<{ $severity: 1 | 2 | 3 }>`
  flex: none;
  align-self: flex-start;
  padding: 2px 8px;
  border-radius: 2px;
  font-weight: 600;
  color: ${({ theme, $severity }) => getColor({ theme, variable: $severity === 1 ? 'foreground.onEmphasis' : $severity === 2 ? 'foreground.warning' : 'foreground.default' })};
  background: ${({ theme, $severity }) => getColor({ theme, variable: $severity === 1 ? 'background.dangerEmphasis' : $severity === 2 ? 'background.warning' : 'background.subtle' })};
`;
const Danger = styled.div`
  padding: 12px;
  border-radius: 4px;
  background: ${({ theme }) => getColor({ theme, variable: 'background.danger' })};
`;

/** What was not saved, and why. */
export const Alert = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <Danger role="alert">
    <Title>{title}</Title>
    <p>{text}</p>
  </Danger>
);
