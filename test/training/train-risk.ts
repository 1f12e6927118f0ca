import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/model/index.ts';
import { ALPHABET, MOST, type ModelTable, type ScaledNumbers } from '../../src/risk/model/model-table.ts';
import { calibrate, type Unseen } from './calibrate.ts';
import { type Fitted, fitModel, type Lexicon, predict, type Settings } from './fit-model.ts';
import type { Labelled } from './labelled.ts';

// Trains the model of `risk` from the texts beside this file and the lists of its languages, and writes it into src.
// The same texts and lists give the same model. Run: npx tsx test/training/train-risk.ts

const root = fileURLToPath(new URL('../../', import.meta.url));

export const SETTINGS: Settings = {
  entries: 2_500,
  groups: 1_024,
  hidden: 48,
  epochs: 16,
  rate: 0.1,
  decay: 1e-4,
  dropout: 0.3,
  positive: 1,
};

const FOLDS = 3;

/** Every text to learn from. */
export function trainingTexts(): readonly Labelled[] {
  const folder = `${root}test/training/texts/`;
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(folder + file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Labelled => ({ language: file.slice(0, 2) as Language, ...JSON.parse(line) })),
    );
}

export async function lexicons(languages: Iterable<Language>): Promise<ReadonlyMap<Language, Lexicon>> {
  const found = new Map<Language, Lexicon>();
  for (const language of languages) {
    const module = (await import(`../../src/risk/languages/${language}.ts`)) as Record<
      string,
      { concepts: Lexicon }
    >;
    found.set(language, (module[language] as { concepts: Lexicon }).concepts);
  }
  return found;
}

/** Scores of each text by a model that was trained without it. */
export function crossScores(
  texts: readonly Labelled[],
  lists: ReadonlyMap<Language, Lexicon>,
  settings: Settings,
): readonly Unseen[] {
  const unseen: Unseen[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const fitted = fitModel(
      texts.filter((_, index) => index % FOLDS !== fold),
      lists,
      settings,
    );
    for (const [index, text] of texts.entries())
      if (index % FOLDS === fold) unseen.push({ text, scores: predict(fitted, text) });
  }
  return unseen;
}

function scaled(values: Float64Array): ScaledNumbers {
  const sorted = Array.from(values, Math.abs).sort((one, other) => one - other);
  // The few largest are cut off, so that the others keep their differences.
  const largest = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.9995))] ?? 1;
  const scale = largest === 0 ? 1 : largest / MOST;
  const numbers = Array.from(values, (value) => {
    const whole = Math.max(-MOST, Math.min(MOST, Math.round(value / scale)));
    return ALPHABET[whole + MOST] as string;
  });
  return { scale: Number(scale.toPrecision(5)), numbers: numbers.join('') };
}

function tableOf(
  { network }: Fitted,
  settings: Settings,
  decisions: ReturnType<typeof calibrate>,
): ModelTable {
  return {
    hidden: settings.hidden,
    groups: settings.groups,
    signsToHidden: scaled(network.signsToHidden),
    hiddenBias: scaled(network.hiddenBias),
    hiddenToOutputs: scaled(network.hiddenToOutputs),
    signsToOutputs: scaled(network.signsToOutputs),
    groupsToOutputs: scaled(network.piecesToOutputs),
    bias: scaled(network.bias),
    ...decisions,
  };
}

function write(path: string, text: string): void {
  writeFileSync(root + path, text);
}

async function main(): Promise<void> {
  const texts = trainingTexts();
  const lists = await lexicons(new Set(texts.map(({ language }) => language)));
  const decisions = calibrate(crossScores(texts, lists, SETTINGS));
  const fitted = fitModel(texts, lists, SETTINGS);
  const table = tableOf(fitted, SETTINGS, decisions);
  const made = '// Made by test/training/train-risk.ts; change the texts or the lists, not this.\n';
  const fields = Object.entries(table).map(([name, value]) => `  ${name}: ${literal(value)},`);
  write(
    'src/risk/model/model.table.ts',
    `${made}import type { ModelTable } from './model-table.ts';\n\nexport const modelTable: ModelTable = {\n${fields.join('\n')}\n};\n`,
  );
  for (const [language, learned] of fitted.learned) {
    const rows = Object.entries(learned).map(([group, entries]) => `  ${group}: ${literal(entries)},`);
    write(
      `src/risk/learned/${language}.table.ts`,
      `${made}export const learned: Readonly<Record<string, string>> = {\n${rows.join('\n')}\n};\n`,
    );
  }
}

function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${literal(inner)}`)
      .join(', ')} }`;
  return String(value);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
