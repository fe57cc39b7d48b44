import { testShop } from './shop-suite.ts';

// PGlite, as `npm run shop` has it.
testShop(async () => undefined);
