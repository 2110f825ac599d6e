#include "cli/Config.h"

#include "cli/Paths.h"
#include "cli/RuleNames.h"
#include "cli/Ruleset.h"
#include "report/Json.h"
#include "report/RuleInfoReader.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace irqlint::cli {
namespace {

using report::Json;

std::optional<std::string> readFile(const std::string &file, std::string &why) {
  auto buffer = llvm::MemoryBuffer::getFile(file);
  if (buffer)
    return (*buffer)->getBuffer().str();
  why = buffer.getError().message();
  return std::nullopt;
}

std::string nearFile(const std::string &file, const std::string &relative) {
  if (llvm::sys::path::is_absolute(relative))
    return absolutePath(relative);
  return absolutePath(llvm::sys::path::parent_path(file).str() + "/" + relative);
}

class Reader {
public:
  Reader(const std::string &file, std::string_view text) : file(file), text(text) { config.file = file; }

  ConfigResult run() {
    auto parsed = report::parseJson(text);
    if (auto *error = std::get_if<report::JsonError>(&parsed))
      return std::vector{ConfigProblem{shown(), error->line, error->pointer, error->text}};
    const Json &json = std::get<Json>(parsed);
    if (!json.is_object())
      complain("", "must be an object: { \"rules\": { … } }");
    else if (json.contains("protocols")) // other keys may speak of their rules
      config.protocols = readProtocols(json["protocols"], "/protocols", [this](const std::string &at, std::string what) { complain(at, std::move(what)); });
    if (json.is_object())
      for (const auto &[key, value] : json.items())
        member(key, value);
    if (!problems.empty())
      return std::move(problems);
    return std::move(config);
  }

private:
  void member(const std::string &key, const Json &value) {
    std::string at = report::pointerTo("", key);
    if (key == "rules")
      config.rules = readRules(value, at);
    else if (key == "profile")
      readProfile(value, at);
    else if (key == "paths")
      readPaths(value, at);
    else if (key == "ruleset")
      readRulesets(value, at);
    else if (key == "suppressions")
      readSuppressions(value, at);
    else if (key == "facts")
      readFacts(value, at);
    else if (key == "wdk")
      readWdk(value, at);
    else if (key == "wdkVersion")
      readName(value, at, config.wdkVersion, "a version, such as \"10.0.26100.0\"");
    else if (key == "configuration" || key == "platform")
      readName(value, at, key == "platform" ? config.platform : config.configuration, "a name, such as \"Release\" or \"x64\"");
    else if (key == "failOn")
      readFailOn(value);
    else if (key == "baseline")
      readBaseline(value, at);
    else if (key == "gate")
      readGate(value, at);
    else if (key == "exclude")
      config.exclude = strings(value, at);
    else if (key != "$schema" && key != "protocols")
      unknown("", key);
  }

  /// Complains about a key that `configKeys` does not have.
  void unknown(const std::string &object, const std::string &key, const std::string &pointer = "") {
    const std::vector<std::string> known = configKeys()[object];
    std::string list;
    for (const std::string &name : known)
      list += (list.empty() ? "" : ", ") + name;
    complain(report::pointerTo(pointer, key), "unknown key" + didYouMean(nearest(key, known)) + (nearest(key, known).empty() ? "; " : " ") + "known are " + list);
  }

  void readProfile(const Json &value, const std::string &at) {
    if (!value.is_string() || std::ranges::find(Profiles, value.get_ref<const std::string &>()) == std::end(Profiles))
      return complain(at, "must be \"minimal\", \"recommended\" or \"all\"");
    config.profile = value.get<std::string>();
  }

  Config::Rules readRules(const Json &value, const std::string &pointer) {
    Config::Rules out;
    if (!value.is_object()) {
      complain(pointer, "must be an object of rule to \"off\", \"note\", \"warning\" or \"error\"");
      return out;
    }
    for (const auto &[name, level] : value.items()) {
      std::string at = report::pointerTo(pointer, name);
      std::vector<const RegisteredRule *> named = rulesNamed(name);
      if (named.empty())
        complain(at, "unknown rule '" + name + "'" + didYouMean(nearRules(name)));
      auto severity = level.is_string() ? report::parseSeverity(level.get<std::string>()) : std::nullopt;
      if (!severity && level != "off")
        complain(at, "must be \"off\", \"note\", \"warning\" or \"error\"");
      for (const RegisteredRule *rule : named)
        out[rule->info.slug] = severity;
    }
    return out;
  }

  void readPaths(const Json &value, const std::string &pointer) {
    if (!value.is_array())
      return complain(pointer, "must be an array: [{ \"match\": \"src/old/**\", \"rules\": { … } }]");
    for (size_t i = 0; i < value.size(); ++i) {
      std::string at = pointer + "/" + std::to_string(i);
      if (value[i].is_object())
        readPath(value[i], at);
      else
        complain(at, "must be an object: { \"match\": \"src/old/**\", \"rules\": { … } }");
    }
  }

  void readPath(const Json &value, const std::string &at) {
    Config::Paths entry;
    entry.line = report::lineOf(text, at);
    for (const auto &[key, inner] : value.items()) {
      std::string here = report::pointerTo(at, key);
      if (key == "match")
        entry.match = strings(inner, here);
      else if (key == "rules")
        readRules(entry, inner, here);
      else if (key == "reason" && inner.is_string())
        entry.reason = inner.get<std::string>();
      else if (key == "reason")
        complain(here, "must be a string");
      else
        unknown("/paths/*", key, at);
    }
    for (const char *key : {"match", "rules"})
      if (!value.contains(key))
        complain(at, "'" + std::string(key) + "' is missing");
    config.paths.push_back(std::move(entry));
  }

  /// A family only changes what is on: a folder that is to be treated gently must not get the rules that are off elsewhere.
  void readRules(Config::Paths &entry, const Json &value, const std::string &at) {
    entry.rules = readRules(value, at);
    if (!value.is_object())
      return;
    for (const auto &[name, level] : value.items()) {
      auto severity = level.is_string() ? report::parseSeverity(level.get<std::string>()) : std::nullopt;
      entry.written.emplace_back(name, severity);
      bool single = name.find('/') != std::string::npos && !name.ends_with("/*") && !name.ends_with('/');
      for (const RegisteredRule *rule : rulesNamed(name))
        if (severity && (single || llvm::StringRef(rule->info.code).equals_insensitive(name)))
          entry.turnsOn.insert(rule->info.slug);
    }
  }

  void readRulesets(const Json &value, const std::string &at) {
    for (const std::string &name : strings(value, at)) {
      config.rulesets.push_back(nearFile(file, name));
      RulesetResult result = readRuleset(config.rulesets.back());
      for (const ConfigProblem &problem : result.problems)
        if (problem.line || problem.file != displayPath(config.rulesets.back(), workingFolder()))
          problems.push_back(problem);
        else
          complain(at, "'" + name + "' " + problem.text);
      for (const auto &[slug, severity] : result.rules)
        config.ofRulesets[slug] = severity;
      config.notes.insert(config.notes.end(), result.notes.begin(), result.notes.end());
    }
  }

  void readSuppressions(const Json &value, const std::string &at) {
    if (!value.is_object())
      return complain(at, "must be an object: { \"requireReason\": true, \"reportUnused\": \"own\" }");
    for (const auto &[key, inner] : value.items()) {
      std::string here = report::pointerTo(at, key);
      if (key == "requireReason" && inner.is_boolean())
        config.requireReason = inner.get<bool>();
      else if (key == "requireReason")
        complain(here, "must be true or false");
      else if (key == "reportUnused")
        readReportUnused(inner, here);
      else
        unknown("/suppressions", key, at);
    }
  }

  void readReportUnused(const Json &value, const std::string &at) {
    config.reportUnused = value.is_string() ? parseReportUnused(value.get<std::string>()) : std::nullopt;
    if (!config.reportUnused)
      complain(at, "must be \"none\", \"own\" or \"all\"");
  }

  void readWdk(const Json &value, const std::string &at) {
    config.noWdk = value == false;
    if (value.is_boolean() && !config.noWdk)
      return complain(at, "must be a folder, an array of folders, or false for none");
    if (!config.noWdk)
      for (const std::string &folder : strings(value, at))
        config.wdk.push_back(existingFolder(folder, at));
  }

  void readName(const Json &value, const std::string &at, std::optional<std::string> &into, const std::string &what) {
    if (!value.is_string() || value.get_ref<const std::string &>().empty())
      return complain(at, "must be " + what);
    into = value.get<std::string>();
  }

  void readBaseline(const Json &value, const std::string &at) {
    readName(value, at, config.baseline, "the name of a file");
    if (config.baseline)
      config.baseline = nearFile(file, *config.baseline);
  }

  void readGate(const Json &value, const std::string &at) {
    GateReader reader{[this](const std::string &pointer, std::string what) { complain(pointer, std::move(what)); },
                      [this](const std::string &object, const std::string &key) { unknown(object, key, object); },
                      [this](const std::string &pointer) { return placeOf(pointer); }};
    config.gate = cli::readGate(value, at, reader);
  }

  void readFailOn(const Json &value) {
    constexpr std::string_view known[] = {"error", "warning", "note", "never"};
    if (!value.is_string() || std::ranges::find(known, value.get_ref<const std::string &>()) == std::end(known))
      return complain("/failOn", "must be \"error\", \"warning\", \"note\" or \"never\"");
    config.failOn = value.get<std::string>();
    config.failOnPlace = placeOf("/failOn");
  }

  /// Facts in place, the name of a file that holds them, or an array of both.
  void readFacts(const Json &value, const std::string &at) {
    if (value.is_array()) {
      for (size_t i = 0; i < value.size(); ++i)
        readFacts(value[i], at + "/" + std::to_string(i));
    } else if (value.is_string()) {
      std::string path = nearFile(file, value.get<std::string>()), why;
      if (auto content = readFile(path, why))
        config.facts.push_back({path, std::move(*content), "", ""});
      else
        complain(at, "cannot read '" + value.get<std::string>() + "': " + why);
    } else {
      config.facts.push_back({file, value.dump(-1, ' ', true, Json::error_handler_t::replace), std::string(text), at});
    }
  }

  std::vector<std::string> strings(const Json &value, const std::string &at) {
    if (value.is_string())
      return {value.get<std::string>()};
    if (value.is_array() && std::ranges::all_of(value, [](const Json &v) { return v.is_string(); }))
      return value.get<std::vector<std::string>>();
    complain(at, "must be a string or an array of strings");
    return {};
  }

  std::string existingFolder(const std::string &folder, const std::string &at) {
    std::string full = nearFile(file, folder);
    if (!llvm::sys::fs::is_directory(full))
      complain(at, "'" + folder + "' is no folder");
    return full;
  }

  void complain(const std::string &pointer, std::string what) {
    problems.push_back({shown(), report::lineOf(text, pointer), pointer, std::move(what)});
  }
  std::string placeOf(const std::string &pointer) const {
    return shown() + ":" + std::to_string(report::lineOf(text, pointer)) + ": " + pointer;
  }
  std::string shown() const { return displayPath(file, workingFolder()); }

  const std::string &file;
  std::string_view text;
  Config config;
  std::vector<ConfigProblem> problems;
};

} // namespace

std::map<std::string, std::vector<std::string>> configKeys() {
  return {{"",
           {"$schema", "profile", "rules", "paths", "ruleset", "suppressions", "failOn", "gate", "baseline", "exclude", "wdk", "wdkVersion",
            "configuration", "platform", "facts", "protocols"}},
          {"/protocols/*", ProtocolKeys},
          {"/protocols/*/events/*", EventKeys},
          {"/paths/*", {"match", "rules", "reason"}},
          {"/gate", {"total", "new"}},
          {"/suppressions", {"requireReason", "reportUnused"}}};
}

std::optional<report::ReportUnused> parseReportUnused(std::string_view text) {
  for (auto which : {report::ReportUnused::None, report::ReportUnused::Own, report::ReportUnused::All})
    if (text == reportUnusedName(which))
      return which;
  return std::nullopt;
}

std::string_view reportUnusedName(report::ReportUnused which) {
  return which == report::ReportUnused::None ? "none" : which == report::ReportUnused::Own ? "own" : "all";
}

std::string failOnOf(const Config &config) { return config.failOn.value_or(config.gate.empty() ? "warning" : "never"); }

std::string ConfigProblem::message() const {
  std::string out = file + (line ? ":" + std::to_string(line) : "") + ": ";
  return out + (pointer.empty() ? "" : pointer + ": ") + text;
}

std::string findConfig(const std::string &start) {
  llvm::StringRef folder = start;
  while (!folder.empty()) {
    llvm::SmallString<256> candidate(folder);
    llvm::sys::path::append(candidate, ".irqlint.json");
    if (llvm::sys::fs::is_regular_file(candidate))
      return candidate.str().str();
    folder = llvm::sys::path::parent_path(folder);
  }
  return {};
}

ConfigResult readConfig(const std::string &file) {
  std::string why;
  auto text = readFile(file, why);
  if (!text)
    return std::vector{ConfigProblem{displayPath(file, workingFolder()), 0, "", "cannot be read: " + why}};
  return Reader(file, *text).run();
}

namespace {

/// A problem of the facts that a protocol became, at the event that they were made of.
ConfigProblem ofProtocol(const Config &config, const model::Problem &problem) {
  std::string pointer = "/protocols", why, content = readFile(config.file, why).value_or("");
  for (const auto &[made, written] : config.protocols.pointers)
    if (problem.pointer == made || problem.pointer.starts_with(made + "/"))
      pointer = written + problem.pointer.substr(made.size());
  return {displayPath(config.file, workingFolder()), report::lineOf(content, pointer), pointer, problem.text};
}

} // namespace

std::vector<ConfigProblem> addFacts(const Config &config, model::Model &model) {
  std::vector<ConfigProblem> out;
  for (const Config::Facts &facts : config.facts) {
    std::string shown = displayPath(facts.file, workingFolder());
    for (const model::Problem &problem : model.addUserFacts(shown, facts.json)) {
      std::string pointer = facts.pointer + problem.pointer;
      unsigned line = facts.text.empty() ? problem.line : report::lineOf(facts.text, pointer);
      out.push_back({shown, line, pointer, problem.text});
    }
  }
  for (const model::Problem &problem : config.protocols.json.empty() ? std::vector<model::Problem>() : model.addProtocol(config.file, config.protocols.json))
    out.push_back(ofProtocol(config, problem));
  return out;
}

} // namespace irqlint::cli
