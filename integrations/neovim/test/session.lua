-- Opens a driver with a defect in Neovim, and tells what Neovim shows: one line for each thing, on stdout.
-- nvim --headless --clean --cmd 'set rtp^=integrations/neovim' --cmd 'let g:irqlint = "PROGRAM"' -S test/session.lua FILE
local irqlint = require 'irqlint'
irqlint.setup { cmd = { vim.g.irqlint, 'lsp' }, settings = { delay = 10, inlayHints = true } }

local function say(...)
  io.stdout:write(table.concat({ ... }, ' '), '\n')
end
local function wait_for(what, condition)
  if not vim.wait(30000, condition, 20) then
    say('no ' .. what)
    vim.cmd 'cquit!'
  end
end
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 30000) or {}
  for _, answer in pairs(answers) do
    return answer.result
  end
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.fn.argv(0)))
vim.bo.filetype = 'c'
wait_for('diagnostics', function()
  return #vim.diagnostic.get(0) > 0
end)
local found = vim.diagnostic.get(0)[1]
local lsp = found.user_data and found.user_data.lsp or found
say('found', found.lnum + 1, found.code or lsp.code, (found.message:gsub('\n.*', '')))
local related = lsp.relatedInformation or {}
for _, step in ipairs(related) do
  say('step', step.location.range.start.line + 1, step.message)
end

vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
local hover = ask('textDocument/hover', vim.lsp.util.make_position_params())
say('hover', (hover.contents.value:gsub('\n+', ' | ')))

irqlint.explain()
say('page', vim.api.nvim_buf_get_lines(0, 0, 1, false)[1])
vim.cmd 'bwipeout!'

local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {} }
for _, action in ipairs(ask('textDocument/codeAction', params) or {}) do
  if action.title:match '^Suppress' then
    say('action', action.title)
    vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  end
end
say('text', vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, false)[1])
wait_for('silence', function()
  return #vim.diagnostic.get(0) == 0
end)
say 'silence'
vim.cmd 'qall!'
