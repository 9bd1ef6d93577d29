import ForgeReconciler from '@forge/react';
import { RequestApp } from './request/RequestApp';

ForgeReconciler.render(<RequestApp />);
