import type { BoardWords } from '../en/board';
import { capital, counted, lowered, on, to } from './joined';

const inZone = (options: Intl.DateTimeFormatOptions) => (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('es', { ...options, timeZone }).format(at);
const longDay = inZone({ weekday: 'long', day: 'numeric', month: 'short' });
const month = inZone({ month: 'long' });
const year = inZone({ year: 'numeric' });
const monthAndYear = inZone({ month: 'long', year: 'numeric' });
const day = inZone({ day: 'numeric', month: 'short' });
const dayAlone = inZone({ day: 'numeric' });

/** What the board says. Instants are epoch ms. */
export const boardWords: BoardWords = {
  day: (at, zone) => capital(longDay(at, zone).replace(',', '')),
  weekday: inZone({ weekday: 'long' }),
  time: inZone({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  nowIs: (date, time, place) => `${date}, ${time} en ${place}.`,
  openUntil: (time) => `Abierto hasta las ${time}.`,
  closedUntil: (moment) => `Cerrado hasta ${on(moment)}.`,
  holiday: (weekday) => (weekday ? `El ${weekday} es festivo.` : 'Hoy es festivo.'),
  groups: { label: 'Grupos', mine: 'Mis grupos', all: 'Todos los grupos' },
  stale: (platform, time) => `${platform} no respondió. Esto es lo que había a las ${time}.`,
  loading: 'El panel se está cargando',
  notSetUp: {
    title: 'Aún sin configurar',
    text: 'El proceso no está configurado aquí. Un administrador puede hacerlo.',
  },
  failed: {
    title: 'No se pudo cargar el panel',
    text: (platform) => `${platform} no entregó los incidentes. Están intactos.`,
  },
  forbidden: {
    title: 'Sin permiso para ver esto',
    text: (platform) => `Su rol en ${platform} no puede leer el proceso. Un administrador puede cambiarlo.`,
  },
  numbers: {
    label: 'Mostrar solo',
    breached: (today) => (today ? 'con plazo incumplido hoy' : 'con plazo incumplido, sin respuesta'),
    hour: 'por vencer en una hora',
    call: 'con llamada pendiente',
    verification: 'en espera de verificación',
    closing: 'por cerrarse esta semana',
    all: 'Mostrar todo',
  },
  list: {
    title: 'Lo próximo por atender',
    earliest: 'Primero lo más próximo',
    columns: { due: 'Vence', incident: 'Incidente', toDo: 'Por hacer', who: 'Quién' },
    more: (count) => `Mostrar ${count} más`,
    empty: 'No hay ningún plazo por vencer.',
    next: (moment) => `El próximo plazo vence ${on(moment)}.`,
    export: 'Exportar como CSV',
    exporting: 'Exportar como CSV: lo próximo por atender',
    tab: (count) => `Próximos por atender (${count})`,
    most: (count) =>
      `Hay más de los que se muestran: de cada clase se leen los primeros ${count}, por el momento en que vencen.`,
    all: (platform) => `Abrir todos en la búsqueda de ${platform}`,
  },
  noDeadline: 'Sin plazo',
  onHold: 'En espera',
  ahead: (distance) => `dentro de ${distance}`,
  overdue: (distance) => `vencido hace ${distance}`,
  supportTime: (distance) => `${distance} de horario de soporte`,
  you: 'Usted',
  nobody: 'Todavía nadie',
  somebody: 'Alguien',
  customer: 'el cliente',
  noSubject: '(sin asunto)',
  noOrganization: 'Sin organización',
  severity: (severity) => `Gravedad ${severity}`,
  toDo: {
    decide: (verdict) => (verdict ? `Decidir: ${lowered(verdict)}` : 'Decidir'),
    respond: 'Enviar la primera respuesta',
    'answer-supervisor': 'Responder: pide un supervisor',
    update: 'Enviar una actualización de estado',
    call: (name) => `Llamar ${to(name)}`,
    ask: (name, details) => `Pedir ${counted(details, 'dato', 'datos')} ${to(name)}`,
    answer: (name) => `Responder ${to(name)}`,
    andCall: (name) => ` y llamar ${to(name)}`,
    andSupervisor: ': pide un supervisor',
    wait: (name) => `Se cierra si ${name} no responde`,
  },
  closing: {
    title: 'Cierres próximos',
    tab: (count) => `Cierres próximos (${count})`,
    only: 'Solo si el cliente sigue sin responder',
    all: (count) => `Ver los ${count}`,
    none: 'Nada se cierra pronto por sí solo.',
  },
  held: { tab: (count) => `En espera de verificación (${count})`, none: 'Nada espera verificación.' },
  kept: {
    title: 'Dentro del plazo',
    period: 'Período',
    month: (start, zone, now) => capital((year(start, zone) === year(now, zone) ? month : monthAndYear)(start, zone)),
    months: (count) => `Últimos ${count} meses`,
    names: {
      firstResponse: 'Primera respuesta',
      customerResponse: 'Respuestas de clientes',
      statusUpdate: 'Actualizaciones de estado',
    },
    of: (kept, all) => `${kept} de ${all}`,
    percent: (whole) => `${whole} %`,
    late: (count) => `${count} con retraso`,
    lateFull: (count, what) => `${count} con retraso: ${lowered(what)}. Mostrar`,
    counts:
      'Cuenta los incidentes informados en el período, tanto terminados como vencidos; los que aún corren no se cuentan. Un incidente con varias preguntas o actualizaciones está con retraso si alguna de ellas lo estuvo.',
    nothing: 'Todavía no se ha contado nada.',
    bySeverity: 'Por gravedad',
    byWeek: 'Por semana',
    byMonth: 'Por mes',
    most: (count) => `Cuenta los ${count} informados más recientes; el período tiene más.`,
    trend: 'Dentro del plazo, en porcentaje',
    open: (count, what, platform) => `Abrir ${count} con retraso en ${platform}: ${lowered(what)}`,
    span: (start, end, zone) => {
      const last = day(end - 1, zone);
      return day(start, zone) === last ? last : `${dayAlone(start, zone)}–${last}`;
    },
    reading: 'Se está leyendo el período',
    failed: (platform) => `${platform} no entregó el período.`,
    export: 'Exportar el período como CSV',
  },
  lateOnes: {
    title: (what, period) => `Con retraso: ${lowered(what)}, ${lowered(period)}`,
    back: 'Volver',
    columns: { reported: 'Informado', incident: 'Incidente', status: 'Estado' },
  },
  survey: {
    title: 'Qué dijeron los clientes',
    chart: 'Respuestas por valoración',
    mean: (mean) => `${mean.toFixed(1).replace('.', ',')} de 5`,
    answers: (count) => counted(count, 'respuesta', 'respuestas'),
    none: 'Nadie respondió en este período.',
    score: (score) => `${score} de 5`,
    columns: { score: 'Valoración', count: 'Respuestas' },
  },
  copy: {
    title: 'Exportar como CSV',
    how: (platform, file) =>
      `${platform} no deja que una aplicación entregue archivos. Seleccione todo el texto, cópielo y guárdelo como ${file}; una hoja de cálculo lo abre.`,
    label: 'Las líneas del archivo',
    close: 'Cerrar',
  },
  gadget: {
    thisMonth: 'Este mes',
    project: 'Proyecto',
    choose: 'Elegir un proyecto',
    nothing: 'Ningún proyecto visible para usted sigue el proceso.',
    unchosen: {
      title: 'Todavía sin proyecto',
      text: 'Edite este gadget y elija el proyecto que debe contar.',
    },
    unseen: {
      title: 'Aquí no hay nada que ver',
      text: 'No hay incidentes de este proyecto visibles para usted, o el proceso está desactivado en él.',
    },
    save: 'Guardar',
  },
  announce: {
    soon: (id) => `#${id} vence en 5 minutos.`,
    breached: (id) => `#${id} está vencido.`,
  },
  csv: {
    incident: 'Incidente',
    subject: 'Asunto',
    organization: 'Organización',
    severity: 'Gravedad',
    status: 'Estado',
    due: (place) => `Vence (${place})`,
    toDo: 'Por hacer',
    who: 'Quién',
    closes: (place) => `Se cierra (${place})`,
    reported: (place) => `Informado (${place})`,
    firstResponse: 'Primera respuesta',
    customerResponse: 'Respuesta del cliente',
    statusUpdate: 'Actualizaciones de estado',
    score: 'Encuesta',
    kept: 'en plazo',
    late: 'con retraso',
  },
};
