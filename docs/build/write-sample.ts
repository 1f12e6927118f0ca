import { mkdirSync, writeFileSync } from 'node:fs';
import { amazonFilesOf, anAccount } from '../../src/testing/index.ts';

const folder = new URL('../sample/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { name, text } of amazonFilesOf(anAccount())) writeFileSync(new URL(name, folder), text);
