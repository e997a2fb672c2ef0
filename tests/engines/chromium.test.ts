import { reads } from './reads';

reads('chromium');
