// The extension with a stand-in for VS Code: what it registers, starts and shows.
'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const Module = require('node:module');
const os = require('node:os');
const path = require('node:path');
const test = require('node:test');

const state = { settings: {}, commands: {}, providers: {}, clients: [], executed: [], errors: [], picks: [], diagnostics: [] };

class Client {
  constructor(id, name, server, options) {
    Object.assign(this, { id, name, server, options, running: false });
    state.clients.push(this);
  }
  async start() {
    if (!fs.existsSync(this.server.command)) throw new Error('spawn ENOENT');
    this.running = true;
  }
  async stop() {
    this.running = false;
  }
}

const vscode = {
  commands: {
    registerCommand: (name, run) => (state.commands[name] = run),
    executeCommand: async (...args) => void state.executed.push(args),
  },
  languages: { getDiagnostics: () => state.diagnostics },
  Uri: { from: (parts) => parts },
  window: {
    activeTextEditor: undefined,
    showErrorMessage: async (text) => void state.errors.push(text),
    showQuickPick: async (list) => (state.picks.push(list), list[0]),
  },
  workspace: {
    workspaceFolders: undefined,
    getConfiguration: () => ({ get: (name) => state.settings[name] }),
    onDidChangeConfiguration: (run) => (state.configurationChanged = run),
    registerTextDocumentContentProvider: (scheme, provider) => (state.providers[scheme] = provider),
  },
};

const load = Module._load;
Module._load = (request, ...rest) =>
  request === 'vscode' ? vscode : request === 'vscode-languageclient/node' ? { LanguageClient: Client } : load(request, ...rest);
const extension = require('../src/extension');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'irqlint-vscode-'));
test.after(() => fs.rmSync(folder, { recursive: true }));
const program = path.join(folder, 'irqlint');
fs.writeFileSync(
  program,
  '#!/bin/sh\ncase "$1" in explain) echo "# page of $2, $3 $4";; list-rules) echo \'[{"slug":"a/b","code":"KDL0001","summary":"s"}]\';; esac\n',
  { mode: 0o755 },
);

test('the whole life', async () => {
  state.settings = { path: program, arguments: ['--timeout', '60'], inlayHints: true };
  const context = { subscriptions: [] };
  await extension.activate(context);
  assert.equal(context.subscriptions.length, 4);
  const [first] = state.clients;
  assert.deepEqual([first.server.command, first.server.args], [program, ['lsp', '--timeout', '60']]);
  assert.deepEqual(first.options.initializationOptions, { inlayHints: true });
  assert.ok(first.running);

  // A page of the rule at the cursor.
  state.diagnostics = [{ source: 'irqlint', code: 'irql/x', range: { start: { line: 2, character: 0 }, end: { line: 2, character: 9 } } }];
  vscode.window.activeTextEditor = { document: { uri: 'u' }, selection: { active: { line: 2, character: 3 } } };
  await state.commands['irqlint.explainRule']();
  const [command, page] = state.executed.at(-1);
  assert.deepEqual([command, page.path], ['markdown.showPreview', '/irql/x.md']);
  assert.equal(await state.providers['irqlint-rule'].provideTextDocumentContent(page), '# page of irql/x, --format markdown\n');
  assert.equal(await state.providers['irqlint-rule'].provideTextDocumentContent({ path: '/--help.md' }), '');

  // No finding there: one is chosen.
  vscode.window.activeTextEditor = undefined;
  await state.commands['irqlint.explainRule']();
  assert.equal(state.picks.at(-1)[0].label, 'a/b');
  assert.equal(state.executed.at(-1)[1].path, '/a/b.md');

  // Another program: the server starts again. Another setting: it is told by the client.
  await state.configurationChanged({ affectsConfiguration: (name) => name === 'irqlint.delay' });
  assert.equal(state.clients.length, 1);
  await state.configurationChanged({ affectsConfiguration: (name) => name === 'irqlint.path' });
  assert.equal(state.clients.length, 2);
  assert.ok(!first.running && state.clients[1].running);
  await extension.deactivate();
  assert.ok(!state.clients[1].running);
  assert.deepEqual(state.errors, []);
});

test('a program that is not there is told', async () => {
  state.settings = { path: '/no/such/irqlint' };
  await state.commands['irqlint.restart']();
  assert.match(state.errors.at(-1), /'\/no\/such\/irqlint' did not start: .*Set irqlint.path/);
  await state.commands['irqlint.explainRule']();
  assert.match(state.errors.at(-1), /^irqlint: /);
});
