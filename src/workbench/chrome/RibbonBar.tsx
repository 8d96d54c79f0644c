import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import { t, type Language } from '../../messages';
import type { Ribbon, RibbonButton } from './ribbonOf';

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
    paddingRight: '8px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', gap: '2px' },
  button: { flexDirection: 'column', gap: '2px', padding: '4px 8px', fontWeight: 'normal', minWidth: '64px' },
  icon: { width: '24px', height: '24px' },
});

interface RibbonBarProps {
  readonly language: Language;
  readonly ribbon: Ribbon;
  readonly isEnabled: (button: RibbonButton) => boolean;
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
            {group.buttons.map((button) => (
              <Tooltip key={button.id} content={button.tip} relationship="description">
                <Button
                  className={styles.button}
                  appearance="subtle"
                  disabled={!isEnabled(button)}
                  icon={<img className={styles.icon} src={button.icon} alt="" />}
                  onClick={() => onPress(button)}
                >
                  {button.label}
                </Button>
              </Tooltip>
            ))}
          </div>
          <Text size={100}>{group.label}</Text>
        </div>
      ))}
    </div>
  );
}
