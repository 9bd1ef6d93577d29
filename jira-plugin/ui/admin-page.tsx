import ForgeReconciler from '@forge/react';
import { loadAdminScreens } from '../../core';
import { AdminApp } from './admin/AdminApp';
import { askReadersLanguage } from './texts/readers-language';

void askReadersLanguage(loadAdminScreens);
ForgeReconciler.render(<AdminApp />);
