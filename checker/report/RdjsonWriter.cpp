// reviewdog's diagnostic format: one document (rdjson), or one diagnostic a line (rdjsonl).
#include "report/Columns.h"
#include "report/Json.h"
#include "report/Results.h"
#include "report/Writer.h"

namespace irqlint::report {
namespace {

constexpr size_t MaxSteps = 100;

std::string_view severityWord(Severity severity) {
  return severity == Severity::Error ? "ERROR" : severity == Severity::Warning ? "WARNING" : "INFO";
}

Json source() { return {{"name", ToolName}, {"url", Homepage}}; }

Json position(uint32_t line, std::optional<uint32_t> column) {
  Json out = {{"line", line}};
  if (column)
    out["column"] = *column;
  return out;
}

Json range(const Region &region) {
  Json out = {{"start", position(region.line, region.column)}};
  if (region.endColumn || region.endLine > region.line)
    out["end"] = position(region.endLine, region.column ? region.endColumn : std::nullopt);
  return out;
}

class Diagnostics {
public:
  explicit Diagnostics(SourceCache &sources) : columns(sources) {}

  Json of(const Run &run) const {
    Json list = Json::array();
    for (const Finding &finding : run.findings)
      list.push_back(diagnostic(finding, codeOf(run, finding)));
    for (const IncompleteFile &file : incompleteFiles(run))
      if (!file.where.path.empty())
        list.push_back({{"message", sentence(file.text)},
                        {"location", location(file.where)},
                        {"severity", "WARNING"},
                        {"code", {{"value", "not-analysed"}}}});
    return list;
  }

private:
  Json diagnostic(const Finding &finding, std::string code) const {
    Json out = {{"message", factAndHelp(finding)},
                {"location", location(finding.where)},
                {"severity", severityWord(finding.severity)},
                {"code", {{"value", std::move(code)}, {"url", rulePage(finding)}}}};
    if (Json list = relatedLocations(finding); !list.empty())
      out["related_locations"] = std::move(list);
    for (const Edit &edit : finding.fix)
      out["suggestions"].push_back({{"range", insertion(edit.where)}, {"text", edit.text}});
    return out;
  }

  /// The path in its order, then what else belongs to the finding.
  Json relatedLocations(const Finding &finding) const {
    Json out = Json::array();
    for (size_t i : keySteps(finding.path, MaxSteps)) {
      std::string number = std::to_string(out.size() + 1) + ". ";
      out.push_back({{"message", number + finding.path[i].text}, {"location", location(finding.path[i].where)}});
    }
    for (const Related &related : finding.related)
      if (related.where.valid())
        out.push_back({{"message", related.text}, {"location", location(related.where)}});
    return out;
  }

  Json location(const SourceRange &where) const {
    Json out = {{"path", where.path}};
    if (where.valid())
      out["range"] = range(columns.region(where, RdjsonColumns));
    return out;
  }

  /// Start and end are the same: nothing is replaced.
  Json insertion(const SourceRange &where) const {
    Region at = columns.region(where, RdjsonColumns);
    Json point = position(at.line, at.column);
    return {{"start", point}, {"end", point}};
  }

  Columns columns;
};

class RdjsonWriter : public Writer {
public:
  void write(const Run &run, SourceCache &sources, llvm::raw_ostream &out) const override {
    out << toText({{"source", source()}, {"diagnostics", Diagnostics(sources).of(run)}});
  }
};

class RdjsonlWriter : public Writer {
public:
  void write(const Run &run, SourceCache &sources, llvm::raw_ostream &out) const override {
    Json list = Diagnostics(sources).of(run);
    for (Json &diagnostic : list) {
      diagnostic["source"] = source();
      out << diagnostic.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
  }
};

} // namespace

std::unique_ptr<Writer> makeRdjsonWriter() { return std::make_unique<RdjsonWriter>(); }
std::unique_ptr<Writer> makeRdjsonlWriter() { return std::make_unique<RdjsonlWriter>(); }

} // namespace irqlint::report
