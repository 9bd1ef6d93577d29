export {
  isSameData as isSame,
  type PolicyPath as Path,
  pathKey as keyOf,
  valueAt,
  withValue,
} from '../../../../../core';
