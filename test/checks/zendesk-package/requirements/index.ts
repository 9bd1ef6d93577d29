export {
  OBJECT_RULES,
  PLACEHOLDER_RULES,
  REFERENCE_RULES,
  SHAPE_RULES,
  SIZE_RULES,
} from './custom-objects';
export { READABLE_RULES } from './readable';
export { TITLE_RULES, VENDOR_RULES } from './vendor';
