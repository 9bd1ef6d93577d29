import ForgeReconciler from '@forge/react';
import { loadPortalScreens } from '../../core';
import { ReportApp } from './report/ReportApp';
import { askReadersLanguage } from './texts/readers-language';

void askReadersLanguage(loadPortalScreens);
ForgeReconciler.render(<ReportApp />);
