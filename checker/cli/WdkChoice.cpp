#include "cli/WdkChoice.h"

#include "cli/Paths.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"

namespace irqlint::cli {
namespace {

constexpr const char *Variable = "IRQLINT_WDK";
constexpr llvm::StringLiteral None = "none";

/// Folders separated as in PATH.
std::vector<std::string> foldersOf(const std::string &list) {
  std::vector<std::string> out;
  for (llvm::StringRef folder : llvm::split(list, llvm::sys::EnvPathSeparator))
    if (!folder.trim().empty())
      out.push_back(absolutePath(folder.trim()));
  return out;
}

/// The most particular wish counts: the command line with the configuration, then our own variable.
void name(frontend::WdkQuestion &question, const InputOptions &options, const Config &config, const std::string &variable) {
  question.named = config.wdk;
  question.namedBy = options.wdk.empty() ? "\"wdk\"" : "--wdk";
  for (const std::string &folder : options.wdk)
    question.named.push_back(absolutePath(folder));
  if (!question.named.empty())
    return;
  question.named = foldersOf(variable);
  question.namedBy = Variable;
}

/// Where packages may lie beside the code.
std::vector<std::string> trees(const InputOptions &options) {
  std::vector<std::string> out;
  for (const std::string &path : options.paths)
    out.push_back(absolutePath(path));
  if (!options.buildDir.empty())
    out.push_back(absolutePath(options.buildDir));
  return out;
}

} // namespace

std::optional<frontend::WdkAnswer> chooseWdk(const InputOptions &options, const Config &config, const Console &console) {
  frontend::WdkAnswer off;
  if (llvm::is_contained(options.wdk, None)) {
    off.reason = "switched off by --wdk none";
    return off;
  }
  if (options.wdk.empty() && config.noWdk) {
    off.reason = "switched off by the configuration";
    return off;
  }
  std::string variable = llvm::sys::Process::GetEnv(Variable).value_or("");
  if (options.wdk.empty() && config.wdk.empty() && variable == None) {
    off.reason = std::string("switched off by ") + Variable;
    return off;
  }

  frontend::WdkQuestion question;
  name(question, options, config, variable);
  for (const std::string &folder : question.named)
    if (!llvm::sys::fs::is_directory(folder)) {
      console.error("'" + folder + "' (" + question.namedBy + ") is no folder");
      return std::nullopt;
    }
  question.version = options.wdkVersion.empty() ? config.wdkVersion.value_or("") : options.wdkVersion;
  question.trees = trees(options);
  question.environment = [](const char *variable) { return llvm::sys::Process::GetEnv(variable); };
  frontend::WdkAnswer answer = frontend::findWdk(question);
  if (answer.problem.empty())
    return answer;
  console.error(answer.problem);
  return std::nullopt;
}

} // namespace irqlint::cli
