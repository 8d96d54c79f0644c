/**
 * The two spellings of a formula. The user and Office.js see `[@X]` and `MAXIFS`; the file keeps
 * `Tasks[[#This Row],[X]]` and `_xlfn.MAXIFS` (ECMA-376 part 1, 18.17, and MS-XLSX 2.2.2 "future functions").
 */
import { rewriteTokens } from './edit';
import { plainFunctionName } from './parse';
import { parseStructured, structuredFileText, structuredUiText } from './structured';

/** Functions younger than the first .xlsx; Excel does not know them in a file without the prefix. */
const FUTURE = new Set(
  (
    'ISOWEEKNUM DAYS IFNA XOR CONCAT TEXTJOIN IFS SWITCH MAXIFS MINIFS XLOOKUP XMATCH FILTER SORT SORTBY UNIQUE ' +
    'SEQUENCE RANDARRAY LET LAMBDA TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS ' +
    'TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED ARRAYTOTEXT VALUETOTEXT ' +
    'NUMBERVALUE UNICODE UNICHAR SHEET SHEETS FORMULATEXT ISFORMULA ARABIC BASE DECIMAL CEILING.MATH FLOOR.MATH ' +
    'COMBINA PERMUTATIONA MUNIT BITAND BITOR BITXOR BITLSHIFT BITRSHIFT ENCODEURL WEBSERVICE FILTERXML ' +
    'STDEV.S STDEV.P VAR.S VAR.P RANK.EQ RANK.AVG PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC ' +
    'PERCENTRANK.INC PERCENTRANK.EXC MODE.SNGL MODE.MULT COVARIANCE.P COVARIANCE.S CONFIDENCE.NORM ' +
    'CONFIDENCE.T NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV BINOM.DIST BINOM.INV POISSON.DIST'
  ).split(' '),
);
/** These carry a second prefix in files. */
const WORKSHEET_FUTURE = new Set(['FILTER', 'SORT']);

function fileFunctionName(name: string): string {
  const plain = plainFunctionName(name);
  if (!FUTURE.has(plain)) return name;
  return `_xlfn.${WORKSHEET_FUTURE.has(plain) ? '_xlws.' : ''}${plain}`;
}

/** From what the user sees to what the file keeps. `ownTable` is the table whose body holds the formula. */
export function toFileForm(formula: string, ownTable?: string): string {
  return rewriteTokens(formula, (token) => {
    if (token.kind === 'function') return fileFunctionName(token.body);
    if (token.kind !== 'structured' || token.sheet !== undefined) return undefined;
    const reference = parseStructured(token.body);
    return structuredFileText({ ...reference, table: reference.table ?? ownTable });
  });
}

/** From what the file keeps to what the user sees; the own table's name is left out before `[@X]` as in Excel. */
export function toUiForm(formula: string, ownTable?: string): string {
  // Most formulas and names have nothing that is spelt otherwise.
  if (!formula.includes('[') && !/_xl/i.test(formula)) return formula;
  return rewriteTokens(formula, (token) => {
    if (token.kind === 'function' && /^_xl/i.test(token.body)) return plainFunctionName(token.body);
    if (token.kind !== 'structured' || token.sheet !== undefined) return undefined;
    const reference = parseStructured(token.body);
    const thisRow = reference.parts.length === 1 && reference.parts[0] === '#This Row';
    if (!thisRow) return undefined;
    const own = ownTable !== undefined && reference.table?.toLowerCase() === ownTable.toLowerCase();
    return structuredUiText({ ...reference, table: own ? undefined : reference.table });
  });
}
