import ForgeReconciler from '@forge/react';
import { IncidentApp } from './incident/IncidentApp';

ForgeReconciler.render(<IncidentApp />);
