import { createRoot } from 'react-dom/client';
import { App } from './App';
import { inTurn } from '../actions/inTurn';
import { followWorkbook } from './shell/overview';
import { isOfficeNewEnough } from './shell/requirements';
import { associateRibbon, followOnRibbon } from './shell/ribbon';
import { takeTurns } from './shell/runs';
import { thisPage } from './shell/thisPage';

void Office.onReady(({ host }) => {
  // gate.ts then says why.
  if (!host || !isOfficeNewEnough()) return;
  const page = thisPage();
  takeTurns((work) => inTurn(page, work));
  associateRibbon();
  createRoot(document.getElementById('root')!).render(<App />);
  followOnRibbon();
  followWorkbook();
});
