/** Children of `styleSheet` in the schema's order. */
export const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
/** Children of a differential format in the schema's order. */
export const DXF_ORDER = 'font numFmt fill alignment border protection extLst'.split(' ');
