import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { slow } from './slow.ts';

const config: ViteUserConfig = defineConfig({ test: { include: [...slow], testTimeout: 300_000, hookTimeout: 300_000 } });

export default config;
