#include "report/Writer.h"

namespace irqlint::report {
namespace {

struct Format {
  std::string_view name;
  std::unique_ptr<Writer> (*make)(const WriterOptions &);
};

template <std::unique_ptr<Writer> (*Make)()> std::unique_ptr<Writer> plain(const WriterOptions &) { return Make(); }

constexpr Format Formats[] = {
    {"text", makeTextWriter},
    {"sarif", plain<makeSarifWriter>},
    {"json", plain<makeJsonWriter>},
    {"gitlab", plain<makeGitLabWriter>},
    {"rdjson", plain<makeRdjsonWriter>},
    {"rdjsonl", plain<makeRdjsonlWriter>},
    {"junit", plain<makeJUnitWriter>},
    {"github", plain<makeGitHubWriter>},
    {"azure", plain<makeAzureWriter>},
    {"msbuild", plain<makeMsbuildWriter>},
    {"prefast", plain<makePrefastWriter>},
    {"sonarqube", plain<makeSonarQubeWriter>},
    {"markdown", plain<makeMarkdownWriter>},
    {"html", plain<makeHtmlWriter>},
};

} // namespace

std::vector<std::string> formatNames() {
  std::vector<std::string> names;
  for (const Format &format : Formats)
    names.emplace_back(format.name);
  return names;
}

std::unique_ptr<Writer> makeWriter(std::string_view name, const WriterOptions &options) {
  for (const Format &format : Formats)
    if (format.name == name)
      return format.make(options);
  return nullptr;
}

} // namespace irqlint::report
