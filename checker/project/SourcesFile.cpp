#include "project/SourcesFile.h"

#include "project/CommandLine.h"
#include "project/Jobs.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"

namespace irqlint::project {

namespace path = llvm::sys::path;
using llvm::StringRef;

bool isSourcesFile(StringRef name) { return name.equals_insensitive("sources"); }

namespace {

std::vector<StringRef> words(StringRef text) {
  llvm::SmallVector<StringRef> parts;
  llvm::SplitString(text, parts);
  return {parts.begin(), parts.end()};
}

/// The subset of nmake's language that these files use: macros, continued lines, !IF, !IFDEF, !INCLUDE.
class Macros {
  FileCache &files;
  Properties values;
  std::vector<bool> active, decided; ///< of each open !IF: whether its lines count, whether a branch was taken
  unsigned includes = 0;

public:
  Macros(FileCache &files, StringRef folder, const BuildRequest &request) : files(files) {
    bool arm = StringRef(request.platform).equals_insensitive("ARM64"), x86 = StringRef(request.platform).equals_insensitive("Win32");
    values.set("MAKEDIR", folder.str());
    values.set("O", "obj");
    values.set(arm ? "ARM64" : x86 ? "386" : "AMD64", "1");
    values.set("_BUILDARCH", arm ? "arm64" : x86 ? "x86" : "amd64");
    values.set("DDKBUILDENV", StringRef(request.configuration).contains_insensitive("Debug") ? "chk" : "fre");
    values.set("FREEBUILD", StringRef(request.configuration).contains_insensitive("Debug") ? "0" : "1");
    for (StringRef tools : {"DDK_INC_PATH", "WDM_INC_PATH", "IFSKIT_INC_PATH", "SDK_INC_PATH", "CRT_INC_PATH", "BASEDIR", "DDK_LIB_PATH"})
      values.set(tools, wdkFolder.str());
  }

  void read(const FileCache::Entry &file) {
    FileCache::Text text = files.read(file, /*keep=*/false);
    if (!text.buffer || ++includes > 20)
      return;
    std::string line;
    for (StringRef one : llvm::split(text.buffer->getBuffer(), '\n')) {
      one = one.split('#').first.rtrim();
      bool continues = one.consume_back("\\");
      line += one;
      if (continues) {
        line += ' ';
        continue;
      }
      take(StringRef(line).trim(), path::parent_path(file.path));
      line.clear();
    }
  }

  std::string get(StringRef name) const { return expand(values.get(name), 0); }

private:
  bool isActive() const { return llvm::all_of(active, [](bool one) { return one; }); }

  void take(StringRef line, StringRef folder) {
    if (line.consume_front("!"))
      return directive(line.trim(), folder);
    auto [name, value] = line.split('=');
    if (!isActive() || line.find('=') == StringRef::npos || name.trim().contains(' '))
      return;
    // A value may build on the one before.
    std::string own = ("$(" + name.trim() + ")").str(), text = value.trim().str();
    for (size_t at; (at = StringRef(text).find_insensitive(own)) != StringRef::npos;)
      text.replace(at, own.size(), values.get(name.trim()));
    values.set(name.trim(), text);
  }

  void directive(StringRef line, StringRef folder) {
    StringRef word = line.take_while([](char c) { return llvm::isAlpha(c); }), rest = line.drop_front(word.size()).trim();
    if (word.equals_insensitive("IF") || word.equals_insensitive("IFDEF") || word.equals_insensitive("IFNDEF")) {
      bool value = word.equals_insensitive("IF") ? holds(rest) : values.has(rest) == word.equals_insensitive("IFDEF");
      active.push_back(value);
      decided.push_back(value);
    } else if (active.empty()) {
      if (word.equals_insensitive("INCLUDE"))
        include(rest, folder);
    } else if (word.equals_insensitive("ENDIF")) {
      active.pop_back();
      decided.pop_back();
    } else if (word.equals_insensitive("ELSE") || word.equals_insensitive("ELSEIF")) {
      bool again = rest.consume_front_insensitive("IF") || word.equals_insensitive("ELSEIF");
      bool value = !decided.back() && (!again || holds(rest.trim()));
      active.back() = value;
      decided.back() = decided.back() || value;
    } else if (word.equals_insensitive("INCLUDE") && isActive()) {
      include(rest, folder);
    }
  }

  void include(StringRef name, StringRef folder) {
    name = name.trim("<>\" ");
    if (const FileCache::Entry &entry = files.find(normalPath(expand(name, 0), folder)); entry.exists() && !entry.isDirectory())
      read(entry);
  }

  /// Comparisons joined by || and &&; what is not understood does not hold.
  bool holds(StringRef condition) const {
    if (auto [left, right] = condition.split("||"); !right.empty())
      return holds(left) || holds(right);
    if (auto [left, right] = condition.split("&&"); !right.empty())
      return holds(left) && holds(right);
    condition = condition.trim("() \t");
    if (StringRef name = condition; name.consume_front_insensitive("defined"))
      return values.has(name.trim("() \t"));
    for (StringRef sign : {"==", "!="})
      if (auto [left, right] = condition.split(sign); condition.contains(sign))
        return StringRef(clean(left)).equals_insensitive(clean(right)) == (sign == "==");
    int number = 0;
    return !StringRef(clean(condition)).getAsInteger(0, number) && number != 0;
  }

  std::string clean(StringRef text) const { return StringRef(expand(text.trim(), 0)).trim("\" ").str(); }

  std::string expand(StringRef text, unsigned depth) const {
    std::string result;
    while (!text.empty()) {
      size_t at = text.find("$(");
      size_t end = at == StringRef::npos ? at : text.find(')', at);
      if (end == StringRef::npos || depth > 20)
        break;
      StringRef name = text.slice(at + 2, end);
      result += text.take_front(at);
      result += values.has(name) ? expand(values.get(name), depth + 1) : llvm::sys::Process::GetEnv(name).value_or("");
      text = text.drop_front(end + 1);
    }
    return result + text.str();
  }
};

class Reader {
  const std::string &file;
  FileCache &files;
  std::vector<Problem> &problems;
  std::string folder;
  Macros macros;
  DriverProject out;

public:
  Reader(const std::string &file, const BuildRequest &request, FileCache &files, std::vector<Problem> &problems)
      : file(file), files(files), problems(problems), folder(path::parent_path(file)), macros(files, folder, request) {}

  DriverProject run() {
    macros.read(files.find(file));
    out.file = out.build->file = file;
    out.read = true;
    out.name = macros.get("TARGETNAME");
    std::string type = macros.get("TARGETTYPE");
    StringRef target = type;
    out.isLibrary = target.equals_insensitive("DRIVER_LIBRARY") || target.equals_insensitive("LIBRARY");
    out.kind = target.starts_with_insensitive("DRIVER") || target.equals_insensitive("EXPORT_DRIVER") || target.equals_insensitive("MINIPORT") ||
                       target.equals_insensitive("GDI_DRIVER")
                   ? Kind::Kernel
               : !macros.get("UMDF_VERSION_MAJOR").empty() || !macros.get("UMDF_VERSION").empty() ? Kind::UserModeDriver
               : target.empty() || target.equals_insensitive("NOTARGET")                         ? Kind::NoCode
                                                                                                 : Kind::UserMode;
    out.build->driverType = macros.get("KMDF_VERSION_MAJOR").empty() && macros.get("KMDF_VERSION").empty() ? "" : "KMDF";
    readTracing();
    for (StringRef list : {"TARGETLIBS", "LINKLIBS", "C_TARGETLIBS"})
      addLibraries(macros.get(list));
    std::vector<std::string> args = arguments();
    for (StringRef list : {"SOURCES", "AMD64_SOURCES", "ARM64_SOURCES", "I386_SOURCES"})
      addUnits(list, args);
    return std::move(out);
  }

private:
  void addLibraries(const std::string &list) {
    for (StringRef library : words(list))
      out.libraries.push_back(path::stem(normalPath(library, "/")).lower());
  }

  void addUnits(StringRef list, const std::vector<std::string> &args) {
    std::string expanded = macros.get(list);
    for (StringRef name : words(expanded)) {
      const FileCache::Entry &entry = files.find(normalPath(name, folder));
      if (!isSource(normalPath(name, folder)))
        continue;
      if (entry.exists()) {
        out.sources.push_back(entry.path);
        out.units.push_back({entry.path, args});
      } else if (out.kind == Kind::Kernel) {
        problems.push_back({file, 0, list.str() + " names " + name.str() + ", which is not there; the build may make it. It was left out", false, true});
      }
    }
  }

  std::vector<std::string> arguments() const {
    std::vector<std::string> args;
    for (const std::string &one : splitList(macros.get("INCLUDES")))
      if (const FileCache::Entry &entry = files.find(normalPath(StringRef(one).trim("\" "), folder)); entry.exists() && entry.isDirectory())
        args.push_back("-I" + entry.path);
    for (StringRef name : {"KMDF_VERSION_MAJOR", "KMDF_VERSION_MINOR"})
      if (!macros.get(name).empty())
        args.push_back(("-D" + name + "=").str() + macros.get(name));
    for (StringRef flags : {"C_DEFINES", "USER_C_FLAGS"}) {
      std::vector<std::string> parts = splitCommand("cl.exe " + macros.get(flags));
      std::vector<std::string> translated = toClang({parts.begin() + 1, parts.end()}).args;
      args.insert(args.end(), translated.begin(), translated.end());
    }
    return args;
  }

  void readTracing() {
    std::string wpp = macros.get("RUN_WPP");
    for (StringRef word : words(wpp))
      if (word.consume_front("-func:"))
        out.build->traceFunctions.push_back(word.str());
      else if (word.consume_front("-scan:"))
        if (const FileCache::Entry &entry = files.find(normalPath(word, folder)); entry.exists())
          out.build->traceConfigurations.push_back(entry.path);
  }
};

} // namespace

DriverProject readSourcesFile(const std::string &file, const BuildRequest &request, FileCache &files, std::vector<Problem> &problems) {
  return Reader(file, request, files, problems).run();
}

} // namespace irqlint::project
