// Reads a report with a library that is not ours and prints what it understood: node read.mjs FOLDER FORMAT FILE
//
// FOLDER holds what get-readers.sh fetched. Output: a JSON array of { file, line, column, severity, code, text }.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, format, file] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(folder), 'from.js'));
const text = fs.readFileSync(file, 'utf8');

async function check(input) {
  const { validate } = require('@umbrelladocs/rdformat-validator');
  const result = await validate(input, { strictMode: true, allowExtraFields: false });
  if (!result.valid) throw new Error(JSON.stringify(result.errors ?? result, null, 1));
}

const fromDiagnostic = (d) => ({
  file: d.location.path,
  line: d.location.range?.start.line ?? 0,
  column: d.location.range?.start.column ?? 0,
  severity: d.severity,
  code: d.code.value,
  text: d.message,
});

const readers = {
  async rdjson() {
    const document = JSON.parse(text);
    await check(document);
    return document.diagnostics.map(fromDiagnostic);
  },
  async rdjsonl() {
    const all = text.trimEnd().split('\n').map((line) => JSON.parse(line));
    for (const one of all) await check(one);
    return all.map(fromDiagnostic);
  },
  async junit() {
    const entry = path.resolve(folder, 'node_modules/junit2json/dist/esm/index.js');
    const { parse } = await import(pathToFileURL(entry));
    const all = await parse(text);
    return all.testsuite.flatMap((suite) =>
      suite.testcase.map((test) => {
        const what = test.failure?.[0] ?? test.error?.[0] ?? test.skipped?.[0];
        return {
          file: test.classname,
          line: Number(test.line ?? 0),
          column: 0,
          severity: test.failure ? what.type : test.error ? 'error: ' + what.type : test.skipped ? 'skipped' : 'passed',
          code: test.name,
          text: what?.message ?? '',
        };
      }));
  },
  azure() {
    const { commandFromString } = require('azure-pipelines-task-lib/taskcommand');
    return text.trimEnd().split('\n').map((line) => {
      const { command, properties, message } = commandFromString(line);
      if (command !== 'task.logissue') throw new Error(command);
      return {
        file: properties.sourcepath,
        line: Number(properties.linenumber ?? 0),
        column: Number(properties.columnnumber ?? 0),
        severity: properties.type,
        code: properties.code,
        text: message,
      };
    });
  },
};

console.log(JSON.stringify(await readers[format]()));
