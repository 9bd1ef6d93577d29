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
const foreground = (theme: DefaultTheme, tone: Tone): string =>
  getColor({ theme, variable: tone === 'danger' || tone === 'warning' ? `foreground.${tone}` : 'foreground.default' });

export const Strong = styled.p<{ $tone?: Tone }>`
  font-weight: 600;
  font-size: 16px;
  color: ${({ theme, $tone = 'plain' }) => foreground(theme, $tone)};
`;
/** How much is used up or done, beside words that say it. */
export const Bar = styled.div<{ $share: number; $tone: Tone }>`
  height: 3px;
  margin: 6px 0;
  border-radius: 2px;
  overflow: hidden;
  background: ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  &::before {
    content: '';
    display: block;
    height: 100%;
    width: ${({ $share }) => Math.round(Math.min(1, Math.max(0, $share)) * 100)}%;
    background: ${({ theme, $tone }) => getColor({ theme, variable: $tone === 'plain' || $tone === 'info' ? 'border.primaryEmphasis' : `border.${$tone}Emphasis` })};
  }
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
  color: ${({ theme, $tone }) => foreground(theme, $tone)};
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
/** Things below each other, with room between. */
export const Stack = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 12px;
`;
/** A box within a section. */
export const Inset = styled.div<{ $tone?: Tone }>`
  padding: 12px;
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: 4px;
  background: ${({ theme, $tone }) => ($tone && $tone !== 'plain' ? tint(theme, $tone) : getColor({ theme, variable: 'background.subtle' }))};
  h3 {
    font-size: 14px;
    font-weight: 600;
    margin-bottom: 4px;
  }
`;
export const Bullets = styled.ul`
  li {
    position: relative;
    padding-left: 16px;
    margin-top: 4px;
  }
  li::before {
    content: '';
    position: absolute;
    left: 2px;
    top: 8px;
    width: 5px;
    height: 5px;
    border-radius: 50%;
    background: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  }
`;
/** Facts by their names. */
export const Facts = styled.dl`
  display: grid;
  gap: 8px;
  > div {
    display: grid;
    grid-template-columns: 40% minmax(0, 1fr);
    gap: 12px;
  }
  dt {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  }
`;
/** The shape of words that are still to come; nothing moves. */
export const Bone = styled.div`
  height: 16px;
  border-radius: 4px;
  background: ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
`;
