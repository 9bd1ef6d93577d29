import ForgeReconciler from '@forge/react';
import { ReportApp } from './report/ReportApp';

ForgeReconciler.render(<ReportApp />);
