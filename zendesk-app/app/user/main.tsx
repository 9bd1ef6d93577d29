import { createRoot } from 'react-dom/client';
import { askReadersLanguage } from '../texts/readers-language';
import { Frame } from '../zaf/Frame';
import { zafOfPage } from '../zaf/zaf';
import { UserApp } from './UserApp';

const zaf = zafOfPage();
const place = document.getElementById('app');
if (zaf && place) {
  void askReadersLanguage(zaf);
  createRoot(place).render(
    <Frame zaf={zaf}>
      <UserApp zaf={zaf} />
    </Frame>,
  );
}
