/** Loaded when something is asked for, not before. */
export { asking } from '../../../../core';
