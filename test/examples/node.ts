import { createServer, type Server } from 'node:http';
import { toNodeHandler } from 'jinliu/node';
import { paid } from './cashier.ts';

export const server: Server = createServer(toNodeHandler(paid));
