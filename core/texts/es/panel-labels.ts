import type { Screens } from '../screens';
import { to } from './joined';

/** The labels of what a panel shows an agent of an incident. */
export const panelLabels: Screens['labels'] = {
  tryAgain: 'Intentar de nuevo',
  openPage: (name) => `Abrir ${name}`,
  incident: (number) => `Incidente #${number}`,
  why: '¿Por qué?',
  phone: {
    title: 'Teléfono',
    outstanding: 'Llamada pendiente',
    needed: 'La gravedad 1 exige una llamada además del informe escrito.',
    done: 'Hay una llamada registrada.',
    none: 'Todavía no hay ninguna llamada.',
    log: 'Registrar una llamada',
    wrote: (name) => `Número que escribió ${name}:`,
  },
  linked: 'Incidentes vinculados',
  report: {
    title: 'Informe',
    of: (given, all) => `${given} de ${all} datos`,
    missing: 'Falta',
    complete: 'No falta nada.',
    ask: (name, count) => (count === 1 ? `Pedir este dato ${to(name)}` : `Pedir estos ${count} datos ${to(name)}`),
    asked: (count) =>
      count === 1 ? 'El dato que falta está en la respuesta.' : `Los ${count} datos que faltan están en la respuesta.`,
  },
  help: {
    title: 'Más ayuda',
    escalate: 'Escalar a un ingeniero',
    supervisor: 'Pedir un supervisor',
    support: 'Lo atiende el soporte.',
    engineer: 'Lo atiende un Product Support Engineer.',
    alone: 'No participa nadie más.',
    others: (names) => `Con la ayuda de ${names}.`,
    around: 'Ambas partes mantienen a personas trabajando en ello hasta que se resuelva.',
  },
  reply: {
    title: 'Su respuesta',
    first: 'Escribir la primera respuesta',
    write: (name) => `Escribir ${to(name)}`,
  },
  steps: { title: 'Pasos recientes', all: 'Mostrar todos', fewer: 'Mostrar menos' },
  changeSeverity: 'Cambiar la gravedad',
  saved: 'Guardado.',
  act: {
    take: 'Me encargo',
    allow: 'Permitir para este incidente',
    session: 'Registrar una sesión',
    split: 'Dividir',
    splitHint: '¿Varios problemas en un solo informe?',
    close: 'Cerrar',
    confirmed: (name) => `${name} confirmó: cerrar ahora`,
    keep: 'Mantener abierto',
    reopen: 'Volver a abrir',
    followUp: 'Abrir un incidente de seguimiento',
  },
};
