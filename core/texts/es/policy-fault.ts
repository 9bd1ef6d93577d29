import type { Fault, PolicyFaultCode } from '../../policy/fault';

type Data = Fault['data'];

const FAULTS: Readonly<Record<PolicyFaultCode, (data: Data) => string>> = {
  missing: () => 'Esto falta.',
  'unknown-key': ({ key }) => `Una política no tiene “${key}”. Quítelo, o corrija su nombre.`,
  'wrong-type': ({ expected }) => `Esto no tiene la forma correcta; debería ser: ${expected}.`,
  'not-a-choice': ({ allowed }) => `Elija uno de estos valores: ${allowed}.`,
  'out-of-range': (data) => `Indique un número ${range(data)}.`,
  blank: () => 'Esto está vacío. Indique un texto.',
  'instant-invalid': () => 'Esto no es un momento válido. Se escribe como 2026-01-01T00:00:00Z.',
  'url-invalid': () => 'Esto no es una dirección web. Empieza por http:// o https://.',
  'email-invalid': () => 'Esto no es una dirección de correo electrónico.',
  'duration-invalid': () => 'Esto no es una duración. Se escribe como 30m, 24h o 1h30m.',
  'duration-days': () =>
    'Los días se pueden entender de dos maneras. Indique horas: 24h es un día de tiempo continuo, o 24 horas de soporte.',
  'duration-zero': () => 'Un plazo sin duración no se puede cumplir. Indique al menos un segundo.',
  'duration-too-long': ({ max }) => `Esto es demasiado largo; como máximo ${max}.`,
  duplicate: ({ value }) => `${value} aparece dos veces. Quite uno.`,
  'notice-not-before-closure': ({ wait }) =>
    Number(wait) === 1
      ? 'El recordatorio debe llegar antes del cierre: el mismo día.'
      : `El recordatorio debe llegar antes del cierre: ${days(Number(wait) - 1)} o menos.`,
  'time-zone-unknown': () => 'Esa zona horaria no existe. Se escribe como America/Chicago.',
  'wall-time-invalid': () =>
    'Esto no es una hora del día. Se escribe de 00:00 a 23:59; un día también puede terminar a las 24:00.',
  'interval-empty': () => 'Este horario empieza y termina a la misma hora. Quítelo, o corrija una de las dos.',
  'interval-overnight': () => 'Este horario termina antes de empezar. Divídalo a las 24:00.',
  'interval-overlap': () => 'Este horario empieza antes de que termine otro anterior del mismo día. Únalos.',
  'date-invalid': () => 'Esa fecha no existe. Se escribe como 2026-12-25.',
  'never-open': () => 'Con este horario el soporte no abre nunca en diez años. Añada un horario a algún día.',
};

/** What is wrong, and what to enter instead. */
export const policyFault = ({ code, data }: Fault): string => FAULTS[code](data);

function range({ min, max, exclusive }: Data): string {
  if (min !== undefined) return exclusive === 'yes' ? `mayor que ${min}` : `a partir de ${min}`;
  return exclusive === 'yes' ? `menor que ${max}` : `hasta ${max}`;
}

const days = (count: number): string => (count === 1 ? '1 día' : `${count} días`);
