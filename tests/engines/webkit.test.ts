import { reads } from './reads';

reads('webkit');
