#include "report/SarifTool.h"

#include "report/LogUri.h"

#include "llvm/ADT/StringExtras.h"

namespace irqlint::report {
namespace {

/// "{0}" and so on replaced; "{{" and "}}" are braces. Without arguments nothing was meant by braces.
std::string filled(std::string_view text, const LogValue &arguments) {
  if (!arguments)
    return std::string(text);
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    std::string_view rest = text.substr(i);
    if (rest.starts_with("{{") || rest.starts_with("}}")) {
      out += text[i++];
      continue;
    }
    size_t close = rest.find('}');
    unsigned number = 0;
    if (rest[0] == '{' && close != std::string_view::npos && close < 6 &&
        !llvm::StringRef(rest.substr(1, close - 1)).getAsInteger(10, number)) {
      out += arguments.element(number).text();
      i += close;
    } else {
      out += text[i];
    }
  }
  return out;
}

constexpr size_t MaxLink = 1000;

/// "[text](1)" reads "text".
std::string withoutLinks(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '[' || text[i + 1] == ']')) {
      out += text[++i];
      continue;
    }
    std::string_view rest = text[i] == '[' ? text.substr(i + 1, MaxLink) : "";
    size_t middle = rest.find_first_of("[]");
    size_t end = rest.substr(std::min(middle, rest.size())).starts_with("](") ? rest.find(')', middle) : rest.npos;
    if (end != rest.npos) {
      out += rest.substr(0, middle);
      i += 1 + end;
    } else {
      out += text[i];
    }
  }
  return out;
}

} // namespace

std::string SarifTool::version() const {
  std::string semantic = driver["semanticVersion"].text();
  return semantic.empty() ? driver["version"].text() : semantic;
}

LogValue SarifTool::componentOf(const LogValue &reference, std::string &name) const {
  LogValue given = reference["toolComponent"];
  LogValue extensions = tool["extensions"];
  if (auto index = given["index"].index()) {
    LogValue found = extensions.element(*index);
    if (!found)
      given.complain("names no extension of the tool");
    name = found["name"].text();
    return found;
  }
  std::string wanted = given["name"].text(), guid = given["guid"].text();
  if (wanted.empty() && guid.empty())
    return driver;
  for (size_t i = 0; i < extensions.size(); ++i) {
    LogValue one = extensions.element(i);
    if ((!wanted.empty() && one["name"].text() == wanted) || (!guid.empty() && one["guid"].text() == guid)) {
      name = one["name"].text();
      return one;
    }
  }
  return driver;
}

/// "CA1000/1" is a special case of the rule CA1000.
LogValue SarifTool::byId(const LogValue &component, const std::string &id) const {
  LogValue rules = component["rules"];
  auto [known, isNew] = indexById.try_emplace(rules.json());
  for (size_t i = 0, count = isNew ? rules.size() : 0; i < count; ++i)
    known->second.emplace(rules.element(i)["id"].text(), i);
  for (std::string wanted = id; !wanted.empty();) {
    if (auto found = known->second.find(wanted); found != known->second.end())
      return rules.element(found->second);
    size_t slash = wanted.rfind('/');
    wanted.resize(slash == std::string::npos ? 0 : slash);
  }
  return rules.nothing();
}

SarifTool::Found SarifTool::ruleOf(const LogValue &result) const {
  LogValue reference = result["rule"];
  LogRule rule;
  rule.id = result["ruleId"].text();
  if (rule.id.empty())
    rule.id = reference["id"].text();
  LogValue component = componentOf(reference, rule.component);
  auto index = reference["index"].index();
  if (!index)
    index = result["ruleIndex"].index();
  LogValue metadata = index ? component["rules"].element(*index) : byId(component, rule.id);
  if (index && !metadata)
    result.complain("its rule's index is beyond the rules of the tool");
  if (rule.id.empty())
    rule.id = metadata["id"].text();
  rule.name = metadata["name"].text();
  rule.title = metadata["shortDescription"]["text"].text();
  if (rule.title.empty())
    rule.title = metadata["properties"]["name"].text();
  rule.helpUri = metadata["helpUri"].text();
  return {std::move(rule), metadata};
}

std::string SarifTool::messageText(const LogValue &message, const LogValue &metadata) const {
  std::string text = message["text"].text();
  if (std::string id = message["id"].text(); text.empty() && !id.empty()) {
    LogValue string = metadata["messageStrings"][id];
    if (!string)
      string = driver["globalMessageStrings"][id];
    text = string["text"].text();
  }
  if (text.empty())
    text = message["markdown"].text();
  return withoutLinks(filled(text, message["arguments"]));
}

// ---------------------------------------------------------------------------------------- places

std::string SarifPlaces::below(const std::string &id) const {
  std::string out, at = id;
  for (int depth = 0; depth < 20 && !at.empty(); ++depth) { // bases may name each other in a circle
    LogValue base = run["originalUriBaseIds"][at];
    std::string outer = base["uriBaseId"].text();
    if (outer.empty())
      return out; // the outermost one says where the sources were, not how they are called
    out = joinedPath(pathOfUri(base["uri"].text()), out);
    at = outer;
  }
  return out;
}

/// An absolute path below one of the bases is told from there: other machines have another one.
std::string SarifPlaces::relative(const std::string &absolute) const {
  std::string best;
  run["originalUriBaseIds"].forEachMember([&](const std::string &, const LogValue &base) {
    std::string folder = pathOfUri(base["uri"].text());
    bool usable = isAbsolutePath(folder) && folder.size() > 1 && folder.size() > best.size();
    if (usable && !folder.ends_with('/'))
      folder += '/';
    if (usable && absolute.starts_with(folder))
      best = folder;
  });
  return absolute.substr(best.size());
}

std::string SarifPlaces::pathOf(const LogValue &given) const {
  LogValue artifact = given;
  if (auto index = given["index"].index(); index && !given["uri"])
    artifact = run["artifacts"].element(*index)["location"];
  std::string uri = artifact["uri"].text();
  if (uri.empty())
    return {};
  std::string path = pathOfUri(uri);
  if (isAbsolutePath(path))
    return relative(path);
  return joinedPath(below(artifact["uriBaseId"].text()), path);
}

std::string SarifPlaces::functionOf(const LogValue &location) const {
  LogValue logical = location["logicalLocations"];
  std::string first;
  for (size_t i = 0; i < logical.size(); ++i) {
    LogValue one = logical.element(i);
    if (auto index = one["index"].index(); index && !one["name"] && !one["fullyQualifiedName"])
      one = run["logicalLocations"].element(*index);
    std::string name = one["fullyQualifiedName"].text(), kind = one["kind"].text();
    if (name.empty())
      name = one["name"].text();
    if (kind == "function" || kind == "member")
      return name;
    if (first.empty() && kind.empty())
      first = name;
  }
  return first;
}

LogPlace SarifPlaces::place(const LogValue &location) const {
  LogPlace out;
  LogValue physical = location["physicalLocation"], region = physical["region"];
  out.path = pathOf(physical["artifactLocation"]);
  out.line = region["startLine"].number();
  out.column = region["startColumn"].number();
  out.endLine = region["endLine"].number();
  out.endColumn = region["endColumn"].number();
  out.function = functionOf(location);
  return out;
}

} // namespace irqlint::report
