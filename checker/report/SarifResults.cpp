// run.results: findings with their path, fingerprints, state and suppressions.
#include "report/Fingerprint.h"
#include "report/LogUri.h"
#include "report/RuleInfoReader.h"
#include "report/Sarif.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace irqlint::report::sarif {
namespace {

constexpr size_t MaxSteps = 100;
constexpr uint32_t ContextLines = 2;

Json toJson(const Region &region) {
  Json out = {{"startLine", region.line}};
  if (region.column)
    out["startColumn"] = *region.column;
  out["endLine"] = region.endLine;
  if (region.endColumn)
    out["endColumn"] = *region.endColumn;
  return out;
}

/// Kinds of a step in the words of the standard, section 3.38.8.
Json kinds(Step::Kind kind) {
  switch (kind) {
  case Step::Kind::Entry:
    return {"enter", "function"};
  case Step::Kind::Branch:
    return {"branch"};
  case Step::Kind::Call:
    return {"call", "function"};
  case Step::Kind::Return:
    return {"return", "function"};
  case Step::Kind::Raise:
    return {"caution"};
  case Step::Kind::Fault:
    return {"danger"};
  case Step::Kind::Effect:
    break;
  }
  return nullptr;
}

std::string bracketFree(std::string_view text) {
  std::string out;
  for (char c : text)
    out += c == '[' || c == ']' ? "\\" + std::string(1, c) : std::string(1, c);
  return out;
}

/// The fact, what to do, and links to the related places.
std::string text(const Finding &finding) {
  std::string out = linkFree(finding.message);
  if (!finding.help.empty())
    out += " " + linkFree(upperFirst(finding.help));
  for (size_t i = 0, id = 0; i < finding.related.size(); ++i)
    if (finding.related[i].where.valid())
      out += " See [" + bracketFree(finding.related[i].text) + "](" + std::to_string(++id) + ").";
  return out;
}

Json logicalLocation(const std::string &function) {
  size_t scope = function.rfind("::");
  Json out = {{"name", scope == std::string::npos ? function : function.substr(scope + 2)}, {"kind", "function"}};
  if (scope != std::string::npos)
    out["fullyQualifiedName"] = function;
  return out;
}

} // namespace

Json message(std::string text) { return {{"text", std::move(text)}}; }

std::string linkFree(std::string text) {
  if (text.find("](") != std::string::npos)
    for (size_t at = text.find('['); at != std::string::npos; at = text.find('[', at + 2))
      text.insert(at, "\\");
  return sentence(std::move(text));
}

std::string level(Severity severity) { return std::string(severityName(severity)); }

std::string fileUri(const std::string &path) {
  return "file://" + std::string(path.starts_with('/') ? "" : "/") + percentEncoded(path);
}

ResultWriter::ResultWriter(const Run &run, SourceCache &sources) : run(run), sources(sources), columns(sources) {
  for (size_t i = 0; i < run.rules.size(); ++i)
    ruleIndex[run.rules[i]->slug] = i;
}

Json ResultWriter::results() {
  Json out = Json::array();
  for (const Result &one : report::results(run))
    out.push_back(result(one));
  return out;
}

Json ResultWriter::result(const Result &result) {
  const Finding &finding = *result.finding;
  auto index = ruleIndex.find(finding.rule);
  Json out = {{"ruleId", codeOf(run, finding)}};
  if (index != ruleIndex.end())
    out["ruleIndex"] = index->second;
  out["level"] = level(finding.severity);
  out["message"] = message(text(finding));
  out["locations"] = Json::array({primaryLocation(finding)});
  out["partialFingerprints"] = {{"irqlintSemantic/v1", result.fingerprint}};
  if (std::string hash = lineHash(finding.where); !hash.empty())
    out["partialFingerprints"]["primaryLocationLineHash"] = hash;
  bool known = result.hiding && result.hiding->kind == Hiding::Kind::Baseline;
  if (run.hasBaseline)
    out["baselineState"] = known ? "unchanged" : "new";
  if (run.showHidden) // all results of a run have suppressions or none has: section 3.27.23
    out["suppressions"] = result.hiding && !known ? Json::array({suppression(*result.hiding)}) : Json::array();
  if (!finding.path.empty())
    out["codeFlows"] = Json::array({{{"threadFlows", Json::array({{{"locations", steps(finding)}}})}}});
  if (Json list = relatedLocations(finding); !list.empty())
    out["relatedLocations"] = std::move(list);
  if (!finding.fix.empty())
    out["fixes"] = fixes(finding);
  for (auto [name, value] : {std::pair("module", &finding.module), {"subject", &finding.subject}})
    if (!value->empty())
      out["properties"][name] = *value;
  if (known && !result.hiding->reason.empty())
    out["properties"]["baselineReason"] = result.hiding->reason;
  return out;
}

Json ResultWriter::location(const SourceRange &where) const {
  std::string path = pathInRepository(run, where.path);
  Json artifact =
      isAbsolute(path) ? Json{{"uri", fileUri(path)}} : Json{{"uri", percentEncoded(path)}, {"uriBaseId", SourceRoot}};
  Json physical = {{"artifactLocation", std::move(artifact)}};
  if (where.valid())
    physical["region"] = toJson(columns.region(where, SarifColumns));
  return {{"physicalLocation", std::move(physical)}};
}

Json ResultWriter::location(const SourceRange &where, const std::string &function) const {
  Json out = location(where);
  if (!function.empty())
    out["logicalLocations"] = Json::array({logicalLocation(function)});
  return out;
}

/// With its source. GitHub shows a result in a pull request only if all its lines are in the diff: one line is enough.
Json ResultWriter::primaryLocation(const Finding &finding) const {
  Json out = location(finding.where, finding.function);
  if (!finding.where.valid())
    return out;
  Json &physical = out["physicalLocation"];
  physical["region"] = toJson(columns.firstLine(finding.where, SarifColumns));
  const SourceText *source = sources.file(finding.where.path);
  if (!source || finding.where.line > source->lineCount() || finding.where.column == 0)
    return out;
  std::string_view line = source->line(finding.where.line);
  size_t begin = std::min<size_t>(finding.where.column - 1, line.size()), end = line.size();
  if (finding.where.endLine == finding.where.line && finding.where.endColumn > finding.where.column)
    end = std::min<size_t>(finding.where.endColumn - 1, line.size());
  if (end <= begin)
    return out;
  physical["region"]["snippet"] = message(std::string(line.substr(begin, end - begin)));
  physical["contextRegion"] = contextRegion(finding.where);
  return out;
}

/// The lines around, as viewers show them of files that they do not have.
Json ResultWriter::contextRegion(const SourceRange &where) const {
  const SourceText *source = sources.file(where.path);
  uint32_t first = where.line > ContextLines ? where.line - ContextLines : 1;
  uint32_t last = std::min(where.line + ContextLines, source->lineCount());
  if (last == source->lineCount() && last > where.line && source->line(last).empty())
    --last; // behind the last line end
  std::string text;
  for (uint32_t number = first; number <= last; ++number)
    text += std::string(source->line(number)) + "\n";
  return {{"startLine", first}, {"endLine", last}, {"snippet", message(std::move(text))}};
}

Json ResultWriter::suppression(const Hiding &why) const {
  Json out = {{"kind", why.kind == Hiding::Kind::InSource ? "inSource" : "external"}, {"status", "accepted"}};
  if (!why.reason.empty())
    out["justification"] = why.reason;
  if (!why.where.path.empty())
    out["location"] = location(why.where);
  if (!why.form.empty())
    out["properties"] = {{"form", why.form}};
  return out;
}

/// One fix, section 3.55 of the standard: a replacement of nothing by text, per edit.
Json ResultWriter::fixes(const Finding &finding) const {
  std::map<std::string, Json> changes;
  for (const Edit &edit : finding.fix) {
    Region at = columns.region(edit.where, SarifColumns);
    Json region = {{"startLine", at.line}, {"startColumn", at.column.value_or(1)}};
    region["endLine"] = region["startLine"];
    region["endColumn"] = region["startColumn"];
    Json &change = changes[edit.where.path];
    if (change.is_null())
      change = {{"artifactLocation", location(edit.where)["physicalLocation"]["artifactLocation"]},
                {"replacements", Json::array()}};
    change["replacements"].push_back({{"deletedRegion", std::move(region)}, {"insertedContent", message(edit.text)}});
  }
  Json list = Json::array();
  for (auto &[path, change] : changes)
    list.push_back(std::move(change));
  return Json::array({{{"description", message(linkFree(finding.help))}, {"artifactChanges", std::move(list)}}});
}

Json ResultWriter::relatedLocations(const Finding &finding) const {
  Json out = Json::array();
  for (const Related &related : finding.related) {
    if (!related.where.valid())
      continue;
    Json place = {{"id", out.size() + 1}};
    place.update(location(related.where));
    place["message"] = message(linkFree(related.text));
    out.push_back(std::move(place));
  }
  return out;
}

Json ResultWriter::steps(const Finding &finding) const {
  Json out = Json::array();
  for (size_t i : keySteps(finding.path, MaxSteps)) {
    const Step &step = finding.path[i];
    Json place = location(step.where, step.function);
    place["message"] = message(linkFree(step.text));
    Json entry = {{"location", std::move(place)}};
    if (Json list = kinds(step.kind); !list.is_null())
      entry["kinds"] = std::move(list);
    entry["nestingLevel"] = step.depth;
    entry["executionOrder"] = i + 1;
    entry["importance"] = step.essential ? "essential" : "unimportant";
    out.push_back(std::move(entry));
  }
  return out;
}

std::string ResultWriter::lineHash(const SourceRange &where) {
  const SourceText *source = sources.file(where.path);
  if (!source)
    return {};
  auto [entry, isNew] = hashes.try_emplace(where.path);
  if (isNew)
    entry->second = lineHashes(source->content());
  return where.line - 1 < entry->second.size() ? entry->second[where.line - 1] : "";
}

} // namespace irqlint::report::sarif
