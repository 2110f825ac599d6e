#include "cli/ChangedDrivers.h"

#include "cli/Paths.h"
#include "project/Dependents.h"
#include "report/Utf8.h"

#include "llvm/Support/FileSystem.h"

#include <algorithm>

namespace irqlint::cli {
namespace {

constexpr size_t MaxNotes = 5;

void sayUnknown(const std::vector<std::string> &files, const std::string &what, const Console &console) {
  for (size_t i = 0; i < std::min(files.size(), MaxNotes); ++i)
    console.note("'" + report::printable(files[i]) + "' " + what);
  if (files.size() > MaxNotes)
    console.note("and " + std::to_string(files.size() - MaxNotes) + " more such files");
}

} // namespace

void loadOnlyDriversOf(const std::vector<std::string> &files, Setup &setup, const Session &session,
                       std::vector<std::string> &units) {
  setup.load.select = [files, &units, root = setup.root, console = session.console(),
                       quiet = session.quiet](std::vector<project::Job> &jobs) {
    std::vector<std::string> present, gone, unknown;
    for (const std::string &file : files)
      (llvm::sys::fs::exists(file) ? present : gone).push_back(llvm::sys::fs::exists(file) ? absolutePath(file) : file);
    project::Dependents dependents(present);
    std::set<std::string> modules;
    std::set<size_t> known;
    for (const project::Job &job : jobs)
      if (std::vector<size_t> found = dependents.of(job); !found.empty()) {
        modules.insert(job.module);
        units.push_back(job.file);
        known.insert(found.begin(), found.end());
      }
    std::erase_if(jobs, [&](const project::Job &job) { return !modules.contains(job.module); });
    for (size_t i = 0; i < present.size(); ++i)
      if (!known.contains(i))
        unknown.push_back(displayPath(present[i], root));
    if (quiet)
      return;
    if (files.empty())
      console.note("no file was named that changed: nothing to analyse");
    sayUnknown(gone, "is not there (deleted?): skipped", console);
    sayUnknown(unknown, "belongs to no driver that was found here: not analysed; irqlint doctor lists what was found",
               console);
  };
}

} // namespace irqlint::cli
