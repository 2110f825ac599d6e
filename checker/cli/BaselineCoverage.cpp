#include "cli/BaselineCoverage.h"

#include "cli/Paths.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace irqlint::cli {

BaselineCoverage::BaselineCoverage(const Project &project, const report::Run &run, const std::string &file)
    : folder(llvm::sys::path::parent_path(file)) {
  for (const LoadedUnit &unit : project.units)
    if (const auto opened = unit.read())
      add(*opened, run.root);
  for (const report::Notification &problem : run.notifications)
    if (problem.incomplete)
      analysed.erase(fullPath(problem.where.path, run.root));
  for (const RegisteredRule &rule : allRules())
    known.insert(rule.info.code);
  for (const RuleInfo *rule : run.rules)
    on.insert(rule->code);
}

void BaselineCoverage::add(const ir::Unit &unit, const std::string &root) {
  std::vector<std::string> paths;
  for (const ir::File &file : unit.files)
    paths.push_back(fullPath(file.path, root));
  for (const ir::Function &function : unit.functions)
    if (function.hasBody && function.loc.file < paths.size())
      functions.emplace(paths[function.loc.file], function.name.string());
  analysed.insert(paths.begin(), paths.end());
}

std::string BaselineCoverage::pathOf(const compare::BaselineEntry &entry) const { return fullPath(entry.path, folder); }

bool BaselineCoverage::looked(const compare::BaselineEntry &entry) const {
  std::string path = pathOf(entry);
  bool ruleRan = on.contains(entry.code) || !known.contains(entry.code);
  return ruleRan && (analysed.contains(path) || !llvm::sys::fs::exists(path));
}

bool BaselineCoverage::placeGone(const compare::BaselineEntry &entry) const {
  std::string path = pathOf(entry);
  bool functionGone = !entry.function.empty() && analysed.contains(path) && !functions.contains({path, entry.function});
  return functionGone || !llvm::sys::fs::exists(path);
}

} // namespace irqlint::cli
