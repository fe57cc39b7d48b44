export { checkCharacters } from './check-characters.ts';
