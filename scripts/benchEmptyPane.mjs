/** The least that a task pane with Fluent UI could be: a heading. The pane's first useful paint is measured beside it. */
import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

void Office.onReady(() => {
  const heading = createElement(Text, { as: 'h1' }, 'Empty');
  const page = createElement(FluentProvider, { theme: webLightTheme }, heading);
  createRoot(document.getElementById('root')).render(page);
});
