import { createRoot } from 'react-dom/client';
import { App } from './App';
import { followWorkbook } from './shell/overview';
import { isOfficeNewEnough } from './shell/requirements';
import { associateRibbon, followOnRibbon } from './shell/ribbon';

void Office.onReady(({ host }) => {
  // gate.ts then says why.
  if (!host || !isOfficeNewEnough()) return;
  associateRibbon();
  createRoot(document.getElementById('root')!).render(<App />);
  followOnRibbon();
  followWorkbook();
});
