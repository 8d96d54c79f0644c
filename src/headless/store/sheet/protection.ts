import type { XmlElement } from '../opc/xmlTree';
import { booleanAttribute, element, setAttribute } from '../opc/xmlTree';
import type { SheetProtection, SheetProtectionOptions } from '../types';
import { passwordHash } from './passwords';

/** The file's attributes say what is forbidden; these say what they are for, and which are forbidden by default. */
const FLAGS: readonly [keyof SheetProtectionOptions, string, boolean][] = [
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowSort', 'sort', true],
  ['allowAutoFilter', 'autoFilter', true],
  ['allowPivotTables', 'pivotTables', true],
];

export function readProtection(node: XmlElement | undefined): SheetProtection | null {
  if (!node || !booleanAttribute(node, 'sheet')) return null;
  const unlocked = booleanAttribute(node, 'selectUnlockedCells');
  const locked = booleanAttribute(node, 'selectLockedCells');
  const options = {
    selectionMode: unlocked ? 'none' : locked ? 'unlocked' : 'normal',
  } as SheetProtectionOptions;
  for (const [option, attribute, forbidden] of FLAGS)
    (options[option] as boolean) = !booleanAttribute(node, attribute, forbidden);
  return { options, hasPassword: Boolean(node.attributes['password'] ?? node.attributes['hashValue']) };
}

export function protectionElement(options: Partial<SheetProtectionOptions>, password?: string): XmlElement {
  const node = element('sheetProtection', {
    password: password ? passwordHash(password) : undefined,
    sheet: 1,
  });
  for (const [option, attribute, forbidden] of FLAGS) {
    const allowed = options[option] === true;
    if (allowed === forbidden) setAttribute(node, attribute, allowed ? 0 : 1);
  }
  if (options.selectionMode === 'none') setAttribute(node, 'selectUnlockedCells', 1);
  if (options.selectionMode === 'none' || options.selectionMode === 'unlocked')
    setAttribute(node, 'selectLockedCells', 1);
  return node;
}
