import { activate } from '../../../../setup/activate';
import type { Thing } from '../../../../setup/existing';
import type { Service } from '../../../service/service';
import { connectionOf } from '../../../zaf/connection';
import type { Zaf } from '../../../zaf/zaf';

/**
 * Switches the process on or off as the administrator: Zendesk lets nobody else change a trigger. The service follows when it is
 * rung; gives whether it heard.
 */
export async function turnSwitch(zaf: Zaf, service: Service, trigger: Thing, on: boolean): Promise<boolean> {
  await activate(connectionOf(zaf), 'trigger', trigger, on);
  return service.ring();
}
