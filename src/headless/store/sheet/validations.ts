import { toFileForm, toUiForm } from '../../formula/forms';
import { holds, intersects, parseRects, rectsText, without } from '../geometry';
import { decodeText, encodeText } from '../cells/sharedStrings';
import type { XmlElement } from '../opc/xmlTree';
import { booleanAttribute, childElement, childElements, element, textOf } from '../opc/xmlTree';
import type { CellIsOperator, DataValidation, Rect, ValidationType } from '../types';
import { StoreError } from '../types';
import { putSheetChild, tidyList } from './sheetOrder';

function read(node: XmlElement): DataValidation {
  const text = (name: string): string => decodeText(node.attributes[name] ?? '');
  const formula = (name: string): string | null => {
    const child = childElement(node, name);
    return child ? toUiForm(textOf(child)) : null;
  };
  return {
    ranges: parseRects(node.attributes['sqref'] ?? ''),
    type: (node.attributes['type'] ?? 'none') as ValidationType,
    operator: (node.attributes['operator'] ?? 'between') as CellIsOperator,
    formula1: formula('formula1'),
    formula2: formula('formula2'),
    ignoreBlank: booleanAttribute(node, 'allowBlank'),
    // The file's showDropDown hides the drop-down.
    inCellDropDown: !booleanAttribute(node, 'showDropDown'),
    showPrompt: booleanAttribute(node, 'showInputMessage'),
    promptTitle: text('promptTitle'),
    prompt: text('prompt'),
    showError: booleanAttribute(node, 'showErrorMessage'),
    errorStyle: (node.attributes['errorStyle'] ?? 'stop') as DataValidation['errorStyle'],
    errorTitle: text('errorTitle'),
    error: text('error'),
  };
}

function toElement(rule: DataValidation): XmlElement {
  const optional = (text: string): string | undefined => (text === '' ? undefined : encodeText(text));
  const formula = (name: string, text: string | null): XmlElement[] =>
    text === null ? [] : [element(name, {}, [toFileForm(text.replace(/^=/, ''))])];
  return element(
    'dataValidation',
    {
      type: rule.type === 'none' ? undefined : rule.type,
      errorStyle: rule.errorStyle === 'stop' ? undefined : rule.errorStyle,
      operator: rule.operator === 'between' ? undefined : rule.operator,
      allowBlank: rule.ignoreBlank ? 1 : undefined,
      showDropDown: rule.inCellDropDown ? undefined : 1,
      showInputMessage: rule.showPrompt ? 1 : undefined,
      showErrorMessage: rule.showError ? 1 : undefined,
      errorTitle: optional(rule.errorTitle),
      error: optional(rule.error),
      promptTitle: optional(rule.promptTitle),
      prompt: optional(rule.prompt),
      sqref: rectsText(rule.ranges),
    },
    [...formula('formula1', rule.formula1), ...formula('formula2', rule.formula2)],
  );
}

/** Excel 2010's validations, which may name other sheets; read as the others are. */
function readExtension(node: XmlElement): DataValidation {
  const unwrap = (name: string): XmlElement[] => {
    const child = childElement(node, name);
    return child ? [element(name, {}, [textOf(childElement(child, 'f'))])] : [];
  };
  const sqref = textOf(childElement(node, 'sqref'));
  return read(
    element('dataValidation', { ...node.attributes, sqref }, [...unwrap('formula1'), ...unwrap('formula2')]),
  );
}

const extensions = (tree: XmlElement): { list: XmlElement; node: XmlElement }[] =>
  childElements(childElement(tree, 'extLst'), 'ext')
    .flatMap((ext) => childElements(ext, 'dataValidations'))
    .flatMap((list) => childElements(list, 'dataValidation').map((node) => ({ list, node })));

/** The data validations of a sheet: one element a rule, however many cells it covers. */
export class Validations {
  constructor(private readonly tree: XmlElement) {}

  list(): DataValidation[] {
    const own = childElements(childElement(this.tree, 'dataValidations'), 'dataValidation').map(read);
    return [...own, ...extensions(this.tree).map(({ node }) => readExtension(node))];
  }

  at(row: number, column: number): DataValidation | null {
    return this.list().find((rule) => rule.ranges.some((each) => holds(each, row, column))) ?? null;
  }

  set(rule: DataValidation): void {
    if (!rule.ranges.length) throw new StoreError('invalidRange', 'A data validation needs a range.');
    for (const range of rule.ranges) this.clear(range);
    let list = childElement(this.tree, 'dataValidations');
    if (!list) putSheetChild(this.tree, 'dataValidations', (list = element('dataValidations')));
    list.children.push(toElement(rule));
    tidyList(this.tree, list);
  }

  clear(area: Rect): void {
    const list = childElement(this.tree, 'dataValidations');
    for (const node of childElements(list, 'dataValidation')) {
      const rest = remaining(parseRects(node.attributes['sqref'] ?? ''), area);
      if (!rest) continue;
      if (rest.length) node.attributes['sqref'] = rectsText(rest);
      else if (list) list.children = list.children.filter((each) => each !== node);
    }
    if (list) tidyList(this.tree, list);
    for (const { list: extension, node } of extensions(this.tree)) {
      const sqref = childElement(node, 'sqref');
      const rest = remaining(parseRects(textOf(sqref)), area);
      if (!rest || !sqref) continue;
      if (rest.length) sqref.children = [rectsText(rest)];
      else extension.children = extension.children.filter((each) => each !== node);
      extension.attributes['count'] = String(childElements(extension).length);
    }
  }
}

/** The ranges without the area; `null` when they do not touch. */
function remaining(ranges: Rect[], area: Rect): Rect[] | null {
  return ranges.some((each) => intersects(each, area)) ? ranges.flatMap((each) => without(each, area)) : null;
}
