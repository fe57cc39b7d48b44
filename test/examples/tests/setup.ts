import { environment } from './sandbox.ts';

// Before a recipe is loaded, as a shop's own environment is there before the shop.
Object.assign(process.env, environment);
