import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { useEffect, useState, type RefObject } from 'react';
import type { RibbonButton } from './ribbonOf';

interface CellMenuProps {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly buttons: readonly RibbonButton[];
  readonly onPress: (button: RibbonButton) => void;
}

/** The menu of a cell: what the add-in adds to Excel's own. */
export function CellMenu({ host, buttons, onPress }: CellMenuProps) {
  const [at, setAt] = useState<{ x: number; y: number }>();
  useEffect(() => {
    const area = host.current;
    const open = (event: MouseEvent): void => {
      event.preventDefault();
      setAt({ x: event.clientX, y: event.clientY });
    };
    area?.addEventListener('contextmenu', open);
    return () => area?.removeEventListener('contextmenu', open);
  }, [host]);
  const target = at && { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) };
  return (
    <Menu
      open={at !== undefined && buttons.length > 0}
      onOpenChange={(_event, { open }) => !open && setAt(undefined)}
      positioning={{ target, position: 'below', align: 'start' }}
    >
      <MenuPopover>
        <MenuList>
          {buttons.map((button) => (
            <MenuItem key={button.id} onClick={() => onPress(button)}>
              {button.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
