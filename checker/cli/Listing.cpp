#include "cli/Listing.h"

#include "cli/Problems.h"

#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

namespace irqlint::cli {

llvm::json::Object placeJson(const SourceRange &where) {
  return llvm::json::Object{{"path", where.path}, {"line", where.line}, {"column", where.column}};
}

llvm::json::Array textsJson(const std::vector<std::string> &list) {
  llvm::json::Array array;
  for (const std::string &text : list)
    array.push_back(text);
  return array;
}

void printModulesJson(llvm::json::Array modules) {
  llvm::json::Object document{{"version", 1}, {"modules", std::move(modules)}};
  llvm::outs() << llvm::formatv("{0:2}", llvm::json::Value(std::move(document))) << '\n';
}

int finishListing(const Loaded &loaded, bool allowIncomplete, const Session &session) {
  report::Run run;
  run.root = loaded.setup.root;
  noteInputs(loaded.project, run);
  sayProblems(run, session.console());
  return run.incomplete() && !allowIncomplete ? Incomplete : Clean;
}

} // namespace irqlint::cli
