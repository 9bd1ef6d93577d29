import ForgeReconciler from '@forge/react';
import { BoardApp } from './board/BoardApp';

ForgeReconciler.render(<BoardApp />);
