import { createRoot } from 'react-dom/client';
import { Frame } from '../zaf/Frame';
import { zafOfPage } from '../zaf/zaf';
import { OrganizationApp } from './OrganizationApp';

const zaf = zafOfPage();
const place = document.getElementById('app');
if (zaf && place)
  createRoot(place).render(
    <Frame zaf={zaf}>
      <OrganizationApp zaf={zaf} />
    </Frame>,
  );
