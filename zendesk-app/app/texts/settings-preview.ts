import { policyPreview } from '../../../core';
import { previewWords as own } from './en/settings-preview';
import { spoken } from './spoken';

export const previewWords = spoken('preview', { ...policyPreview, ...own });
