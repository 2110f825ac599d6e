// irqlint lsp: a language server on stdin and stdout. The protocol is lsp/'s, the analysis that of `check`.
#include "cli/Lsp.h"

#include "cli/Paths.h"
#include "lsp/MessageReader.h"
#include "lsp/Server.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"

#include <CLI/CLI.hpp>

#include <csignal>

namespace irqlint::cli {
namespace {

struct LspOptions {
  InputOptions input;
  std::string worker;
  unsigned timeout = 300;
  bool stdio = false;
};

std::string thisProgram() { return llvm::sys::fs::getMainExecutable("irqlint", reinterpret_cast<void *>(&addLsp)); }

/// The analysis has another working folder.
void makeAbsolute(InputOptions &input) {
  for (std::string *one : {&input.buildDir, &input.kit, &input.config})
    if (!one->empty())
      *one = absolutePath(*one);
  for (std::string &path : input.paths)
    path = absolutePath(path);
  for (std::string &folder : input.wdk)
    if (folder != "none")
      folder = absolutePath(folder);
}

/// On Windows the two would translate line ends. Elsewhere a client that is gone is no reason to leave files behind.
void prepareStreams() {
  (void)llvm::sys::ChangeStdinToBinary();
  (void)llvm::sys::ChangeStdoutToBinary();
#ifndef _WIN32
  std::signal(SIGPIPE, SIG_IGN);
#endif
}

void send(const lsp::Json &message) {
  llvm::outs() << lsp::framed(lsp::textOf(message));
  llvm::outs().flush();
  llvm::outs().clear_error(); // a client that is gone: its end of stdin ends us
}

void receive(lsp::MessageReader &reader, lsp::Server &server) {
  while (!server.exitCode()) {
    auto piece = reader.next();
    if (!piece)
      return;
    if (auto *problem = std::get_if<lsp::FramingProblem>(&*piece))
      server.receiveGarbage(problem->text);
    else
      server.receive(std::get<std::string>(*piece));
  }
}

int serve(LspOptions options, const Session &session) {
  prepareStreams();
  makeAbsolute(options.input);
  if (llvm::sys::Process::StandardInIsUserInput())
    session.console().note(
        "this talks with an editor, by the Language Server Protocol; docs/guide/editors.md says how to set one up");
  ProcessAnalyzer analyzer(thisProgram(), {{}, options.input, session.compilerFlags, options.timeout});
  auto log = [console = session.console()](const std::string &text) { console.note(text); };
  lsp::Server server(analyzer, {send, log, std::string(version())});
  lsp::MessageReader reader;
  std::vector<char> bytes(size_t(1) << 16);
  while (!server.exitCode()) {
    auto got = llvm::sys::fs::readNativeFile(llvm::sys::fs::getStdinHandle(), bytes);
    if (!got) {
      session.console().error("cannot read stdin: " + llvm::toString(got.takeError()));
      return Trouble;
    }
    if (*got == 0)
      return 1; // the client ended without a word
    reader.add({bytes.data(), *got});
    receive(reader, server);
  }
  return *server.exitCode();
}

} // namespace

void addLsp(CLI::App &app, Session &session) {
  CLI::App *command = app.add_subcommand("lsp", "A language server for editors, on stdin and stdout");
  auto options = std::make_shared<LspOptions>();
  options->input.addTo(*command);
  command->add_option("--timeout", options->timeout, "Seconds that one analysis may take; default: 300")
      ->check(CLI::Range(1, 86400).description(""))
      ->type_name("SECONDS");
  command->add_flag("--stdio", options->stdio, "Talk on stdin and stdout; there is no other way");
  command->add_option("--worker", options->worker)->group(""); // the server starts itself once more with it
  command->footer("Projects are found from the file that is open, upwards; PATHS or -p name one instead.");
  command->callback([options, &session] {
    session.exitCode = options->worker.empty() ? serve(*options, session) : runLspWorker(options->worker);
  });
}

} // namespace irqlint::cli
