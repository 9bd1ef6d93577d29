import { createRoot } from 'react-dom/client';
import { askReadersLanguage } from '../texts/readers-language';
import { loadSettings } from '../texts/settings-language';
import { Frame } from '../zaf/Frame';
import { zafOfPage } from '../zaf/zaf';
import { NavBar } from './NavBar';

const zaf = zafOfPage();
const place = document.getElementById('app');
if (zaf && place) {
  void askReadersLanguage(zaf, loadSettings);
  createRoot(place).render(
    <Frame zaf={zaf} wholePage>
      <NavBar zaf={zaf} />
    </Frame>,
  );
}
