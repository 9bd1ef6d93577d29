import type { adminAgreements as english } from '../en/admin-agreements';
import type { Worded } from '../worded';
import { agreementImport } from './agreement-import';

const common = agreementImport('Jira');

/** What administrators read on the Jira app's page when they import agreements. The names of the columns are the file's own. */
export const adminAgreements: Worded<typeof english> = {
  ...common,
  columns: [
    'organization: su nombre en Jira, o su número allí en una columna external id',
    'starts on, ends on: el primer y el último día, como 2026-12-31; deje ambos vacíos para conservar lo que hay',
    'representatives: correos electrónicos de quienes están autorizados a informar, separados por espacios, comas o punto y coma; una importación añade personas autorizadas y no quita ninguna',
  ],
  paste: 'Líneas del archivo CSV, con la línea que nombra las columnas',
  compare: 'Ver qué cambiaría',
  more: (count) => `Jira tiene más organizaciones que las ${count} que se leyeron: las demás no se encuentran.`,
  results: {
    ...common.results,
    text: 'Los incidentes en espera empiezan sin hacer nada más.',
    unreachable: 'Jira no respondió.',
  },
  problems: {
    ...common.problems,
    unknownPerson: (email) => `Nadie de la organización tiene la dirección ${email}, o Jira no la da a conocer.`,
  },
};
