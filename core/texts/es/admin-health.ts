import type { adminHealth as english } from '../en/admin-health';
import type { Worded } from '../worded';
import { counted, on } from './joined';

/** What administrators read of the Jira app's health, each with what it means and what to do. */
export const adminHealth: Worded<typeof english> = {
  title: 'Cómo funciona el proceso',
  checking: 'Se está revisando',
  again: 'Revisar de nuevo',
  good: 'Todo está en orden.',
  bad: 'Algo requiere revisión.',
  columns: { what: 'Qué', now: 'Ahora', means: 'Qué significa', todo: 'Qué hacer' },
  nothing: 'Nada',
  never: 'Nunca',
  version: (version) => `Versión ${version} de la política`,
  on: {
    what: 'El proceso',
    now: (projects) => `Activado en ${projects}`,
    off: 'Desactivado',
    means: 'Mientras está desactivado, nadie recibe noticias, recordatorios ni avisos, y nada se cierra.',
    todo: 'Actívelo en “Puesta en marcha”.',
  },
  sweep: {
    what: 'Última revisión de todos los incidentes',
    means: 'Cada cinco minutos la aplicación encuentra por sí sola lo que habría dicho un evento perdido.',
    todo: 'Más de un cuarto de hora es demasiado. La página de estado de Atlassian dice si Forge va lento; si no, instale la aplicación de nuevo.',
  },
  overdue: {
    what: 'Con retraso',
    now: (count, since) => `${counted(count, 'incidente', 'incidentes')}, desde ${on(since)}`,
    none: 'Ningún incidente',
    means: 'Incidentes que ya se deberían haber revisado: sus plazos y correos se retrasan.',
    todo: 'Unos minutos se recuperan solos. Si no disminuye, el registro de la aplicación en la consola de desarrollo dice por qué.',
  },
  roles: {
    what: 'Última lectura de los roles',
    means: 'Cada hora la aplicación pregunta quién tiene qué rol: los cambios cuentan desde entonces.',
  },
  setup: {
    what: 'Última configuración',
    done: (project, when) => `${project}, ${when}`,
    means: 'Lo que crea la configuración se puede revisar y reparar cuando haga falta.',
    todo: (why) => `No pudo continuar: ${why}`,
  },
};
