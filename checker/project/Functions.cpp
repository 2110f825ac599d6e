#include "project/Functions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/VersionTuple.h"

#include <algorithm>
#include <cmath>

namespace irqlint::project {

namespace path = llvm::sys::path;
using llvm::StringRef;
using Arguments = std::vector<std::string>;

std::string Value::string() const { return list ? llvm::join(*list, ";") : text; }

std::optional<double> asNumber(StringRef text) {
  text = text.trim();
  double number = 0;
  if (text.starts_with_insensitive("0x")) {
    uint64_t bits = 0;
    if (text.drop_front(2).getAsInteger(16, bits))
      return std::nullopt;
    return static_cast<double>(bits);
  }
  if (text.empty() || !(llvm::isDigit(text[0]) || text[0] == '-' || text[0] == '.' || text[0] == '+') || text.getAsDouble(number))
    return std::nullopt;
  return number;
}

std::optional<int> compareVersions(StringRef a, StringRef b) {
  llvm::VersionTuple left, right;
  if (left.tryParse(a.trim().ltrim("vV")) || right.tryParse(b.trim().ltrim("vV")))
    return std::nullopt;
  return left < right ? -1 : right < left ? 1 : 0;
}

namespace {

std::string boolean(bool value) { return value ? "True" : "False"; }

std::string integer(double value) { return std::to_string(static_cast<long long>(value)); }

std::string argument(const Arguments &arguments, size_t index) { return index < arguments.size() ? arguments[index] : std::string(); }

std::optional<size_t> position(const Arguments &arguments, size_t index) {
  auto number = asNumber(argument(arguments, index));
  if (!number || *number < 0)
    return std::nullopt;
  return static_cast<size_t>(*number);
}

std::string findResult(size_t at) { return at == StringRef::npos ? "-1" : std::to_string(at); }

std::string replaceAll(std::string text, StringRef from, StringRef to) {
  if (from.empty())
    return text;
  for (size_t at = 0; (at = text.find(from.str(), at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to.str());
  return text;
}

/// Each argument's characters, all of them separators: MSBuild binds the arguments to a list of characters.
std::vector<std::string> split(StringRef text, const Arguments &arguments) {
  std::string separators = arguments.empty() ? " \t\r\n" : arguments[0];
  std::vector<std::string> parts;
  size_t start = 0;
  for (size_t i = 0; i <= text.size(); ++i)
    if (i == text.size() || StringRef(separators).contains(text[i])) {
      parts.push_back(text.slice(start, i).str());
      start = i + 1;
    }
  return parts;
}

using Method = std::string (*)(StringRef text, const Arguments &arguments);

std::string substring(StringRef text, const Arguments &arguments) {
  size_t start = position(arguments, 0).value_or(0);
  return text.substr(start, position(arguments, 1).value_or(StringRef::npos)).str();
}

std::string pad(StringRef text, const Arguments &arguments, bool left) {
  std::string fill = argument(arguments, 1).empty() ? " " : argument(arguments, 1);
  size_t width = std::min<size_t>(position(arguments, 0).value_or(0), 1024);
  std::string filling(width > text.size() ? width - text.size() : 0, fill[0]);
  return left ? filling + text.str() : text.str() + filling;
}

StringRef trimSet(const Arguments &arguments) { return arguments.empty() || arguments[0].empty() ? StringRef(" \t\r\n") : StringRef(arguments[0]); }

const llvm::StringMap<Method> &methods() {
  static const llvm::StringMap<Method> table = {
      {"contains", [](StringRef t, const Arguments &a) { return boolean(t.contains(argument(a, 0))); }},
      {"startswith", [](StringRef t, const Arguments &a) { return boolean(t.starts_with(argument(a, 0))); }},
      {"endswith", [](StringRef t, const Arguments &a) { return boolean(t.ends_with(argument(a, 0))); }},
      {"equals", [](StringRef t, const Arguments &a) {
         bool ignoresCase = StringRef(argument(a, 1)).contains_insensitive("IgnoreCase");
         return boolean(ignoresCase ? t.equals_insensitive(argument(a, 0)) : t == argument(a, 0));
       }},
      {"compareto", [](StringRef t, const Arguments &a) { return integer(t.compare(argument(a, 0))); }},
      {"replace", [](StringRef t, const Arguments &a) { return replaceAll(t.str(), argument(a, 0), argument(a, 1)); }},
      {"tolower", [](StringRef t, const Arguments &) { return t.lower(); }},
      {"tolowerinvariant", [](StringRef t, const Arguments &) { return t.lower(); }},
      {"toupper", [](StringRef t, const Arguments &) { return t.upper(); }},
      {"toupperinvariant", [](StringRef t, const Arguments &) { return t.upper(); }},
      {"tostring", [](StringRef t, const Arguments &) { return t.str(); }},
      {"trim", [](StringRef t, const Arguments &a) { return t.trim(trimSet(a)).str(); }},
      {"trimstart", [](StringRef t, const Arguments &a) { return t.ltrim(trimSet(a)).str(); }},
      {"trimend", [](StringRef t, const Arguments &a) { return t.rtrim(trimSet(a)).str(); }},
      {"substring", substring},
      {"indexof", [](StringRef t, const Arguments &a) { return findResult(t.find(argument(a, 0), position(a, 1).value_or(0))); }},
      {"lastindexof", [](StringRef t, const Arguments &a) { return findResult(t.rfind(argument(a, 0))); }},
      {"indexofany", [](StringRef t, const Arguments &a) { return findResult(t.find_first_of(argument(a, 0))); }},
      {"insert", [](StringRef t, const Arguments &a) {
         size_t at = std::min(position(a, 0).value_or(0), t.size());
         return (t.take_front(at) + argument(a, 1) + t.drop_front(at)).str();
       }},
      {"remove", [](StringRef t, const Arguments &a) {
         size_t at = position(a, 0).value_or(0);
         return (t.substr(0, at) + (a.size() > 1 ? t.substr(at).drop_front(std::min(position(a, 1).value_or(0), t.substr(at).size())) : "")).str();
       }},
      {"padleft", [](StringRef t, const Arguments &a) { return pad(t, a, true); }},
      {"padright", [](StringRef t, const Arguments &a) { return pad(t, a, false); }},
      {"length", [](StringRef t, const Arguments &) { return std::to_string(t.size()); }},
      {"get_length", [](StringRef t, const Arguments &) { return std::to_string(t.size()); }},
      {"get_chars", [](StringRef t, const Arguments &a) { return substring(t, {argument(a, 0), "1"}); }},
      // Of versions and of folders, which stay strings here.
      {"major", [](StringRef t, const Arguments &) { return t.split('.').first.str(); }},
      {"minor", [](StringRef t, const Arguments &) { return t.split('.').second.split('.').first.str(); }},
      {"build", [](StringRef t, const Arguments &) { return t.split('.').second.split('.').second.split('.').first.str(); }},
      {"fullname", [](StringRef t, const Arguments &) { return t.str(); }},
      {"name", [](StringRef t, const Arguments &) { return path::filename(t).str(); }},
      {"parent", [](StringRef t, const Arguments &) { return path::parent_path(t).str(); }},
  };
  return table;
}

std::string slashed(StringRef text) {
  std::string result = text.str();
  std::replace(result.begin(), result.end(), '\\', '/');
  return result;
}

std::string withSlash(std::string folder) {
  if (!folder.empty() && folder.back() != '/' && folder.back() != '\\')
    folder += '/';
  return folder;
}

std::string normalized(const Arguments &arguments, const Scope &scope) {
  std::string joined;
  for (const std::string &part : arguments) {
    std::string next = slashed(part);
    joined = StringRef(next).starts_with("/") ? next : withSlash(joined) + next;
  }
  return normalPath(joined, scope.projectFolder);
}

/// The nearest folder at `start` or above that holds `file`.
std::string folderOfFileAbove(const std::string &start, const std::string &file, const Scope &scope) {
  std::string at = pathFrom(scope, start);
  for (StringRef folder = at; !folder.empty(); folder = path::parent_path(folder))
    if (scope.files.find(normalPath(file, folder)).exists())
      return folder.str();
  return {};
}

std::string pathOfFileAbove(const Arguments &arguments, const Scope &scope) {
  std::string start = arguments.size() > 1 ? arguments[1] : path::parent_path(scope.thisFile).str();
  std::string folder = folderOfFileAbove(start, argument(arguments, 0), scope);
  return folder.empty() ? folder : normalPath(argument(arguments, 0), folder);
}

std::string relative(const Arguments &arguments, const Scope &scope) {
  std::string base = withSlash(pathFrom(scope, argument(arguments, 0))), file = pathFrom(scope, argument(arguments, 1));
  std::string up;
  for (StringRef folder = StringRef(base).drop_back(); !folder.empty(); folder = path::parent_path(folder)) {
    if (StringRef(file).starts_with(withSlash(folder.str())))
      return up + file.substr(withSlash(folder.str()).size());
    up += "../";
  }
  return file;
}

std::optional<Value> msBuildFunction(StringRef name, const Arguments &a, const Scope &scope) {
  auto number = [&](size_t index) { return asNumber(argument(a, index)).value_or(0); };
  auto bits = [&](size_t index) { return static_cast<long long>(number(index)); };
  auto version = [&] { return compareVersions(argument(a, 0), argument(a, 1)).value_or(0); };
  std::string low = name.lower();
  if (low == "getdirectorynameoffileabove")
    return Value{folderOfFileAbove(argument(a, 0), argument(a, 1), scope)};
  if (low == "getpathoffileabove")
    return Value{pathOfFileAbove(a, scope)};
  if (low == "ensuretrailingslash")
    return Value{withSlash(argument(a, 0))};
  if (low == "normalizepath")
    return Value{normalized(a, scope)};
  if (low == "normalizedirectory")
    return Value{withSlash(normalized(a, scope))};
  if (low == "makerelative")
    return Value{relative(a, scope)};
  if (low == "valueordefault")
    return Value{argument(a, 0).empty() ? argument(a, 1) : argument(a, 0)};
  if (low == "escape" || low == "unescape" || low == "stablestringhash")
    return Value{low == "unescape" ? unescape(argument(a, 0)) : argument(a, 0)};
  if (low == "add")
    return Value{integer(number(0) + number(1))};
  if (low == "subtract")
    return Value{integer(number(0) - number(1))};
  if (low == "multiply")
    return Value{integer(number(0) * number(1))};
  if (low == "divide")
    return Value{number(1) == 0 ? std::string() : integer(number(0) / number(1))};
  if (low == "modulo")
    return Value{number(1) == 0 ? std::string() : integer(std::fmod(number(0), number(1)))};
  if (low == "bitwiseor")
    return Value{std::to_string(bits(0) | bits(1))};
  if (low == "bitwiseand")
    return Value{std::to_string(bits(0) & bits(1))};
  if (low == "bitwisexor")
    return Value{std::to_string(bits(0) ^ bits(1))};
  if (low == "versiongreaterthan")
    return Value{boolean(version() > 0)};
  if (low == "versiongreaterthanorequals")
    return Value{boolean(version() >= 0)};
  if (low == "versionlessthan")
    return Value{boolean(version() < 0)};
  if (low == "versionlessthanorequals")
    return Value{boolean(version() <= 0)};
  if (low == "versionequals" || low == "versionnotequals")
    return Value{boolean((version() == 0) == (low == "versionequals"))};
  if (low == "isosplatform")
    return Value{boolean(StringRef(argument(a, 0)).equals_insensitive("windows"))};
  if (low == "arefeaturesenabled")
    return Value{boolean(true)};
  // The registry of no machine is known; where a default is given, it counts.
  if (low == "getregistryvalue" || low == "getregistryvaluefromview")
    return Value{a.size() > 2 && low == "getregistryvalue" ? a[2] : std::string()};
  return std::nullopt;
}

std::optional<Value> pathFunction(StringRef name, const Arguments &a, const Scope &scope) {
  std::string low = name.lower(), first = slashed(argument(a, 0));
  if (low == "combine") {
    std::string joined;
    for (const std::string &part : a)
      joined = StringRef(slashed(part)).starts_with("/") || joined.empty() ? slashed(part) : withSlash(joined) + slashed(part);
    return Value{joined};
  }
  if (low == "getfullpath")
    return Value{normalized(a, scope)};
  if (low == "getdirectoryname")
    return Value{path::parent_path(first, path::Style::posix).str()};
  if (low == "getfilename")
    return Value{first.substr(first.rfind('/') + 1)};
  if (low == "getfilenamewithoutextension")
    return Value{path::stem(first, path::Style::posix).str()};
  if (low == "getextension")
    return Value{path::extension(first, path::Style::posix).str()};
  if (low == "changeextension") {
    llvm::SmallString<128> changed(first);
    path::replace_extension(changed, argument(a, 1), path::Style::posix);
    return Value{changed.str().str()};
  }
  if (low == "ispathrooted")
    return Value{boolean(StringRef(first).starts_with("/") || StringRef(first).drop_front(std::min<size_t>(1, first.size())).starts_with(":"))};
  if (low == "hasextension")
    return Value{boolean(path::has_extension(first, path::Style::posix))};
  if (low == "gettemppath")
    return Value{"/irqlint-temp/"};
  if (low == "directoryseparatorchar")
    return Value{"\\"};
  return std::nullopt;
}

std::string joined(const Arguments &a, size_t first, StringRef separator) {
  return llvm::join(a.begin() + std::min(first, a.size()), a.end(), separator);
}

std::string formatted(const Arguments &a) {
  std::string text = argument(a, 0);
  for (size_t i = 1; i < a.size(); ++i)
    text = replaceAll(text, "{" + std::to_string(i - 1) + "}", a[i]);
  return text;
}

std::optional<Value> stringFunction(StringRef name, const Arguments &a) {
  std::string low = name.lower();
  if (low == "isnullorempty" || low == "isnullorwhitespace")
    return Value{boolean(StringRef(argument(a, 0)).trim().empty())};
  if (low == "copy" || low == "new")
    return Value{argument(a, 0)};
  if (low == "concat")
    return Value{joined(a, 0, "")};
  if (low == "join")
    return Value{joined(a, 1, argument(a, 0))};
  if (low == "format")
    return Value{formatted(a)};
  if (low == "compare")
    return Value{integer(isTrue(argument(a, 2)) ? StringRef(argument(a, 0)).compare_insensitive(argument(a, 1))
                                                : StringRef(argument(a, 0)).compare(argument(a, 1)))};
  return std::nullopt;
}

std::optional<Value> regexFunction(StringRef name, const Arguments &a) {
  std::string pattern = replaceAll(replaceAll(argument(a, 1), "\\d", "[0-9]"), "\\w", "[A-Za-z0-9_]");
  llvm::Regex regex(replaceAll(replaceAll(pattern, "\\s", "[ \t]"), "(?:", "("));
  if (!regex.isValid())
    return std::nullopt;
  std::string input = argument(a, 0), low = name.lower();
  llvm::SmallVector<StringRef> groups;
  if (low == "ismatch")
    return Value{boolean(regex.match(input))};
  if (low == "match")
    return Value{regex.match(input, &groups) ? groups[0].str() : std::string()};
  if (low == "replace") {
    std::string result, rest = input;
    while (regex.match(rest, &groups) && !groups[0].empty()) {
      size_t at = groups[0].data() - rest.data();
      std::string matched = groups[0].str();
      result += rest.substr(0, at) + regex.sub(replaceAll(argument(a, 2), "$", "\\"), matched);
      rest = rest.substr(at + matched.size());
    }
    return Value{result + rest};
  }
  return std::nullopt;
}

} // namespace

std::optional<Value> callMethod(const Value &value, StringRef name, const Arguments &arguments) {
  if (name.equals_insensitive("Split"))
    return Value{{}, split(value.text, arguments)};
  if (value.list && name.equals_insensitive("Length"))
    return Value{std::to_string(value.list->size())};
  if (value.list && (name.equals_insensitive("GetValue") || name.equals_insensitive("get_Item"))) {
    auto index = position(arguments, 0);
    return Value{index && *index < value.list->size() ? (*value.list)[*index] : std::string()};
  }
  auto found = methods().find(name.lower());
  if (found == methods().end())
    return std::nullopt;
  return Value{found->second(value.string(), arguments)};
}

std::optional<Value> callStatic(StringRef type, StringRef name, const Arguments &arguments, const Scope &scope) {
  type.consume_front_insensitive("System.");
  std::string first = argument(arguments, 0);
  if (type.equals_insensitive("MSBuild"))
    return msBuildFunction(name, arguments, scope);
  if (type.equals_insensitive("IO.Path"))
    return pathFunction(name, arguments, scope);
  if (type.equals_insensitive("String"))
    return stringFunction(name, arguments);
  if (type.equals_insensitive("Text.RegularExpressions.Regex"))
    return regexFunction(name, arguments);
  if (type.equals_insensitive("IO.File") || type.equals_insensitive("IO.Directory")) {
    const FileCache::Entry &entry = scope.files.find(pathFrom(scope, first));
    if (name.equals_insensitive("Exists"))
      return Value{boolean(entry.exists() && entry.isDirectory() == type.equals_insensitive("IO.Directory"))};
    if (name.equals_insensitive("ReadAllText")) {
      auto text = scope.files.read(entry, /*keep=*/false);
      return Value{text.buffer ? text.buffer->getBuffer().str() : std::string()};
    }
    if (name.equals_insensitive("GetParent"))
      return Value{path::parent_path(pathFrom(scope, first)).str()};
    if (name.equals_insensitive("GetCurrentDirectory"))
      return Value{scope.projectFolder};
    return std::nullopt;
  }
  if (type.equals_insensitive("Environment")) {
    if (name.equals_insensitive("GetEnvironmentVariable"))
      return Value{llvm::sys::Process::GetEnv(first).value_or("")};
    if (name.equals_insensitive("ExpandEnvironmentVariables"))
      return Value{first};
    if (name.equals_insensitive("GetFolderPath") || name.equals_insensitive("MachineName") || name.equals_insensitive("UserName"))
      return Value{};
    if (name.equals_insensitive("Is64BitOperatingSystem"))
      return Value{boolean(true)};
    return std::nullopt;
  }
  if (type.equals_insensitive("Convert") || type.equals_insensitive("Int32") || type.equals_insensitive("UInt32") ||
      type.equals_insensitive("Double") || type.equals_insensitive("Boolean") || type.equals_insensitive("Version"))
    return Value{first};
  if (type.equals_insensitive("Math")) {
    double a = asNumber(first).value_or(0), b = asNumber(argument(arguments, 1)).value_or(0);
    return Value{integer(name.equals_insensitive("Max") ? std::max(a, b) : name.equals_insensitive("Min") ? std::min(a, b) : a)};
  }
  // A build's time and new ids are nobody's input.
  if (type.equals_insensitive("DateTime") || type.equals_insensitive("Guid") || type.equals_insensitive("DateTimeOffset"))
    return Value{};
  if (type.equals_insensitive("Runtime.InteropServices.RuntimeInformation"))
    return Value{name.equals_insensitive("IsOSPlatform") ? boolean(true) : "X64"};
  return std::nullopt;
}

} // namespace irqlint::project
