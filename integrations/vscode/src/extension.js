// Starts `irqlint lsp` and shows the pages of rules. What settings mean is in options.js.
'use strict';

const { execFile } = require('node:child_process');
const { promisify } = require('node:util');
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const options = require('./options');

const pageScheme = 'irqlint-rule';
let client;

function firstFolder() {
  return vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
}

function command() {
  return options.serverCommand(vscode.workspace.getConfiguration('irqlint'), firstFolder());
}

/** Stdout of the program with these arguments. */
async function ask(...args) {
  const run = promisify(execFile);
  const { stdout } = await run(command().command, args, { cwd: firstFolder(), maxBuffer: 1 << 26 });
  return stdout;
}

async function start() {
  const { command: program, args } = command();
  client = new LanguageClient(
    'irqlint',
    'irqlint',
    { command: program, args, options: { cwd: firstFolder() } },
    {
      documentSelector: ['c', 'cpp'].map((language) => ({ scheme: 'file', language })),
      initializationOptions: options.initializationOptions(vscode.workspace.getConfiguration('irqlint')),
      synchronize: { configurationSection: 'irqlint' },
    },
  );
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    const choice = await vscode.window.showErrorMessage(
      `irqlint: '${program}' did not start: ${error.message ?? error}. Set irqlint.path to the program.`,
      'Open Settings',
    );
    if (choice) await vscode.commands.executeCommand('workbench.action.openSettings', 'irqlint.path');
  }
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.stop();
}

async function restart() {
  await stop();
  await start();
}

/** The rule of the finding at the cursor, else one that the user chooses. */
async function chooseRule() {
  const editor = vscode.window.activeTextEditor;
  if (editor) {
    const { line, character } = editor.selection.active;
    const rules = options.rulesAt(vscode.languages.getDiagnostics(editor.document.uri), line, character);
    if (rules.length === 1) return rules[0];
    if (rules.length > 1) return vscode.window.showQuickPick(rules, { placeHolder: 'Rule' });
  }
  const choices = options.ruleChoices(await ask('list-rules', '--json'));
  const chosen = await vscode.window.showQuickPick(choices, { placeHolder: 'Rule', matchOnDescription: true, matchOnDetail: true });
  return chosen?.label;
}

async function explainRule(given) {
  try {
    const rule = options.isRule(given) ? given : await chooseRule();
    if (!rule) return;
    const page = vscode.Uri.from({ scheme: pageScheme, path: options.pagePath(rule) });
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch (error) {
    await vscode.window.showErrorMessage(`irqlint: ${error.stderr || error.message || error}`);
  }
}

const pages = {
  async provideTextDocumentContent(uri) {
    const rule = options.ruleOfPage(uri.path);
    return rule ? ask('explain', rule, '--format', 'markdown') : '';
  },
};

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand('irqlint.explainRule', explainRule),
    vscode.commands.registerCommand('irqlint.restart', restart),
    vscode.workspace.registerTextDocumentContentProvider(pageScheme, pages),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (options.needsRestart((name) => event.affectsConfiguration(name))) await restart();
    }),
  );
  await start();
}

module.exports = { activate, deactivate: stop };
