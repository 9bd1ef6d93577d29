import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import type { Components } from '../component';

export const MODAL: Components = {
  ModalTransition: { props: [], draw: ({ kids }) => <ModalTransition>{kids}</ModalTransition> },
  Modal: {
    props: ['autoFocus', 'onClose', 'shouldScrollInViewport', 'label', 'testId', 'width', 'height', 'title'],
    draw: ({ p, kids }) => (
      <Modal
        onClose={() => p.onClose?.()}
        width={p.width}
        height={p.height}
        label={p.label}
        shouldScrollInViewport={p.shouldScrollInViewport}
      >
        {kids}
      </Modal>
    ),
  },
  ModalHeader: { props: ['testId'], draw: ({ kids }) => <ModalHeader>{kids}</ModalHeader> },
  ModalTitle: {
    props: ['appearance', 'isMultiline', 'testId'],
    draw: ({ p, kids }) => (
      <ModalTitle appearance={p.appearance} isMultiline={p.isMultiline}>
        {kids}
      </ModalTitle>
    ),
  },
  ModalBody: {
    props: ['testId', 'hasInlinePadding'],
    draw: ({ p, kids }) => <ModalBody hasInlinePadding={p.hasInlinePadding}>{kids}</ModalBody>,
  },
  ModalFooter: { props: ['testId'], draw: ({ kids }) => <ModalFooter>{kids}</ModalFooter> },
};
