import type { policyPreview as english } from '../en/policy-preview';
import type { Worded } from '../worded';
import { counted, on } from './joined';

/** What administrators read before they save a policy. */
export const policyPreview: Worded<typeof english> = {
  title: 'Qué hace este cambio',
  back: 'Volver',
  cancel: 'Cancelar',
  reading: 'Se están leyendo los incidentes',
  progress: (done, all) => `${done} de ${all} incidentes leídos`,

  forWhom: '¿Para qué incidentes?',
  reason: '¿Por qué? (opcional)',
  reasonHint: 'El motivo se guarda con la versión y aparece en “Cambios”.',
  newOnly: 'Solo para incidentes nuevos',
  openToo: (count) =>
    count === 0
      ? 'También para incidentes abiertos (no hay ninguno)'
      : `También para ${count === 1 ? 'el incidente abierto' : `los ${count} incidentes abiertos`}`,
  newOnlyText: (count) =>
    count === 0
      ? 'No hay incidentes abiertos. Los cerrados se quedan como están.'
      : `${count === 1 ? 'El incidente abierto se queda como está.' : `Los ${count} incidentes abiertos se quedan como están.`} Los cerrados, también.`,
  asIf: (count) =>
    count === 1
      ? 'Para comparar: como si hubiera estado en vigor cuando llegó el incidente reciente, abierto o cerrado'
      : `Para comparar: como si hubiera estado en vigor cuando llegaron los ${count} incidentes recientes, abiertos y cerrados`,
  anew: 'Lo que ya se cumplió o se incumplió se queda así. Todo lo que aún corre se cuenta de nuevo.',
  cards: {
    open: (count) => (count === 1 ? 'incidente abierto' : 'incidentes abiertos'),
    all: (count) => (count === 1 ? 'incidente' : 'incidentes'),
    same: (count) => (count === 1 ? 'se queda como está' : 'se quedan como están'),
    later: (count) => (count === 1 ? 'plazo posterior' : 'plazos posteriores'),
    earlier: (count) => (count === 1 ? 'plazo anterior' : 'plazos anteriores'),
    closures: (count) => (count === 1 ? 'cierre movido' : 'cierres movidos'),
    gained: (count) => (count === 1 ? 'incumplimiento más' : 'incumplimientos más'),
    lost: (count) => (count === 1 ? 'incumplimiento menos' : 'incumplimientos menos'),
  },
  bySeverity: 'Por gravedad',
  columns: { incident: 'Incidente', what: 'Qué', now: 'Ahora', after: 'Después' },
  severityColumns: {
    severity: 'Gravedad',
    all: 'Incidentes',
    same: 'Como están',
    later: 'Más tarde',
    earlier: 'Antes',
    gained: 'Incumplimientos más',
  },
  all: (count) => `Mostrar los ${count}`,
  most: (shown, all) =>
    `De ${all} incidentes se leyeron los ${shown} que cambiaron por última vez. Los demás se evalúan con las mismas reglas.`,
  unread: (count) =>
    count === 1
      ? '1 incidente no se pudo leer, y no se cuenta aquí.'
      : `${count} incidentes no se pudieron leer, y no se cuentan aquí.`,
  closure: 'Cierre automático',
  due: (moment) => `Vence ${on(moment)}`,
  breached: 'Incumplido',
  wasDue: (moment) => `vencía ${on(moment)}`,
  met: 'Dentro del plazo',
  held: 'En espera',
  stopped: 'Ya no se cuenta',
  none: 'Ninguno',
  noClosure: 'Sigue abierto',
  status: 'Estado',
  priority: 'Prioridad',
  nobody: 'Nadie recibe avisos ni correos por esto. El cambio y su nombre se conservan en “Cambios”.',
  saveNew: 'Guardar para incidentes nuevos',
  saveAnew: (count) => `Guardar y evaluar de nuevo ${counted(count, 'incidente', 'incidentes')}`,

  outdated: {
    title: 'No se guardó: alguien se adelantó',
    text: (name, version) =>
      `${name} guardó la versión ${version} hace un momento. Lo escrito sigue aquí, sobre esa versión. Revise de nuevo qué cambia.`,
  },
};
