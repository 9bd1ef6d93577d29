import { panelReply as english } from '../../../../core';
import { spoken } from '../spoken';

export const panelReply = spoken('reply', english);
