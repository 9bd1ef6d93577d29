import { afterAll } from 'vitest';
import { testEveryScenario } from './every-scenario';
import { createDriver, finish } from './zendesk/driver';

afterAll(finish);

testEveryScenario('through the Zendesk app', 'zendesk', createDriver);
