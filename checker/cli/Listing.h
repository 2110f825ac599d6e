// What commands share that list something of each module: `entrypoints`, `ioctls`.
#pragma once

#include "cli/Session.h"

#include "llvm/Support/JSON.h"

#include <string>
#include <vector>

namespace irqlint::cli {

/// What `ask` says of each module; tells how far it is.
template <typename Ask> auto askModules(const Project &project, Progress &progress, Ask ask) {
  auto modules = project.modules();
  std::vector<decltype(ask(engine::Module()))> answers;
  progress.begin("analysing module", modules.size());
  for (const DriverModule &module : modules) {
    answers.push_back(ask(module.open()));
    progress.advance(module.name);
  }
  progress.clear();
  return answers;
}

llvm::json::Object placeJson(const SourceRange &where);
llvm::json::Array textsJson(const std::vector<std::string> &list);
/// The whole document on stdout.
void printModulesJson(llvm::json::Array modules);

/// Tells what was not analysed; the exit code.
int finishListing(const Loaded &loaded, bool allowIncomplete, const Session &session);

} // namespace irqlint::cli
