#include "cli/Lsp.h"

#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

#include <chrono>
#include <thread>

#ifdef _WIN32
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#else
#include <csignal>
#endif

namespace irqlint::cli {
namespace {

namespace fs = llvm::sys::fs;
using Clock = std::chrono::steady_clock;
using Stage = lsp::AnalysisResult::Stage;

constexpr auto Pause = std::chrono::milliseconds(10);

std::optional<std::string> textOf(const std::string &file) {
  auto buffer =
      llvm::MemoryBuffer::getFile(file, /*IsText=*/false, /*RequiresNullTerminator=*/false, /*IsVolatile=*/true);
  return buffer ? std::optional((*buffer)->getBuffer().str()) : std::nullopt;
}

/// A folder that only this user reads: it holds source code. Empty when there is none to be had.
std::string newFolder() {
  llvm::SmallString<128> folder;
  if (fs::createUniqueDirectory("irqlint-lsp", folder))
    return {};
  (void)fs::setPermissions(folder, fs::owner_all);
  return folder.str().str();
}

bool write(const std::string &file, const std::string &text) {
  std::error_code error;
  llvm::raw_fd_ostream out(file, error, fs::OF_None);
  if (error)
    return false;
  out << text;
  out.close();
  const bool good = !out.has_error();
  out.clear_error();
  return good;
}

class Process {
public:
  Process(const std::string &program, const std::string &folder) {
    std::vector<llvm::StringRef> arguments{program, "lsp", "--worker", folder};
    const std::string errors = errorsOf(folder);
    std::optional<llvm::StringRef> redirects[] = {"", "", llvm::StringRef(errors)};
    bool failed = false;
    info = llvm::sys::ExecuteNoWait(program, arguments, std::nullopt, redirects, 0, &message, &failed);
    running = !failed && info.Pid != llvm::sys::ProcessInfo::InvalidPid;
    if (!running)
      code = -1;
  }
  ~Process() {
    if (running)
      kill();
  }

  static std::string errorsOf(const std::string &folder) { return folder + "/stderr"; }

  bool ended() {
    if (!running)
      return true;
    llvm::sys::ProcessInfo now = llvm::sys::Wait(info, /*SecondsToWait=*/0, &message, nullptr, /*Polling=*/true);
    if (now.Pid == 0)
      return false;
    running = false;
    code = now.ReturnCode;
    return true;
  }

  void kill() {
#ifdef _WIN32
    TerminateProcess(info.Process, 1);
#else
    ::kill(info.Pid, SIGKILL);
#endif
    llvm::sys::Wait(info, std::nullopt);
    running = false;
  }

  int code = 0;
  std::string message; ///< of the system, when it did not start or crashed

private:
  llvm::sys::ProcessInfo info;
  bool running = false;
};

/// What the process said, without our name and "error:" in front.
std::string complaint(const std::string &folder) {
  llvm::StringRef text = "";
  const std::string all = textOf(Process::errorsOf(folder)).value_or("");
  text = llvm::StringRef(all).trim();
  llvm::errs() << text << (text.empty() ? "" : "\n");
  text.consume_front("irqlint: error: ");
  return text.substr(0, 2000).str();
}

} // namespace

std::string ProcessAnalyzer::analyse(const lsp::AnalysisRequest &request, const std::function<bool()> &cancelled,
                                     const std::function<void(lsp::AnalysisResult)> &take) {
  const std::string folder = newFolder();
  if (folder.empty())
    return "no folder for temporary files can be made";
  llvm::scope_exit clean([&] { (void)fs::remove_directories(folder); });
  LspJob job = base;
  job.request = request;
  if (!write(folder + "/" + LspJobFile, lspJobText(job)))
    return "cannot write to '" + folder + "'";

  lsp::AnalysisResult result;
  size_t stage = 0;
  auto takeStages = [&] {
    for (; stage < std::size(LspStageFiles); ++stage) {
      auto text = textOf(folder + "/" + LspStageFiles[stage]);
      if (!text)
        return;
      if (readLspStage(static_cast<Stage>(stage), *text, result))
        take(result);
    }
  };
  const auto end = Clock::now() + std::chrono::seconds(job.seconds);
  Process process(program, folder);
  while (!process.ended()) {
    if (cancelled())
      return {};
    if (Clock::now() > end)
      return "the analysis took more than " + std::to_string(job.seconds) +
             " seconds and was ended; --timeout raises the limit";
    takeStages();
    std::this_thread::sleep_for(Pause);
  }
  takeStages();
  const std::string said = complaint(folder);
  if (process.code == Clean)
    return {};
  if (process.code > 0 && !said.empty())
    return said;
  return std::string("the analysis ") + (process.code == -1 ? "did not start: " : "crashed: ") +
         (process.message.empty() ? "exit code " + std::to_string(process.code) : process.message);
}

} // namespace irqlint::cli
