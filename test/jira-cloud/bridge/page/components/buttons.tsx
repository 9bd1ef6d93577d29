import ButtonGroup from '@atlaskit/button/button-group';
import Button, { LinkButton } from '@atlaskit/button/new';
import type { Components } from '../component';

const SHARED = ['isDisabled', 'isSelected', 'onBlur', 'onClick', 'onFocus', 'testId', 'shouldFitContainer'] as const;

export const BUTTONS: Components = {
  Button: {
    props: [...SHARED, 'autoFocus', 'appearance', 'type', 'spacing'],
    draw: ({ p, kids }) => (
      <Button
        appearance={p.appearance}
        spacing={p.spacing}
        type={p.type ?? 'button'}
        isDisabled={p.isDisabled}
        isSelected={p.isSelected}
        autoFocus={p.autoFocus}
        shouldFitContainer={p.shouldFitContainer}
        onClick={() => p.onClick?.()}
      >
        {kids}
      </Button>
    ),
  },
  LoadingButton: {
    props: [...SHARED, 'autoFocus', 'appearance', 'type', 'spacing', 'isLoading'],
    draw: ({ p, kids }) => (
      <Button
        appearance={p.appearance}
        spacing={p.spacing}
        type={p.type ?? 'button'}
        isDisabled={p.isDisabled}
        isLoading={p.isLoading}
        shouldFitContainer={p.shouldFitContainer}
        onClick={() => p.onClick?.()}
      >
        {kids}
      </Button>
    ),
  },
  LinkButton: {
    props: [...SHARED, 'autoFocus', 'appearance', 'href', 'target', 'spacing'],
    draw: ({ p, kids }) => (
      <LinkButton appearance={p.appearance} spacing={p.spacing} href={p.href} target={p.target}>
        {kids}
      </LinkButton>
    ),
  },
  ButtonGroup: {
    props: ['testId', 'label', 'titleId', 'appearance'],
    draw: ({ p, kids }) => <ButtonGroup label={p.label}>{kids}</ButtonGroup>,
  },
};
