import { languageParameter, textParameter } from './parameters';

/** The page of the dialog in which the ribbon's commands tell what they did: the sentence comes with its address. */
const parameters = new URLSearchParams(location.search);
document.documentElement.lang = parameters.get(languageParameter) ?? 'vi';
document.getElementById('message')!.textContent = parameters.get(textParameter);
// Office waits for it, in a dialog too.
void Office.onReady(() => undefined);
