import { createDriver } from './core/driver';
import { testEveryScenario } from './every-scenario';

testEveryScenario('the core alone', 'core', createDriver);
