import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { t, type Language } from '../../messages';
import type { EntryAlert } from '../book';

interface EntryAlertDialogProps {
  readonly language: Language;
  readonly alert: EntryAlert;
  readonly onKeep: () => void;
  readonly onAgain: () => void;
  readonly onCancel: () => void;
}

/** What Excel asks when an entry is refused, or taken only on second thoughts: the validation's own words. */
export function EntryAlertDialog({ language, alert, onKeep, onAgain, onCancel }: EntryAlertDialogProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{alert.title || t(language, 'workbench.alert.title')}</DialogTitle>
          <DialogContent>
            {alert.style === 'locked' ? t(language, 'workbench.alert.locked') : alert.message}
          </DialogContent>
          <DialogActions>
            {(alert.style === 'warning' || alert.style === 'information') && (
              <Button onClick={onKeep}>{t(language, 'workbench.alert.keep')}</Button>
            )}
            {alert.style !== 'locked' && (
              <Button appearance="primary" onClick={onAgain}>
                {t(language, 'workbench.alert.again')}
              </Button>
            )}
            <Button onClick={onCancel}>{t(language, 'workbench.alert.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
