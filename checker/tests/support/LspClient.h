// A client of `irqlint lsp` that talks with the program over pipes, as an editor does.
#pragma once

#include "support/ProgramTest.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <deque>
#include <map>

#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace irqlint::test {

using Json = nlohmann::json;

class LspClient {
public:
  static constexpr auto Patience = std::chrono::seconds(60);

  explicit LspClient(std::vector<std::string> arguments = {}) {
    int in[2], out[2];
    if (pipe(in) || pipe(out))
      return;
    arguments.insert(arguments.begin(), {IRQLINT_PROGRAM, "lsp"});
    process = fork();
    if (process == 0) {
      dup2(in[0], 0);
      dup2(out[1], 1);
      for (int end : {in[0], in[1], out[0], out[1]})
        close(end);
      std::vector<char *> pointers;
      for (std::string &argument : arguments)
        pointers.push_back(argument.data());
      pointers.push_back(nullptr);
      execv(IRQLINT_PROGRAM, pointers.data());
      _exit(127);
    }
    close(in[0]);
    close(out[1]);
    to = in[1];
    from = out[0];
    signal(SIGPIPE, SIG_IGN);
  }
  ~LspClient() {
    closeInput();
    if (process > 0 && !ended) {
      ::kill(process, SIGKILL);
      waitpid(process, nullptr, 0);
    }
    close(from);
  }
  LspClient(const LspClient &) = delete;

  // ------------------------------------------------------------------------------------------- out

  void sendBytes(std::string_view bytes) {
    while (!bytes.empty()) {
      ssize_t written = ::write(to, bytes.data(), bytes.size());
      if (written <= 0)
        return;
      bytes.remove_prefix(static_cast<size_t>(written));
    }
  }
  void send(const Json &message) {
    std::string body = message.dump();
    sendBytes("Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
  }
  void notify(const std::string &method, Json params) {
    send({{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}});
  }
  int request(const std::string &method, Json params) {
    send({{"jsonrpc", "2.0"}, {"id", ++lastId}, {"method", method}, {"params", std::move(params)}});
    return lastId;
  }
  void closeInput() {
    if (to >= 0)
      close(to);
    to = -1;
  }

  // ------------------------------------------------------------------------------------------- in

  /// The next message that `wanted` holds for; null when none comes. Others are kept for later.
  template <typename Wanted> Json await(Wanted wanted, std::chrono::milliseconds patience = Patience) {
    const auto end = std::chrono::steady_clock::now() + patience;
    for (size_t seen = 0;;) {
      for (; seen < messages.size(); ++seen)
        if (wanted(messages[seen])) {
          Json found = std::move(messages[seen]);
          messages.erase(messages.begin() + static_cast<std::ptrdiff_t>(seen));
          return found;
        }
      if (!readMore(end))
        return nullptr;
    }
  }
  Json response(int id) {
    return await([&](const Json &message) { return !message.contains("method") && message.value("id", Json()) == id; });
  }
  Json ask(const std::string &method, Json params) { return response(request(method, std::move(params))); }
  /// Diagnostics of a document, when they come the next time.
  Json diagnostics(const std::string &uri) {
    Json message = await([&](const Json &m) {
      return m.value("method", "") == "textDocument/publishDiagnostics" && m["params"]["uri"] == uri;
    });
    return message.is_null() ? Json() : message["params"]["diagnostics"];
  }
  void dropMessages() { messages.clear(); }

  // ------------------------------------------------------------------------------------------- life

  static Json abilities() {
    return {{"textDocument",
             {{"publishDiagnostics",
               {{"relatedInformation", true},
                {"versionSupport", true},
                {"codeDescriptionSupport", true},
                {"tagSupport", {{"valueSet", {1, 2}}}}}},
              {"hover", {{"contentFormat", {"markdown", "plaintext"}}}},
              {"codeAction", {{"codeActionLiteralSupport", {{"codeActionKind", {{"valueSet", {"quickfix"}}}}}}}}}},
            {"workspace", {{"inlayHint", {{"refreshSupport", true}}}}}};
  }
  Json initialize(Json options = Json::object(), Json capabilities = abilities(), Json folders = nullptr) {
    options.emplace("delay", 10);
    Json answer = ask("initialize", {{"processId", nullptr},
                                     {"rootUri", nullptr},
                                     {"workspaceFolders", std::move(folders)},
                                     {"capabilities", std::move(capabilities)},
                                     {"initializationOptions", std::move(options)}});
    notify("initialized", Json::object());
    return answer;
  }
  void open(const std::string &uri, const std::string &text, int version = 1) {
    notify("textDocument/didOpen",
           {{"textDocument", {{"uri", uri}, {"languageId", "c"}, {"version", version}, {"text", text}}}});
  }
  void changeAll(const std::string &uri, const std::string &text, int version) {
    notify("textDocument/didChange",
           {{"textDocument", {{"uri", uri}, {"version", version}}}, {"contentChanges", {{{"text", text}}}}});
  }
  /// The exit code; -1 when the program does not end.
  int wait() {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    int status = 0;
    while (waitpid(process, &status, WNOHANG) == 0) {
      if (std::chrono::steady_clock::now() > end)
        return -1;
      usleep(5000);
    }
    ended = true;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -2;
  }
  int shutdown() {
    ask("shutdown", nullptr);
    notify("exit", nullptr);
    return wait();
  }
  pid_t pid() const { return process; }

private:
  bool readMore(std::chrono::steady_clock::time_point end) {
    for (;;) {
      size_t header = buffer.find("\r\n\r\n");
      if (header != std::string::npos) {
        size_t length = std::stoul(buffer.substr(buffer.find(':') + 1));
        if (buffer.size() >= header + 4 + length) {
          messages.push_back(Json::parse(buffer.substr(header + 4, length)));
          buffer.erase(0, header + 4 + length);
          return true;
        }
      }
      auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
      pollfd ready{from, POLLIN, 0};
      if (left <= 0 || poll(&ready, 1, static_cast<int>(left)) <= 0)
        return false;
      char bytes[65536];
      ssize_t got = ::read(from, bytes, sizeof bytes);
      if (got <= 0)
        return false;
      buffer.append(bytes, static_cast<size_t>(got));
    }
  }

  pid_t process = -1;
  bool ended = false;
  int to = -1, from = -1, lastId = 0;
  std::string buffer;
  std::deque<Json> messages;
};

/// A position as the protocol counts it: of the `nth` occurrence of `what` in an ASCII text.
inline Json positionOf(const std::string &text, const std::string &what, size_t nth = 0) {
  size_t at = text.find(what);
  for (; nth > 0 && at != std::string::npos; --nth)
    at = text.find(what, at + 1);
  if (at == std::string::npos)
    at = 0;
  const auto lines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
  const size_t start = text.rfind('\n', at == 0 ? 0 : at - 1);
  return {{"line", lines}, {"character", at - (start == std::string::npos || at == 0 ? 0 : start + 1)}};
}

} // namespace irqlint::test
