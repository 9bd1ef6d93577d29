export { type PreviewNumbers as Numbers, previewNumbers as numbersOf } from '../../../../../core';
