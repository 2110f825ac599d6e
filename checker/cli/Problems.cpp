#include "cli/Problems.h"

#include "report/Utf8.h"

#include <map>

namespace irqlint::cli {
namespace {

constexpr size_t MaxFiles = 6, MaxPerFile = 2;

std::string place(const SourceRange &where) {
  std::string out = report::printable(where.path);
  if (where.valid())
    out += ":" + std::to_string(where.line) + (where.column ? ":" + std::to_string(where.column) : "");
  return out.empty() ? "" : out + ": ";
}

} // namespace

void sayProblems(const report::Run &run, const Console &console) {
  std::map<std::string, std::vector<const report::Notification *>> byFile;
  for (const report::Notification &notification : run.notifications)
    if (notification.incomplete)
      byFile[notification.where.path].push_back(&notification);
  if (byFile.empty())
    return;
  console.warning(report::counted(byFile.size(), "file") + (byFile.size() == 1 ? " was" : " were") +
                  " not analysed, or not in full");
  size_t files = 0;
  for (const auto &[path, list] : byFile) {
    if (++files > MaxFiles)
      break;
    for (size_t i = 0; i < std::min(list.size(), MaxPerFile); ++i)
      console.plain("  " + place(list[i]->where) + report::printable(list[i]->text));
    if (list.size() > MaxPerFile)
      console.plain("  " + path + ": and " + std::to_string(list.size() - MaxPerFile) + " more");
  }
  if (byFile.size() > MaxFiles)
    console.plain("  and " + report::counted(byFile.size() - MaxFiles, "more file"));
  console.plain("  irqlint doctor says what is missing and what to do about it");
}

} // namespace irqlint::cli
