import { testEveryScenario } from './every-scenario';
import { createDriver } from './jira/driver';

testEveryScenario('through the Jira app', 'jira', createDriver);
