import type { SetupBlocks } from '../setup-blocked';

/** What keeps setup from going on, and what to do about it. */
export const setupBlocks: SetupBlocks = {
  'workflow-incomplete': (about) =>
    `Al flujo de trabajo ${about} le faltan transiciones después de guardarlo. Ejecute la configuración de nuevo.`,
  'resolution-missing': (about) =>
    `No hay ninguna resolución “${about}”: el cierre la asigna. Créela (Configuración, Incidencias, Resoluciones).`,
  'project-unfit': (about) =>
    `${about} no es un proyecto de servicio gestionado por la empresa: el proceso necesita uno, para su flujo de trabajo. Elija otro.`,
  'desk-unseen': (about) =>
    `La aplicación no puede ver el centro de servicio de ${about}. Dé a su cuenta acceso al proyecto.`,
  'role-missing': (about) =>
    `El sitio no tiene ningún rol de proyecto “${about}”: todo proyecto de servicio lo tiene. Créelo.`,
  'priorities-missing': (about) =>
    `En el sitio faltan estas prioridades: ${about}. Créelas (Configuración, Incidencias, Prioridades).`,
  'field-missing': (about) => `En el sitio falta el campo de tipo ${about}: ¿está instalado Jira Service Management?`,
  'field-without-context': (about) =>
    `El campo ${about} no tiene contexto. Dele uno (Configuración, Incidencias, Campos personalizados).`,
  'no-account': () => 'La aplicación no actúa con una cuenta propia. Instálela de nuevo.',
  'no-issue-type': (about) => `El proyecto ${about} no tiene ningún tipo de incidencia. Dele uno.`,
  'jira-refused': (about) => `Jira lo rechazó: ${about}`,
};
