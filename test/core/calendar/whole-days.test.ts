import { expect, test } from 'vitest';
import { wholeDays } from '../../../core/calendar/whole-days';
import { STEP } from '../law';

const DAY = 86_400_000;

test('E1: the day of an instant is exact at every midnight of the years 0 to 9999', () => {
  let wrong = 0;
  for (let day = -719_528; day <= 2_932_896; day += STEP) {
    if (wholeDays(day * DAY) !== day || wholeDays(day * DAY - 1) !== day - 1) wrong++;
  }
  expect(wrong).toBe(0);
});
