// npm start: installs and builds what is missing or stale, then serves the site on this machine.

import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { built } from './built.mjs';
import { install } from './install.mjs';
import { serve } from './serve.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
install(root);
const folder = await built(root);
const { url } = await serve({ root: folder, port: Number(process.env.PORT) || 5173, next: true });
console.log(`\nExchange Atlas: ${url}\n`);
