/** What a board over all incidents computes and says, without a component: the same on both platforms. */
export {
  type Attainment,
  attainmentOf,
  bySeverity,
  counted,
  countedDeadlines,
  lateOnes,
  percent,
  type Survey,
  surveyOf,
} from './attainment';
export { calendarLine } from './calendar-line';
export { type Cells, type CsvReading, csvFile, csvLines, listCells, periodCells } from './csv';
export { type DueWords, dueWords } from './due-words';
export type { BoardIncident, BoardNames, Id } from './incident';
export { newsWords } from './news';
export { NUMBERS, type NumberName, type Numbers, numbersOf, numberWords } from './numbers';
export { awaitedAt, DEADLINES, type Deadline, type Outcome, outcomesOf } from './outcomes';
export { partWords, periodWords } from './period-words';
export { type Period, periodsAt, type Stretch, within } from './periods';
export { closuresOf, type Row, rowsOf } from './rows';
export { BOARD_IN_ENGLISH, type BoardSpeech } from './speech';
export { earliest, type ToDo, toDoOf, type Verb } from './to-do';
export { toDoWords, whoWords } from './to-do-words';
