import { useEffect, useEffectEvent, useState } from 'react';
import type { Ribbon, RibbonButton } from './ribbonOf';

/** The part of the add-in's file of shortcuts that says which keys run which function. */
interface ShortcutsFile {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** Runs the button whose function has the keys that are pressed beside the pane, as Excel does for its add-ins. */
export function useShortcuts(ribbon: Ribbon | undefined, onPress: (button: RibbonButton) => void): void {
  const [file, setFile] = useState<ShortcutsFile>();
  const address = ribbon?.shortcuts;
  useEffect(() => {
    if (address === undefined) return;
    void fetch(address)
      .then((reply) => reply.json() as Promise<ShortcutsFile>)
      .then(setFile);
  }, [address]);
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const action = file?.shortcuts.find(({ key }) => isPressed(key.default, event))?.action;
    const button = action === undefined ? undefined : buttonOf(ribbon, action);
    if (!button) return;
    event.preventDefault();
    event.stopPropagation();
    onPress(button);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    // Before the grid, which takes letters for typing.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

/** @param keys e.g. `Ctrl+Alt+Shift+K`. */
function isPressed(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  return (
    event.code === `Key${parts.at(-1)}` &&
    event.ctrlKey === parts.includes('Ctrl') &&
    event.altKey === parts.includes('Alt') &&
    event.shiftKey === parts.includes('Shift')
  );
}

const buttonOf = (ribbon: Ribbon | undefined, command: string): RibbonButton | undefined =>
  [...(ribbon?.groups ?? []).flatMap(({ controls }) => controls), ...(ribbon?.cellMenu ?? [])]
    .flatMap((control) => ('items' in control ? control.items : [control]))
    .find((button) => button.command === command);
