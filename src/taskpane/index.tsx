import { createRoot } from 'react-dom/client';
import { App } from './App';
import { isDark, preferredLanguage } from './surroundings';

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App initialLanguage={preferredLanguage()} dark={isDark()} />);
});
