#include "report/Writer.h"

namespace irqlint::report {
namespace {

struct Format {
  std::string_view name;
  std::unique_ptr<Writer> (*make)(const WriterOptions &);
};

constexpr Format Formats[] = {
    {"text", makeTextWriter},
    {"sarif", [](const WriterOptions &) { return makeSarifWriter(); }},
    {"json", [](const WriterOptions &) { return makeJsonWriter(); }},
    {"html", [](const WriterOptions &) { return makeHtmlWriter(); }},
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
