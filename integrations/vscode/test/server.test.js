// The server as Microsoft's own library for JSON-RPC reads it, which the extension's client is built on.
// IRQLINT names the program, NODE_PATH the folder of vscode-languageserver-protocol; without them there is nothing to test.
'use strict';

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const test = require('node:test');
const { pathToFileURL } = require('node:url');

let protocol;
try {
  protocol = require('vscode-languageserver-protocol/node');
} catch {
  // not installed
}

test('a session', { skip: !process.env.IRQLINT || !protocol }, async (t) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'irqlint-vscode-'));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'plover one.c');
  const text =
    '#include <ntddk.h>\nVOID Plover(PKSPIN_LOCK Lock, PKEVENT Idle)\n{\n    KIRQL irql;\n    KeAcquireSpinLock(Lock, &irql);\n' +
    '    KeWaitForSingleObject(Idle, Executive, KernelMode, FALSE, NULL);\n    KeReleaseSpinLock(Lock, irql);\n}\n';
  fs.writeFileSync(file, text);
  const uri = pathToFileURL(file).toString();

  const server = spawn(process.env.IRQLINT, ['lsp', '--stdio'], { cwd: folder });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(server.stdout),
    new protocol.StreamMessageWriter(server.stdin),
  );
  const published = [];
  const waiting = [];
  connection.onNotification(protocol.PublishDiagnosticsNotification.type, (params) => (waiting.shift() ?? ((p) => published.push(p)))(params));
  const nextDiagnostics = () => new Promise((resolve) => (published.length ? resolve(published.shift()) : waiting.push(resolve)));
  connection.onRequest(protocol.ConfigurationRequest.type, () => [{ inlayHints: true, delay: 10 }]);
  connection.onRequest(protocol.InlayHintRefreshRequest.type, () => {});
  connection.listen();

  const { capabilities } = await connection.sendRequest(protocol.InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'drivers' }],
    capabilities: {
      workspace: { configuration: true, inlayHint: { refreshSupport: true } },
      textDocument: {
        publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
      },
    },
  });
  assert.equal(capabilities.textDocumentSync.change, protocol.TextDocumentSyncKind.Incremental);
  await connection.sendNotification(protocol.InitializedNotification.type, {});
  await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'c', version: 1, text },
  });

  const first = await nextDiagnostics();
  assert.equal(first.uri, uri);
  assert.equal(first.diagnostics.length, 1);
  const [found] = first.diagnostics;
  assert.ok(protocol.Diagnostic.is(found));
  assert.equal(found.code, 'irql/wait-at-dispatch');
  assert.ok(found.relatedInformation.length > 1 && found.relatedInformation.every(protocol.DiagnosticRelatedInformation.is));

  const textDocument = { uri };
  const hover = await connection.sendRequest(protocol.HoverRequest.type, { textDocument, position: found.range.start });
  assert.ok(protocol.Hover.is(hover));
  const hints = await connection.sendRequest(protocol.InlayHintRequest.type, {
    textDocument,
    range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
  });
  assert.ok(hints.length > 0 && hints.every(protocol.InlayHint.is));
  const actions = await connection.sendRequest(protocol.CodeActionRequest.type, {
    textDocument,
    range: found.range,
    context: { diagnostics: [found] },
  });
  assert.ok(actions.length > 0 && actions.every(protocol.CodeAction.is));
  const { edit } = actions.find((action) => action.title.startsWith('Suppress'));
  assert.ok(protocol.WorkspaceEdit.is(edit));
  const [change] = edit.changes[uri];
  await connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: change.range, text: change.newText }],
  });
  const second = await nextDiagnostics();
  assert.deepEqual([second.version, second.diagnostics], [2, []]);

  await connection.sendRequest(protocol.ShutdownRequest.type);
  await connection.sendNotification(protocol.ExitNotification.type);
  assert.equal(await ended, 0);
  connection.dispose();
});
