import { tellHeader } from './header-facts.js';

export const author = tellHeader('author', ['author', 'about-author', 'contact']);
