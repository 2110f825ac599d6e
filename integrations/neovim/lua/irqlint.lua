-- irqlint in Neovim 0.7 and later: starts `irqlint lsp` for C and C++ files.
--
--   require('irqlint').setup { cmd = { 'irqlint', 'lsp' }, settings = { inlayHints = true } }
--
-- docs/guide/editors.md lists the settings. :IrqlintExplain shows the page of the rule under the cursor.
local M = {}

local defaults = {
  cmd = { 'irqlint', 'lsp' },
  filetypes = { 'c', 'cpp' },
  root = { '.irqlint.json', '.git' }, -- the nearest folder upwards that holds one of these
  settings = {},
  on_attach = nil, -- function(client, buffer)
}
local options = defaults
local clients = {} -- by root folder

local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  for _, mark in ipairs(options.root) do
    local found = vim.fn.finddir(mark, folder .. ';')
    if found == '' then
      found = vim.fn.findfile(mark, folder .. ';')
    end
    if found ~= '' then
      return vim.fn.fnamemodify(found, ':p:s?/$??:h')
    end
  end
  return folder
end

local function show_hints(client, buffer)
  local hints = vim.lsp.inlay_hint -- Neovim 0.10
  if options.settings.inlayHints and type(hints) == 'table' and hints.enable then
    pcall(hints.enable, true, { bufnr = buffer })
  end
end

local function start(root)
  return vim.lsp.start_client {
    name = 'irqlint',
    cmd = options.cmd,
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
    init_options = options.settings,
    settings = { irqlint = options.settings },
    on_attach = function(client, buffer)
      show_hints(client, buffer)
      if options.on_attach then
        options.on_attach(client, buffer)
      end
    end,
    on_exit = function()
      clients[root] = nil
    end,
  }
end

function M.attach(buffer)
  local file = vim.api.nvim_buf_get_name(buffer)
  if file == '' or vim.bo[buffer].buftype ~= '' then
    return
  end
  local root = root_of(file)
  clients[root] = clients[root] or start(root)
  if clients[root] then
    vim.lsp.buf_attach_client(buffer, clients[root])
  end
end

--- The page of the rule in a window of its own; without a name, that of the finding in the cursor's line.
function M.explain(rule)
  if not rule or rule == '' then
    local line = vim.api.nvim_win_get_cursor(0)[1] - 1
    for _, diagnostic in ipairs(vim.diagnostic.get(0, { lnum = line })) do
      local lsp = diagnostic.user_data and diagnostic.user_data.lsp
      rule = diagnostic.code or (lsp and lsp.code) or rule
    end
  end
  if not rule or rule == '' then
    vim.notify('irqlint: no finding in this line', vim.log.levels.INFO)
    return
  end
  local page = vim.fn.systemlist { options.cmd[1], 'explain', rule, '--format', 'markdown' }
  if vim.v.shell_error ~= 0 then
    vim.notify(table.concat(page, '\n'), vim.log.levels.WARN)
    return
  end
  vim.cmd 'new'
  vim.api.nvim_buf_set_lines(0, 0, -1, false, page)
  vim.bo.buftype, vim.bo.bufhidden, vim.bo.swapfile, vim.bo.filetype, vim.bo.modifiable =
    'nofile', 'wipe', false, 'markdown', false
end

function M.setup(given)
  options = vim.tbl_deep_extend('force', defaults, given or {})
  local group = vim.api.nvim_create_augroup('irqlint', { clear = true })
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = options.filetypes,
    callback = function(event)
      M.attach(event.buf)
    end,
  })
  vim.api.nvim_create_user_command('IrqlintExplain', function(command)
    M.explain(command.args)
  end, { nargs = '?', desc = 'Show the page of an irqlint rule' })
end

return M
