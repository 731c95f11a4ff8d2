-- Run by test_neovim.py in a headless Neovim that has the snippet of docs/editors.md and a file:
-- asks for the code actions at the sorry, chooses one, waits for the edit, saves, ends the server.

local function fail(why)
  io.stderr:write("neovim: " .. why .. "\n")
  vim.cmd("cquit 1")
end

local function wait(what, condition)
  if not vim.wait(300000, condition, 50) then
    fail("waited in vain for " .. what)
  end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
end

wait("the client", function()
  local clients = vim.lsp.get_active_clients()
  return #clients > 0 and clients[1].initialized
end)

local title = "Prove with lean-alpha"
local offered = nil
vim.ui.select = function(items, _, choose)
  offered = vim.tbl_map(function(item)
    return item[2].title
  end, items)
  for _, item in ipairs(items) do
    if item[2].title == title then
      return choose(item)
    end
  end
  fail("the code actions are " .. vim.inspect(offered))
end
vim.fn.search("sorry")
vim.lsp.buf.code_action()
wait("code actions", function()
  return offered ~= nil
end)
wait("the proof", function()
  return not text():find("sorry")
end)
vim.cmd("write")
for _, client in pairs(vim.lsp.get_active_clients()) do
  client.stop()
end
wait("the server's end", function()
  return #vim.lsp.get_active_clients() == 0
end)
vim.cmd("quit")
