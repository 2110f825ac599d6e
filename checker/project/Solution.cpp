#include "project/Solution.h"

#include "project/Text.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

#include <pugixml.hpp>

namespace irqlint::project {

namespace path = llvm::sys::path;
using llvm::StringRef;

namespace {

struct Named {
  std::string file;
  unsigned line;
};

/// Lines such as: Project("{type}") = "name", "folder\name.vcxproj", "{id}"
std::vector<Named> readSln(StringRef text) {
  std::vector<Named> result;
  unsigned line = 0;
  for (StringRef one : llvm::split(text, '\n')) {
    ++line;
    if (!one.trim().starts_with("Project("))
      continue;
    llvm::SmallVector<StringRef> parts;
    one.split(parts, '"');
    if (parts.size() > 5)
      result.push_back({parts[5].str(), line});
  }
  return result;
}

std::vector<Named> readSlnx(StringRef text, const std::string &file, std::vector<Problem> &problems) {
  pugi::xml_document xml;
  if (auto parsed = xml.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8); !parsed) {
    problems.push_back({file, lineAt(text, static_cast<size_t>(parsed.offset)), std::string("is no XML: ") + parsed.description()});
    return {};
  }
  std::vector<Named> result;
  for (auto found : xml.select_nodes("//*[local-name()='Project']"))
    result.push_back({found.node().attribute("Path").value(), lineAt(text, static_cast<size_t>(found.node().offset_debug()))});
  return result;
}

} // namespace

std::vector<std::string> projectsOf(const std::string &solution, FileCache &files, std::vector<Problem> &problems) {
  FileCache::Text text = files.read(files.find(solution), /*keep=*/false);
  if (!text.buffer) {
    problems.push_back({solution, 0, "cannot be read: " + text.error.message()});
    return {};
  }
  StringRef content = text.buffer->getBuffer();
  bool isXml = path::extension(solution).equals_insensitive(".slnx");
  std::vector<std::string> result;
  for (const Named &named : isXml ? readSlnx(content, solution, problems) : readSln(content)) {
    if (!StringRef(named.file).ends_with_insensitive(".vcxproj"))
      continue;
    const FileCache::Entry &entry = files.find(normalPath(named.file, path::parent_path(solution)));
    if (entry.exists() && !entry.isDirectory())
      result.push_back(entry.path);
    else
      problems.push_back({solution, named.line, "names the project " + named.file + ", which is not there; it was left out", false, true});
  }
  return result;
}

} // namespace irqlint::project
