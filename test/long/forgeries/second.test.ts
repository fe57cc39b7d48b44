import { forgeries } from './forge.ts';

forgeries(20_260_102);
