import ForgeReconciler from '@forge/react';
import { GadgetApp } from './gadget/GadgetApp';

ForgeReconciler.render(<GadgetApp />);
