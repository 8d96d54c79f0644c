import { gate } from '../messages/catalogue/taskpane/gate';
import { isOfficeNewEnough } from './shell/requirements';

/*
 * Runs before the pane's own script, in whatever browser Office brings along. Old Offices bring Internet Explorer, which
 * cannot even read the pane's script: so this file has its own bundle, without arrow functions or anything newer.
 */
void Office.onReady(function (info) {
  const problem = !info.host
    ? 'taskpane.gate.notExcel'
    : isOfficeNewEnough()
      ? undefined
      : 'taskpane.gate.old';
  if (problem === undefined) return;
  // Opened outside Office there is no context to ask.
  const locale = info.host ? Office.context.displayLanguage : navigator.language;
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.style.cssText = 'margin: 16px; font: 15px/1.5 "Segoe UI", sans-serif';
  text.appendChild(document.createTextNode(gate[problem][/^vi/i.test(locale) ? 'vi' : 'en']));
  document.body.appendChild(text);
});
