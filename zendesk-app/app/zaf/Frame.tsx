import { DEFAULT_THEME, getColor, ThemeProvider } from '@zendeskgarden/react-theming';
import { type ReactNode, useMemo } from 'react';
import { createGlobalStyle } from 'styled-components';
import { words } from '../texts';
import { useReadersLanguage } from '../texts/readers-language';
import { Unseen } from '../ui/styled';
import { useColourScheme } from './colour-scheme';
import { ErrorBoundary } from './ErrorBoundary';
import { useFrameHeight } from './frame-height';
import type { Zaf } from './zaf';

const Page = createGlobalStyle`
  *, *::before, *::after { box-sizing: border-box; }
  html { color-scheme: ${({ theme }) => theme.colors.base}; }
  body {
    margin: 0;
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
    background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
    font: 14px/20px ${({ theme }) => theme.fonts.system};
  }
  h1, h2, h3, p, ul, ol, dl, dd, fieldset, table { margin: 0; padding: 0; border: 0; }
  ul, ol { list-style: none; }
`;

export interface FrameProps {
  readonly zaf: Zaf;
  readonly children: ReactNode;
  /** Whether the page fills the screen instead of a place beside a ticket: it scrolls in itself and shows its own heading. */
  readonly wholePage?: boolean;
}

/** What stands around every page of the app: Garden's theme in the agent's colour scheme, the frame's height, faults caught. */
export function Frame({ zaf, children, wholePage = false }: FrameProps) {
  const base = useColourScheme(zaf);
  const theme = useMemo(() => ({ ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base } }), [base]);
  const speaks = useReadersLanguage();
  useFrameHeight(zaf, !wholePage);
  return (
    <ThemeProvider theme={theme}>
      <Page />
      {!wholePage && speaks && (
        <header>
          <Unseen as="h1">{words.name}</Unseen>
        </header>
      )}
      <ErrorBoundary>{children}</ErrorBoundary>
    </ThemeProvider>
  );
}
