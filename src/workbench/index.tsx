import { createRoot } from 'react-dom/client';
import { rememberedSurroundings, remember } from './surroundings';
import { openSample, Workbench } from './Workbench';

const surroundings = rememberedSurroundings();
remember(surroundings);
void openSample(surroundings).then((book) => {
  document.body.style.margin = '0';
  createRoot(document.getElementById('root')!).render(
    <Workbench initialBook={book} initial={surroundings} />,
  );
});
