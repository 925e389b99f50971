import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Chart } from '../../src/data.js';

let validate: ValidateFunction | undefined;

/** Where a specification is none by the schema of Vega-Lite, the deepest places first: of a union every form is tried, and these say what is meant. */
export function schemaErrors({ spec }: Chart): readonly string[] {
  validate ??= compileSchema();
  validate(JSON.parse(JSON.stringify(spec)));
  return (validate.errors ?? [])
    .toSorted((a, b) => b.instancePath.length - a.instancePath.length)
    .slice(0, 3)
    .map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compileSchema(): ValidateFunction {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  ajv.addFormat('color-hex', /^#[0-9a-f]{3,8}$/i);
  const path = createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json');
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
}
