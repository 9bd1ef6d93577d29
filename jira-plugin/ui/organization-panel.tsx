import ForgeReconciler from '@forge/react';
import { OrganizationApp } from './organization/OrganizationApp';
import { loadPanel } from './texts/load-panel';
import { askReadersLanguage } from './texts/readers-language';

void askReadersLanguage(loadPanel);
ForgeReconciler.render(<OrganizationApp />);
