/** Support hours: what counts as open, and everything that is counted by it. Pure; `now` is always an argument. */
export type { Calendar } from './calendar';
export { createCalendar } from './calendar';
export type { CalendarDefinition, WallInterval, Weekday } from './definition';
export { WEEKDAYS } from './definition';
export type { CalendarFault, CalendarFaultCode } from './fault';
export { CalendarError } from './fault';
export { calendarFaults } from './faults';
export type { Interval } from './interval';
export { addLocalDays, isLocalDate } from './local-date';
export { parseWallTime } from './wall-time';
export type { Closed, ClosedReason } from './why-closed';
