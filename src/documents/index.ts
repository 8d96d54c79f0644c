export { chartSvg, chartSize } from './chartSvg';
export { chartFont, pngOf, type DrawingParts } from './picture';
export { writeWord } from './wordReport';
