'use strict';

const assert = require('node:assert/strict');
const os = require('node:os');
const path = require('node:path');
const test = require('node:test');
const options = require('../src/options');

const settings = (values) => ({ get: (name) => values[name] });
const finding = (line, start, end, code, source = 'irqlint') => ({
  source,
  code,
  range: { start: { line, character: start }, end: { line, character: end } },
});

test('the program is what the settings name', () => {
  assert.deepEqual(options.serverCommand(settings({}), undefined), { command: 'irqlint', args: ['lsp'] });
  assert.deepEqual(options.serverCommand(settings({ path: '  ' })), { command: 'irqlint', args: ['lsp'] });
  assert.deepEqual(
    options.serverCommand(settings({ path: '${workspaceFolder}/tools/irqlint', arguments: ['-p', '${workspaceFolder}/out'] }), '/d'),
    { command: '/d/tools/irqlint', args: ['lsp', '-p', '/d/out'] },
  );
  assert.equal(options.expandPath('~/bin/irqlint'), path.join(os.homedir(), 'bin/irqlint'));
  assert.equal(options.expandPath('~x/irqlint'), '~x/irqlint');
});

test('arguments of a wrong type are left out', () => {
  assert.deepEqual(options.serverCommand(settings({ arguments: 'x' })).args, ['lsp']);
  assert.deepEqual(options.serverCommand(settings({ arguments: ['-j', 2, null] })).args, ['lsp', '-j']);
});

test('empty settings leave it to the server', () => {
  assert.deepEqual(options.initializationOptions(settings({ configuration: '', inlayHints: false, delay: 300 })), {
    inlayHints: false,
    delay: 300,
  });
  assert.deepEqual(options.initializationOptions(settings({ platform: 'ARM64', path: 'x' })), { platform: 'ARM64' });
});

test('only what the server cannot be told starts it again', () => {
  assert.equal(options.needsRestart((name) => name === 'irqlint.arguments'), true);
  assert.equal(options.needsRestart((name) => name === 'irqlint.inlayHints'), false);
});

test('rules at the cursor', () => {
  const list = [
    finding(3, 20, 30, 'lock/not-released'),
    finding(3, 4, 10, { value: 'irql/call-above-max', target: 'x' }),
    finding(3, 4, 10, 'irql/call-above-max'),
    finding(3, 4, 10, 'unused-variable', 'clang'),
    finding(3, 0, 1, 'not-analysed'),
    finding(9, 4, 10, 'irql/other-line'),
  ];
  assert.deepEqual(options.rulesAt(list, 3, 5), ['irql/call-above-max', 'lock/not-released']);
  assert.deepEqual(options.rulesAt(list, 4, 0), []);
});

test('pages have addresses, and nothing else is asked of the program', () => {
  assert.equal(options.ruleOfPage(options.pagePath('irql/call-above-max')), 'irql/call-above-max');
  for (const text of ['/--help.md', '/../etc/passwd.md', '/a/b c.md', '/a/b/c.md', '']) assert.equal(options.ruleOfPage(text), undefined);
});

test('rules to choose from', () => {
  assert.deepEqual(options.ruleChoices('[{"slug":"a/b","code":"KDL0001","summary":"s","page":"…"}]'), [
    { label: 'a/b', description: 'KDL0001', detail: 's' },
  ]);
});

test('what package.json promises is what the code reads', () => {
  const manifest = require('../package.json');
  const names = Object.keys(manifest.contributes.configuration.properties).map((name) => name.replace('irqlint.', ''));
  const read = new Set();
  const spy = { get: (name) => void read.add(name) };
  options.serverCommand(spy);
  options.initializationOptions(spy);
  assert.deepEqual(names.filter((name) => name !== 'trace.server').sort(), [...read].sort());
});
