#include "project/Expression.h"

#include "project/Functions.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"

namespace irqlint::project {

namespace path = llvm::sys::path;
using llvm::StringRef;

size_t closing(StringRef text, size_t open) {
  unsigned depth = 0;
  for (size_t i = open; i < text.size(); ++i) {
    char c = text[i];
    if (depth && (c == '\'' || c == '"' || c == '`')) {
      // An apostrophe that nothing closes is a letter.
      size_t end = text.find(c, i + 1);
      if (end != StringRef::npos)
        i = end;
    } else if (c == '(') {
      ++depth;
    } else if (c == ')' && --depth == 0) {
      return i + 1;
    }
  }
  return StringRef::npos;
}

std::string pathFrom(const Scope &scope, StringRef text) { return normalPath(unescape(text.trim().trim('"')), scope.projectFolder); }

namespace {

constexpr unsigned deepest = 64;

bool isNameChar(char c) { return llvm::isAlnum(c) || c == '_' || c == '-'; }

std::string withSlash(StringRef folder) { return folder.str() + "/"; }

/// What stands in $( ).
class PropertyExpression {
  StringRef text;
  const Scope &scope;
  unsigned depth;

public:
  PropertyExpression(StringRef text, const Scope &scope, unsigned depth) : text(text.trim()), scope(scope), depth(depth) {}
  std::string run();

private:
  std::optional<Value> start();
  std::optional<Value> follow(Value value);
  std::vector<std::string> arguments();
  StringRef takeName();
  std::string property(StringRef name) const;
};

class Expander {
  const Scope &scope;
  unsigned depth;

public:
  Expander(const Scope &scope, unsigned depth) : scope(scope), depth(depth) {}

  std::string run(StringRef text) {
    std::string result;
    while (!text.empty()) {
      size_t at = text.find_first_of("$%@");
      if (at == StringRef::npos || at + 1 >= text.size())
        break;
      size_t end = text[at + 1] == '(' ? closing(text, at + 1) : StringRef::npos;
      if (end == StringRef::npos || depth == deepest) {
        result += text.take_front(at + 1);
        text = text.drop_front(at + 1);
        continue;
      }
      result += text.take_front(at);
      result += reference(text[at], text.slice(at + 2, end - 1));
      text = text.drop_front(end);
    }
    return result + text.str();
  }

private:
  std::string reference(char kind, StringRef body) {
    if (kind == '$')
      return PropertyExpression(body, scope, depth + 1).run();
    if (kind == '%')
      return scope.metadata ? scope.metadata->get(body.rsplit('.').second.empty() ? body.trim() : body.rsplit('.').second.trim()) : std::string();
    return scope.items ? scope.items(body.split("->").first.trim()) : std::string();
  }
};

std::string PropertyExpression::run() {
  if (text.starts_with_insensitive("Registry:"))
    return {};
  StringRef whole = text;
  std::optional<Value> value = start();
  if (value)
    value = follow(std::move(*value));
  if (!value && scope.complain)
    scope.complain("the expression $(" + whole.str() + ") is not understood and counts as empty");
  return value ? value->string() : std::string();
}

StringRef PropertyExpression::takeName() {
  StringRef name = text.take_while(isNameChar);
  text = text.drop_front(name.size()).ltrim();
  return name;
}

std::optional<Value> PropertyExpression::start() {
  if (!text.consume_front("[")) {
    StringRef name = takeName();
    if (name.empty())
      return std::nullopt;
    return Value{property(name)};
  }
  auto [type, rest] = text.split(']');
  text = rest;
  if (!text.consume_front("::"))
    return std::nullopt;
  StringRef name = takeName();
  return callStatic(type.trim(), name, arguments(), scope);
}

std::optional<Value> PropertyExpression::follow(Value value) {
  while (!text.empty()) {
    std::optional<Value> next;
    if (text.consume_front(".")) {
      StringRef name = takeName();
      next = callMethod(value, name, arguments());
    } else if (text.consume_front("[")) {
      auto [index, rest] = text.split(']');
      text = rest.ltrim();
      size_t at = 0;
      if (index.trim().getAsInteger(10, at))
        return std::nullopt;
      if (value.list)
        next = Value{at < value.list->size() ? (*value.list)[at] : std::string()};
      else
        next = Value{StringRef(value.text).substr(at, 1).str()};
    }
    if (!next)
      return std::nullopt;
    value = std::move(*next);
  }
  return value;
}

/// The arguments in parentheses, if there are any here.
std::vector<std::string> PropertyExpression::arguments() {
  std::vector<std::string> result;
  size_t end = text.starts_with("(") ? closing(text, 0) : StringRef::npos;
  if (end == StringRef::npos)
    return result;
  StringRef inner = text.slice(1, end - 1);
  text = text.drop_front(end).ltrim();
  auto add = [&](StringRef part) {
    part = part.trim();
    bool quoted = part.size() >= 2 && (part[0] == '\'' || part[0] == '"' || part[0] == '`') && part.back() == part[0];
    if (quoted)
      part = part.drop_front().drop_back();
    result.push_back(unescape(Expander(scope, depth).run(part)));
  };
  size_t start = 0;
  for (size_t i = 0; i < inner.size(); ++i) {
    char c = inner[i];
    if (c == ',') {
      add(inner.slice(start, i));
      start = i + 1;
    } else if (c == '(') {
      size_t close = closing(inner, i);
      i = close == StringRef::npos ? inner.size() : close - 1;
    } else if (c == '\'' || c == '"' || c == '`') {
      size_t close = inner.find(c, i + 1);
      i = close == StringRef::npos ? i : close;
    }
  }
  if (StringRef last = inner.drop_front(start); !last.trim().empty() || start)
    add(last);
  return result;
}

/// What is known of the file at hand, a property, or a variable of the environment.
std::string PropertyExpression::property(StringRef name) const {
  StringRef file = scope.thisFile;
  if (name.starts_with_insensitive("MSBuildThisFile")) {
    if (name.equals_insensitive("MSBuildThisFileDirectory"))
      return withSlash(path::parent_path(file));
    if (name.equals_insensitive("MSBuildThisFileDirectoryNoRoot"))
      return withSlash(path::parent_path(file).ltrim('/'));
    if (name.equals_insensitive("MSBuildThisFile"))
      return path::filename(file).str();
    if (name.equals_insensitive("MSBuildThisFileName"))
      return path::stem(file).str();
    if (name.equals_insensitive("MSBuildThisFileExtension"))
      return path::extension(file).str();
    if (name.equals_insensitive("MSBuildThisFileFullPath"))
      return file.str();
  }
  if (scope.properties.has(name))
    return scope.properties.get(name);
  return llvm::sys::Process::GetEnv(name).value_or("");
}

/// https://learn.microsoft.com/visualstudio/msbuild/msbuild-conditions
class Condition {
  StringRef text;
  const Scope &scope;
  bool failed = false;

public:
  Condition(StringRef text, const Scope &scope) : text(text), scope(scope) {}

  std::optional<bool> run() {
    bool result = disjunction();
    if (failed || !text.trim().empty())
      return std::nullopt;
    return result;
  }

private:
  void skipSpace() { text = text.ltrim(); }

  bool takeWord(StringRef word) {
    skipSpace();
    if (!text.starts_with_insensitive(word) || (text.size() > word.size() && isNameChar(text[word.size()])))
      return false;
    text = text.drop_front(word.size());
    return true;
  }

  bool disjunction() {
    bool result = conjunction();
    while (takeWord("or"))
      result |= conjunction();
    return result;
  }

  bool conjunction() {
    bool result = term();
    while (takeWord("and"))
      result &= term();
    return result;
  }

  bool term() {
    skipSpace();
    if (text.starts_with("!") && !text.starts_with("!=")) {
      text = text.drop_front();
      return !term();
    }
    if (text.consume_front("(")) {
      bool result = disjunction();
      skipSpace();
      failed |= !text.consume_front(")");
      return result;
    }
    if (takeWord("Exists"))
      return exists(callArgument());
    if (takeWord("HasTrailingSlash")) {
      std::string folder = callArgument();
      return StringRef(folder).ends_with("/") || StringRef(folder).ends_with("\\");
    }
    return comparison();
  }

  std::string callArgument() {
    skipSpace();
    if (!text.consume_front("(")) {
      failed = true;
      return {};
    }
    std::string value = operand();
    skipSpace();
    failed |= !text.consume_front(")");
    return value;
  }

  bool exists(const std::string &paths) const {
    for (const std::string &one : splitList(paths))
      if (!scope.files.find(pathFrom(scope, one)).exists())
        return false;
    return !StringRef(paths).trim().empty();
  }

  /// A quoted string, a reference, a number or a word.
  std::string operand() {
    skipSpace();
    size_t end = 0;
    bool quoted = text.starts_with("'");
    for (end = quoted; end < text.size(); ++end) {
      char c = text[end];
      bool isReference = (c == '$' || c == '%' || c == '@') && end + 1 < text.size() && text[end + 1] == '(';
      if (size_t close = isReference ? closing(text, end + 1) : StringRef::npos; close != StringRef::npos)
        end = close - 1;
      else if (quoted ? c == '\'' : llvm::isSpace(c) || StringRef("=!<>(),'").contains(c))
        break;
    }
    StringRef raw = text.slice(quoted, end);
    failed |= quoted ? end >= text.size() : raw.empty();
    text = text.drop_front(std::min(end + quoted, text.size()));
    return unescape(expand(raw, scope));
  }

  bool comparison() {
    std::string left = operand();
    skipSpace();
    for (StringRef sign : {"==", "!=", "<=", ">=", "<", ">"})
      if (text.consume_front(sign))
        return compare(left, sign, operand());
    return isTrue(left);
  }

  bool compare(StringRef left, StringRef sign, StringRef right) const {
    auto a = asNumber(left), b = asNumber(right);
    if (sign == "==" || sign == "!=") {
      bool equal = left.equals_insensitive(right) || (a && b && *a == *b);
      return equal == (sign == "==");
    }
    std::optional<int> order;
    if (a && b)
      order = *a < *b ? -1 : *b < *a;
    else
      order = compareVersions(left, right);
    if (!order)
      return false;
    return sign == "<" ? *order < 0 : sign == ">" ? *order > 0 : sign == "<=" ? *order <= 0 : *order >= 0;
  }
};

} // namespace

std::string expand(StringRef text, const Scope &scope) { return Expander(scope, 0).run(text); }

bool holds(StringRef condition, const Scope &scope) {
  if (condition.trim().empty())
    return true;
  std::optional<bool> result = Condition(condition, scope).run();
  if (!result && scope.complain)
    scope.complain("the condition \"" + condition.str() + "\" is not understood and counts as false");
  return result.value_or(false);
}

} // namespace irqlint::project
