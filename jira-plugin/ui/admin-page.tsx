import ForgeReconciler from '@forge/react';
import { AdminApp } from './admin/AdminApp';

ForgeReconciler.render(<AdminApp />);
