import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { t, type Language } from '../../messages';
import type { Ribbon, RibbonButton, RibbonControl, RibbonMenu } from './ribbonOf';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    gap: '8px',
    padding: '2px 8px',
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingRight: '8px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', alignItems: 'flex-start', gap: '2px' },
  button: { flexDirection: 'column', gap: '2px', padding: '4px 8px', fontWeight: 'normal', minWidth: '64px' },
  icon: { width: '24px', height: '24px' },
});

interface RibbonBarProps {
  readonly language: Language;
  readonly ribbon: Ribbon;
  readonly isEnabled: (control: RibbonControl) => boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's tab of Excel's ribbon. */
export function RibbonBar({ language, ribbon, isEnabled, onPress }: RibbonBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="toolbar" aria-label={t(language, 'workbench.ribbon')}>
      {ribbon.groups.map((group, at) => (
        <div className={styles.group} key={at} role="group" aria-label={group.label}>
          <div className={styles.buttons}>
            {group.controls.map((control) =>
              'items' in control ? (
                <MenuOf key={control.id} menu={control} enabled={isEnabled(control)} onPress={onPress} />
              ) : (
                <Tooltip key={control.id} content={control.tip} relationship="description">
                  <Button
                    className={styles.button}
                    appearance="subtle"
                    disabledFocusable={!isEnabled(control)}
                    icon={<img className={styles.icon} src={control.icon} alt="" />}
                    onClick={() => onPress(control)}
                  >
                    {control.label}
                  </Button>
                </Tooltip>
              ),
            )}
          </div>
          <Text size={100}>{group.label}</Text>
        </div>
      ))}
    </div>
  );
}

interface MenuOfProps {
  readonly menu: RibbonMenu;
  readonly enabled: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

function MenuOf({ menu, enabled, onPress }: MenuOfProps) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={menu.tip} relationship="description">
          <MenuButton
            className={styles.button}
            appearance="subtle"
            disabledFocusable={!enabled}
            icon={<img className={styles.icon} src={menu.icon} alt="" />}
          >
            {menu.label}
          </MenuButton>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {menu.items.map((item) => (
            <MenuItem key={item.id} title={item.tip} onClick={() => onPress(item)}>
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
