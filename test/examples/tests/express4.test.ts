import { createRequire } from 'node:module';
import express from 'express';
import { expect, test, vi } from 'vitest';
import { app } from '../express.ts';
import { testExpress } from './express-suite.ts';

// The recipe as it is, in a shop that has Express 4.
vi.mock('express', () => ({ default: createRequire(import.meta.url)('express4') }));

test('it is Express 4', () => expect(express.application).toHaveProperty('lazyrouter'));

testExpress(express, app);
