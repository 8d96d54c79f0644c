import type { Language } from '../../messages';
import { locales } from '../surroundings';

/** A button of the ribbon, as the manifest has it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Items of menus have none. */
  readonly icon: string | undefined;
  /** The function that it runs; undefined: it opens the pane. */
  readonly command: string | undefined;
}

/** A button that opens a list of others. */
export interface RibbonMenu extends Omit<RibbonButton, 'command'> {
  readonly items: readonly RibbonButton[];
}
export type RibbonControl = RibbonButton | RibbonMenu;

export interface RibbonGroup {
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface Ribbon {
  readonly groups: readonly RibbonGroup[];
  /** What the add-in adds to the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
  /** Address of the file of its keyboard shortcuts. */
  readonly shortcuts: string | undefined;
}

const named = (node: Element | Document, name: string): Element[] =>
  [...node.getElementsByTagName('*')].filter(({ localName }) => localName === name);
const child = (node: Element, name: string): Element | undefined =>
  [...node.children].find(({ localName }) => localName === name);

/** A file of the add-in as it lies beside the workbench, wherever the manifest says that it is served. */
const besideTheWorkbench = (address: string): string =>
  new URL(address).pathname.replace(/^.*(?=\/assets\/)/, '..');

/** Reads the add-in's tab from its manifest: what Excel would draw, in a language of Office. */
export function ribbonOf(manifest: string, language: Language): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, 'text/xml');
  const resources = new Map(
    named(xml, 'Resources').flatMap((list) =>
      [...list.getElementsByTagName('*')].map((node) => [node.getAttribute('id'), node] as const),
    ),
  );
  const text = (node: Element | undefined): string => {
    const resource = resources.get(node?.getAttribute('resid') ?? null);
    const override =
      resource &&
      named(resource, 'Override').find(
        (one) => one.getAttribute('Locale')?.slice(0, 2) === locales[language].slice(0, 2),
      );
    return override?.getAttribute('Value') ?? resource?.getAttribute('DefaultValue') ?? '';
  };
  const face = (control: Element): Omit<RibbonButton, 'command'> => {
    const icon = named(control, 'Image').find((image) => image.getAttribute('size') === '32');
    return {
      id: control.id,
      label: text(child(control, 'Label')),
      tip: text(named(control, 'Description')[0]),
      icon: icon && besideTheWorkbench(text(icon)),
    };
  };
  const button = (control: Element): RibbonButton => {
    const action = child(control, 'Action');
    const runs = action?.getAttribute('xsi:type') === 'ExecuteFunction';
    const command = runs ? action && child(action, 'FunctionName')?.textContent?.trim() : undefined;
    return { ...face(control), command };
  };
  const isMenu = (control: Element): boolean => control.getAttribute('xsi:type') === 'Menu';
  const controlOf = (control: Element): RibbonControl =>
    isMenu(control) ? { ...face(control), items: named(control, 'Item').map(button) } : button(control);
  const tab = named(xml, 'CustomTab')[0];
  const shortcuts = named(xml, 'ExtendedOverrides')[0]?.getAttribute('Url');
  const cellMenu = named(xml, 'OfficeMenu').find(({ id }) => id === 'ContextMenuCell');
  return {
    groups: (tab ? named(tab, 'Group') : []).map((group) => ({
      label: text(child(group, 'Label')),
      controls: named(group, 'Control').map(controlOf),
    })),
    cellMenu: cellMenu ? named(cellMenu, 'Control').map(button) : [],
    shortcuts: shortcuts ? besideTheWorkbench(shortcuts) : undefined,
  };
}
