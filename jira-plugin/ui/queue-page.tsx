import ForgeReconciler from '@forge/react';
import { BoardApp } from './board/BoardApp';
import { loadPanel } from './texts/load-panel';
import { askReadersLanguage } from './texts/readers-language';

void askReadersLanguage(loadPanel);
ForgeReconciler.render(<BoardApp />);
