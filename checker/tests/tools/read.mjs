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
  // Nobody publishes a reader of workflow commands: what is read here, GitHub's own writer must write again.
  github() {
    const { issueCommand } = require('@actions/core/lib/command');
    const undo = (value) => decodeURIComponent(value.replace(/%(?!0D|0A|25|3A|2C)/g, '%25'));
    const reissued = (...parts) => {
      let out = '';
      const write = process.stdout.write;
      process.stdout.write = (chunk) => ((out += chunk), true);
      try { issueCommand(...parts); } finally { process.stdout.write = write; }
      return out.trimEnd();
    };
    return text.trimEnd().split('\n').filter((line) => line.startsWith('::')).map((line) => {
      const [, kind, list, message] = /^::(\w+) (.*?)::(.*)$/.exec(line);
      const properties = Object.fromEntries(list.split(',').map((pair) => pair.split('=', 2)).map(([k, v]) => [k, undo(v)]));
      const again = reissued(kind, properties, undo(message));
      if (again !== line) throw new Error(`${line}\n${again}`);
      return {
        file: properties.file ?? '',
        line: Number(properties.line ?? 0),
        column: Number(properties.col ?? 0),
        severity: kind,
        code: properties.title,
        text: undo(message).split('\n')[0],
      };
    });
  },
  // Sections that open, and how many steps and pieces of code each shows.
  markdown() {
    const MarkdownIt = require('markdown-it');
    const rows = [];
    let open = false;
    for (const token of new MarkdownIt({ html: true }).parse(text, {})) {
      const content = token.content.trim();
      if (token.type === 'html_block' && content.startsWith('<details>')) {
        const plain = content.replace(/<[^>]*>/g, '').replace(/&(lt|gt|amp|quot);/g, (_, name) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name]).trim();
        const [, severity, file, line, message, code] = /^(\w+) (.*?)(?::(\d+))?: (.*) \((\S+) \S+\)$/s.exec(plain);
        rows.push({ file, line: Number(line ?? 0), column: 0, severity, code, text: message, steps: 0 });
        open = true;
      } else if (token.type === 'html_block' && content === '</details>') {
        open = false;
      } else if (token.type === 'list_item_open' && open && token.markup === '.') {
        rows.at(-1).steps += 1;
      } else if (token.type === 'html_block') {
        if (!/^<sub>.*<\/sub>$/.test(content)) throw new Error(content);
      }
    }
    if (open) throw new Error('a section does not end');
    return rows.map(({ steps, ...row }) => ({ ...row, code: `${row.code} in ${steps} steps` }));
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
