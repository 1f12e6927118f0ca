import { writeFileSync } from 'node:fs';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulesPage } from './rules-page.ts';

writeFileSync(new URL('../rules/amazon.md', import.meta.url), rulesPage(amazon));
