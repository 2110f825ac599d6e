#include "cli/Ruleset.h"

#include "cli/Paths.h"
#include "irqlint/Rule.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <pugixml.hpp>

#include <algorithm>

namespace irqlint::cli {
namespace {

constexpr unsigned DeepestInclude = 16;

enum class Action { None, Info, Warning, Error, Default };

std::optional<Action> parseAction(llvm::StringRef text) {
  constexpr std::pair<const char *, Action> known[] = {{"Error", Action::Error}, {"Warning", Action::Warning},
                                                       {"Info", Action::Info},   {"Hidden", Action::None},
                                                       {"None", Action::None},   {"Default", Action::Default}};
  for (const auto &[name, action] : known)
    if (text.equals_insensitive(name))
      return action;
  return std::nullopt;
}

using Actions = std::map<std::string, Action>; ///< by "C28121"

class Reader {
public:
  explicit Reader(RulesetResult &result) : result(result) {}

  Actions read(const std::string &file, unsigned depth) {
    auto buffer = llvm::MemoryBuffer::getFile(file);
    if (!buffer) {
      result.problems.push_back(
          {displayPath(file, workingFolder()), 0, "", "cannot be read: " + buffer.getError().message()});
      return {};
    }
    text = (*buffer)->getBuffer();
    shown = displayPath(file, workingFolder());
    pugi::xml_document document;
    pugi::xml_parse_result parsed = document.load_buffer(text.data(), text.size());
    if (!parsed) {
      complain(parsed.offset, std::string("is no XML: ") + parsed.description());
      return {};
    }
    pugi::xml_node root = document.child("RuleSet");
    if (!root)
      complain(0, "is no rule set: its outermost element must be <RuleSet>");
    Actions out;
    for (pugi::xml_node include : root.children("Include"))
      this->include(include, file, depth, out);
    for (pugi::xml_node group : root.children("Rules"))
      for (pugi::xml_node rule : group.children("Rule"))
        if (auto action = actionOf(rule); action && *action != Action::Default)
          out[llvm::StringRef(rule.attribute("Id").value()).upper()] = *action;
    return out;
  }

private:
  std::optional<Action> actionOf(pugi::xml_node node) {
    std::string value = node.attribute("Action").value();
    auto action = parseAction(value);
    if (!action)
      complain(node.offset_debug(), "Action=\"" + value + "\": must be Error, Warning, Info, Hidden, None or Default");
    return action;
  }

  /// An action other than Default is that of all rules of the set which are not off in it.
  void include(pugi::xml_node node, const std::string &file, unsigned depth, Actions &out) {
    std::string name = node.attribute("Path").value();
    std::ranges::replace(name, '\\', '/');
    auto action = actionOf(node);
    std::string path = llvm::sys::path::is_absolute(name)
                           ? absolutePath(name)
                           : absolutePath(llvm::sys::path::parent_path(file).str() + "/" + name);
    if (!action || *action == Action::None)
      return;
    if (depth == DeepestInclude)
      return complain(node.offset_debug(), "rule sets include one another without end");
    if (!llvm::sys::fs::is_regular_file(path)) {
      result.notes.push_back(shown + ": '" + name + "' is not there; what it says of rules is not known");
      return;
    }
    for (const auto &[id, inner] : Reader(result).read(path, depth + 1))
      out[id] = *action == Action::Default || inner == Action::None ? inner : *action;
  }

  void complain(ptrdiff_t offset, std::string what) {
    llvm::StringRef before = llvm::StringRef(text).take_front(offset < 0 ? 0 : static_cast<size_t>(offset));
    result.problems.push_back({shown, static_cast<unsigned>(before.count('\n') + 1), "", std::move(what)});
  }

  RulesetResult &result;
  std::string text, shown;
};

std::optional<Severity> severityOf(Action action) {
  switch (action) {
  case Action::Error:
    return Severity::Error;
  case Action::Warning:
    return Severity::Warning;
  case Action::Info:
    return Severity::Note;
  case Action::None:
  case Action::Default:
    break;
  }
  return std::nullopt;
}

} // namespace

RulesetResult readRuleset(const std::string &file) {
  RulesetResult result;
  Actions actions = Reader(result).read(file, 0);
  for (const RegisteredRule &rule : allRules())
    for (const RuleInfo::Equivalent &other : rule.info.equivalents) {
      auto action = other.exact ? actions.find(other.id) : actions.end();
      if (action == actions.end())
        continue;
      std::optional<Severity> severity = severityOf(action->second);
      auto [known, isNew] = result.rules.try_emplace(rule.info.slug, severity);
      if (!isNew)
        known->second = std::max(known->second, severity);
    }
  return result;
}

} // namespace irqlint::cli
