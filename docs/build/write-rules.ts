import { writeFileSync } from 'node:fs';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { ebay } from '../../src/rulebook/ebay/index.ts';
import { etsy } from '../../src/rulebook/etsy/index.ts';
import { tiktok } from '../../src/rulebook/tiktok/index.ts';
import { walmart } from '../../src/rulebook/walmart/index.ts';
import { rulesPage } from './rules-page.ts';

for (const marketplace of [amazon, ebay, etsy, tiktok, walmart])
  writeFileSync(new URL(`../rules/${marketplace.id}.md`, import.meta.url), rulesPage(marketplace));
