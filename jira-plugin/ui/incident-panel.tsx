import ForgeReconciler from '@forge/react';
import { IncidentApp } from './incident/IncidentApp';
import { loadPanel } from './texts/load-panel';
import { askReadersLanguage } from './texts/readers-language';

void askReadersLanguage(loadPanel);
ForgeReconciler.render(<IncidentApp />);
