import type { Status } from '../../lifecycle/status';
import type { ClosedBecause } from '../message';
import { on } from './joined';

const CLOSED: Readonly<Record<ClosedBecause, string>> = {
  'no-answer': 'no llegó ninguna respuesta',
  confirmed: 'el cliente confirmó la solución',
  'by-agent': 'lo cerró el soporte',
};

const AFTER: Readonly<Partial<Record<Status, string>>> = {
  'Resolved Pending Confirmation': 'sin respuesta tras la solución',
  'Customer Information Requested': 'sin respuesta a nuestra pregunta',
  'Software Change Required': 'sin respuesta mientras se esperaba un cambio del software',
};

/** I2, I5: what closes by itself and when, and how to stop it. Moments are in words. */
export const closure = {
  title: 'Cierre automático',
  none: (status: string): string => `No está previsto mientras el estado sea ${status}.`,
  closes: (moment: string, name: string): string => `Se cierra ${on(moment)} si ${name} no responde`,
  reminderAhead: (name: string, moment: string): string =>
    `${name} recibe un recordatorio ${on(moment)}. Ahora no hay nada que hacer.`,
  reminderSent: (name: string, moment: string): string =>
    `${name} recibió un recordatorio ${on(moment)}. Ahora no hay nada que hacer.`,
  moved: 'La fecha se aplazó porque el recordatorio salió con retraso.',
  suspended: 'No se cerrará: se pidió un supervisor',
  closed: (moment: string, because: ClosedBecause, after: Status | null): string =>
    `Cerrado ${on(moment)}: ${(because === 'no-answer' && after ? AFTER[after] : undefined) ?? CLOSED[because]}`,
  againTitle: (name: string): string => `Si ${name} vuelve a escribir`,
  againText:
    'Cualquier respuesta real detiene el cierre y abre el incidente. Un mensaje de ausencia no lo hace. Después del cierre todavía se puede volver a abrir.',
};
