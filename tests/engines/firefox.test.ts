import { reads } from './reads';

reads('firefox');
