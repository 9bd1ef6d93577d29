import { navBarWords as english } from './en/nav-bar';
import { spoken } from './spoken';

export const navBarWords = spoken('navBar', english);
