import Heading from '@atlaskit/heading';
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import ClockIcon from '@atlaskit/icon/core/clock';
import ErrorIcon from '@atlaskit/icon/core/error';
import InformationIcon from '@atlaskit/icon/core/information';
import PhoneIcon from '@atlaskit/icon/core/phone';
import VideoPauseIcon from '@atlaskit/icon/core/video-pause';
import WarningIcon from '@atlaskit/icon/core/warning';
import Link from '@atlaskit/link';
import Lozenge from '@atlaskit/lozenge';
import { Text } from '@atlaskit/primitives';
import { SimpleTag } from '@atlaskit/tag';
import TagGroup from '@atlaskit/tag-group';
import { token } from '@atlaskit/tokens';
import type { ReactNode } from 'react';
import type { Components } from '../component';
import { fault } from '../fault';

const SIZES = { h1: 'xlarge', h2: 'large', h3: 'medium', h4: 'small', h5: 'xsmall', h6: 'xxsmall' } as const;

const ICONS = {
  'check-circle': CheckCircleIcon,
  'check-mark': CheckMarkIcon,
  clock: ClockIcon,
  error: ErrorIcon,
  information: InformationIcon,
  phone: PhoneIcon,
  'video-pause': VideoPauseIcon,
  warning: WarningIcon,
};

export const TEXT: Components = {
  String: { props: ['text'], draw: ({ p }) => p.text as ReactNode },
  Strong: { props: [], draw: ({ kids }) => <strong>{kids}</strong> },
  Text: {
    props: ['align', 'as', 'color', 'maxLines', 'size', 'weight', 'testId'],
    draw: ({ p: { children: _, as = 'p', ...p }, kids }) => (
      <Text {...p} as={as}>
        {kids}
      </Text>
    ),
  },
  Heading: {
    props: ['size', 'color', 'as', 'id', 'testId'],
    draw: ({ p, kids }) => (
      <Heading as={p.as} id={p.id} size={p.size ?? SIZES[p.as as keyof typeof SIZES] ?? 'medium'}>
        {kids}
      </Heading>
    ),
  },
  Link: {
    props: ['href', 'openNewTab', 'appearance'],
    draw: ({ p, kids }) => (
      <Link href={p.href} appearance={p.appearance} {...(p.openNewTab ? { target: '_blank' } : {})}>
        {kids}
      </Link>
    ),
  },
  Icon: {
    props: ['color', 'glyph', 'label', 'size'],
    draw: ({ p }) => {
      const Glyph = ICONS[p.glyph as keyof typeof ICONS];
      if (!Glyph) {
        fault(`no icon ${p.glyph} can be drawn here`);
        return null;
      }
      return (
        <Glyph label={p.label} {...(p.color ? { color: token(p.color) as never } : {})} size={p.size ?? 'medium'} />
      );
    },
  },
  Lozenge: {
    props: ['appearance', 'isBold', 'maxWidth', 'testId'],
    draw: ({ p: { children: _, ...p }, kids }) => <Lozenge {...p}>{kids}</Lozenge>,
  },
  TagGroup: {
    props: ['alignment'],
    draw: ({ p, kids }) => <TagGroup alignment={p.alignment}>{kids as never}</TagGroup>,
  },
  Tag: {
    props: ['text', 'appearance', 'color', 'href', 'testId'],
    draw: ({ p }) => <SimpleTag text={p.text} color={p.color} appearance={p.appearance} href={p.href} />,
  },
};
