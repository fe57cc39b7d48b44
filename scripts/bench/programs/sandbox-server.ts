import { createSandbox, listen } from '../../../src/sandbox/index.ts';
import { serve } from '../sandbox/served.ts';

const { url } = await listen(createSandbox());
serve(url);
