import ForgeReconciler from '@forge/react';
import { loadPortalScreens } from '../../core';
import { RequestApp } from './request/RequestApp';
import { askReadersLanguage } from './texts/readers-language';

void askReadersLanguage(loadPortalScreens);
ForgeReconciler.render(<RequestApp />);
