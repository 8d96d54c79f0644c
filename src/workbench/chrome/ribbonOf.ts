import type { Language } from '../../messages';
import { locales } from '../surroundings';

/** A button of the ribbon, as the manifest has it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function that it runs; undefined: it opens the pane. */
  readonly command: string | undefined;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly groups: readonly RibbonGroup[];
  /** What the add-in adds to the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
}

const named = (node: Element | Document, name: string): Element[] =>
  [...node.getElementsByTagName('*')].filter(({ localName }) => localName === name);
const child = (node: Element, name: string): Element | undefined =>
  [...node.children].find(({ localName }) => localName === name);

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
  const button = (control: Element): RibbonButton => {
    const icon = named(control, 'Image').find((image) => image.getAttribute('size') === '32');
    const action = child(control, 'Action');
    const runs = action?.getAttribute('xsi:type') === 'ExecuteFunction';
    return {
      id: control.id,
      label: text(child(control, 'Label')),
      tip: text(named(control, 'Description')[0]),
      icon: new URL(text(icon)).pathname.replace(/^.*(?=\/assets\/)/, '..'),
      command: runs ? action && child(action, 'FunctionName')?.textContent?.trim() : undefined,
    };
  };
  const buttonsOf = (node: Element): RibbonButton[] =>
    named(node, 'Control')
      .filter((control) => control.getAttribute('xsi:type') === 'Button')
      .map(button);
  const tab = named(xml, 'CustomTab')[0];
  const cellMenu = named(xml, 'OfficeMenu').find(({ id }) => id === 'ContextMenuCell');
  return {
    groups: (tab ? named(tab, 'Group') : []).map((group) => ({
      label: text(child(group, 'Label')),
      buttons: buttonsOf(group),
    })),
    cellMenu: cellMenu ? buttonsOf(cellMenu) : [],
  };
}
