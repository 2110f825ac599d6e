// What settings mean: without a word of VS Code, so that node alone can test it.
'use strict';

const os = require('node:os');
const path = require('node:path');

/** `settings` answers `get(name)`; `folder` is the first of the workspace, if there is one. */
function expandPath(text, folder) {
  let out = text.trim() || 'irqlint';
  if (out === '~' || out.startsWith('~/') || out.startsWith('~\\')) out = path.join(os.homedir(), out.slice(1));
  return out.replaceAll('${workspaceFolder}', folder ?? '.');
}

/** The command that starts the server. */
function serverCommand(settings, folder) {
  const more = settings.get('arguments');
  const given = Array.isArray(more) ? more.filter((one) => typeof one === 'string') : [];
  return {
    command: expandPath(String(settings.get('path') ?? ''), folder),
    args: ['lsp', ...given.map((one) => one.replaceAll('${workspaceFolder}', folder ?? '.'))],
  };
}

/** What the server is told with `initialize`; later it asks for the settings by itself. */
function initializationOptions(settings) {
  const out = {};
  for (const name of ['configuration', 'platform', 'profile', 'rules', 'inlayHints', 'delay']) {
    const value = settings.get(name);
    if (value !== undefined && value !== '') out[name] = value;
  }
  return out;
}

/** Whether the server has to be started again for a change of settings. */
function needsRestart(affects) {
  return ['irqlint.path', 'irqlint.arguments'].some((name) => affects(name));
}

const ruleName = /^[a-z0-9-]+\/[a-z0-9-]+$|^KDL\d{4}$/;

function isRule(name) {
  return typeof name === 'string' && ruleName.test(name);
}

/** The rules of our findings in a line, the nearest to the character first. */
function rulesAt(diagnostics, line, character) {
  const distance = (range) =>
    range.start.line < line || range.start.character <= character ? 0 : range.start.character - character;
  return diagnostics
    .filter((one) => one.source === 'irqlint' && one.range.start.line <= line && line <= one.range.end.line)
    .map((one) => ({ rule: typeof one.code === 'object' && one.code ? one.code.value : one.code, at: distance(one.range) }))
    .filter((one) => isRule(one.rule))
    .sort((a, b) => a.at - b.at)
    .map((one) => one.rule)
    .filter((rule, index, all) => all.indexOf(rule) === index);
}

/** `irqlint list-rules --json` as entries of a list to choose from. */
function ruleChoices(json) {
  const parsed = JSON.parse(json);
  const rules = Array.isArray(parsed) ? parsed : parsed.rules;
  return rules.map((rule) => ({ label: rule.slug, description: rule.code, detail: rule.summary }));
}

/** A page has an address of its own: the rule with ".md", which makes it Markdown. */
function pagePath(rule) {
  return `/${rule}.md`;
}

function ruleOfPage(pagePathText) {
  const rule = pagePathText.replace(/^\//, '').replace(/\.md$/, '');
  return isRule(rule) ? rule : undefined;
}

module.exports = { expandPath, serverCommand, initializationOptions, needsRestart, rulesAt, ruleChoices, pagePath, ruleOfPage, isRule };
