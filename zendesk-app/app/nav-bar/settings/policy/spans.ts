export { days, readCount, readShares, readSpan, saysNone, showShares, showSpan } from '../../../../../core';
