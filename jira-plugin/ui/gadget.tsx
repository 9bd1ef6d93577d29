import ForgeReconciler from '@forge/react';
import { GadgetApp } from './gadget/GadgetApp';
import { loadPanel } from './texts/load-panel';
import { askReadersLanguage } from './texts/readers-language';

void askReadersLanguage(loadPanel);
ForgeReconciler.render(<GadgetApp />);
