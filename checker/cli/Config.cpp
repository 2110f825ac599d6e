#include "cli/Config.h"

#include "cli/Paths.h"
#include "cli/RuleNames.h"
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
    else
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
      readRules(value);
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
    else if (key == "exclude")
      config.exclude = strings(value, at);
    else if (key != "$schema")
      complain(at, "unknown key; known are rules, facts, wdk, wdkVersion, configuration, platform, failOn, baseline, exclude");
  }

  void readRules(const Json &value) {
    if (!value.is_object())
      return complain("/rules", "must be an object of rule to \"off\", \"note\", \"warning\" or \"error\"");
    for (const auto &[name, level] : value.items()) {
      std::string at = report::pointerTo("/rules", name);
      std::vector<const RegisteredRule *> named = rulesNamed(name);
      if (named.empty())
        complain(at, "unknown rule '" + name + "'" + didYouMean(nearRules(name)));
      auto severity = level.is_string() ? report::parseSeverity(level.get<std::string>()) : std::nullopt;
      if (!severity && level != "off")
        complain(at, "must be \"off\", \"note\", \"warning\" or \"error\"");
      for (const RegisteredRule *rule : named)
        config.rules[rule->info.slug] = severity;
    }
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

  void readFailOn(const Json &value) {
    constexpr std::string_view known[] = {"error", "warning", "note", "never"};
    if (!value.is_string() || std::ranges::find(known, value.get_ref<const std::string &>()) == std::end(known))
      return complain("/failOn", "must be \"error\", \"warning\", \"note\" or \"never\"");
    config.failOn = value.get<std::string>();
  }

  /// Facts in place, the name of a file that holds them, or an array of both.
  void readFacts(const Json &value, const std::string &at) {
    bool names = value.is_array() && std::ranges::any_of(value, [](const Json &v) { return v.is_string(); });
    if (names) {
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
  std::string shown() const { return displayPath(file, workingFolder()); }

  const std::string &file;
  std::string_view text;
  Config config;
  std::vector<ConfigProblem> problems;
};

} // namespace

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
  return out;
}

} // namespace irqlint::cli
