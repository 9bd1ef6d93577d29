import { getColor } from '@zendeskgarden/react-theming';
import styled, { type DefaultTheme } from 'styled-components';

export type Tone = 'plain' | 'danger' | 'warning' | 'info';

const tint = (theme: DefaultTheme, tone: Tone): string =>
  tone === 'info'
    ? // Garden has no variable for it: the blue of its own notifications.
      getColor({ theme, hue: 'primaryHue', light: { shade: 100 }, dark: { shade: 1000 } })
    : getColor({ theme, variable: tone === 'plain' ? 'background.default' : `background.${tone}` });

export const Section = styled.section<{ $tone?: Tone }>`
  padding: 16px;
  border-bottom: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  background: ${({ theme, $tone = 'plain' }) => tint(theme, $tone)};
  overflow-wrap: anywhere;
`;
export const Title = styled.h2`
  font-size: 16px;
  line-height: 24px;
  font-weight: 600;
`;
export const Quiet = styled.p`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;
export const Strong = styled.p`
  font-weight: 600;
  font-size: 16px;
`;
export const Between = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 8px;
  align-items: baseline;
  justify-content: space-between;
`;
export const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin-top: 12px;
`;
export const Badge = styled.span<{ $tone: Tone }>`
  white-space: nowrap;
  padding: 2px 8px;
  border-radius: 2px;
  font-weight: 600;
  color: ${({ theme, $tone }) => getColor({ theme, variable: $tone === 'danger' ? 'foreground.danger' : $tone === 'warning' ? 'foreground.warning' : 'foreground.default' })};
  background: ${({ theme, $tone }) => ($tone === 'plain' ? getColor({ theme, variable: 'background.subtle' }) : tint(theme, $tone))};
`;
export const Step = styled.li`
  padding: 8px 0;
  & + & {
    border-top: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  }
`;
export const Unseen = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
