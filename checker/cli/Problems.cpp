#include "cli/Problems.h"

#include "report/Utf8.h"

#include <map>

namespace irqlint::cli {
namespace {

constexpr size_t MaxFiles = 6, MaxPerFile = 2, MaxRemarks = 6;

std::string place(const SourceRange &where) {
  std::string out = where.path == "." ? "" : report::printable(where.path);
  if (where.valid())
    out += ":" + std::to_string(where.line) + (where.column ? ":" + std::to_string(where.column) : "");
  return out.empty() ? "" : out + ": ";
}

/// What is left out because nobody asked for it, such as programs beside a driver.
void sayRemarks(const report::Run &run, const Console &console) {
  size_t count = 0;
  for (const report::Notification &notification : run.notifications)
    if (!notification.incomplete && notification.severity == Severity::Warning && ++count <= MaxRemarks)
      console.warning(place(notification.where) + report::printable(notification.text));
  if (count > MaxRemarks)
    console.warning("and " + report::counted(count - MaxRemarks, "more remark") + " about the projects");
}

} // namespace

void sayProblems(const report::Run &run, const Console &console) {
  sayRemarks(run, console);
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
