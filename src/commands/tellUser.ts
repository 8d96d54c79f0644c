import type { Language } from '../messages';
import { languageParameter, textParameter } from './parameters';

/**
 * Tells a sentence in a dialog, for the pane may not be open. Resolves when the user has closed it; at once if no dialog
 * could be opened, for there is no other place to say so.
 */
export function tellUser(text: string, language: Language): Promise<void> {
  const url = new URL('tell.html', location.href);
  url.search = '';
  url.searchParams.set(textParameter, text);
  url.searchParams.set(languageParameter, language);
  const options = { height: 25, width: 30, displayInIframe: true };
  return new Promise((resolve) =>
    Office.context.ui.displayDialogAsync(url.href, options, ({ status, value: dialog }) => {
      if (status === Office.AsyncResultStatus.Failed) resolve();
      else dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    }),
  );
}
