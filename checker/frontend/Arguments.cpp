#include "frontend/FileSystem.h"
#include "frontend/Frontend.h"
#include "project/CommandLine.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <map>

namespace irqlint::frontend {

namespace path = llvm::sys::path;
using llvm::StringRef;

namespace {

struct Define {
  llvm::StringLiteral name, value;
};

// What the WDK's MSBuild rules define for a driver of the current Windows. _PREFAST_ is not among them: it would
// bring assumptions that our headers give anyway, and drop the code under #ifndef _PREFAST_.
constexpr Define commonDefines[] = {
    {"_KERNEL_MODE", "1"}, {"WINNT", "1"},          {"NT_INST", "0"},          {"WIN32", "100"},
    {"_NT1X_", "100"},     {"CONDITION_HANDLING", "1"}, {"STD_CALL", "1"},     {"DEVL", "1"},
    {"_WIN32_WINNT", "0x0A00"}, {"WINVER", "0x0A00"}, {"_WIN32_IE", "0x0A00"}, {"NTDDI_VERSION", "0x0A00000C"},
    {"DEPRECATE_DDK_FUNCTIONS", "1"}, {"IRQLINT", "1"},
};
constexpr Define amd64Defines[] = {{"_AMD64_", "1"}, {"AMD64", "1"}};
constexpr Define arm64Defines[] = {{"_ARM64_", "1"}, {"ARM64", "1"}};
constexpr Define x86Defines[] = {{"_X86_", "1"}, {"i386", "1"}};

/// What the user's arguments say about the things we would add.
struct Seen {
  llvm::StringSet<> defined;
  std::string language;
  std::map<std::string, std::string> majors, minors; ///< by the prefix of X_VERSION_MAJOR
  bool standard = false, isBefore20 = false, target = false, exceptions = false;

  void note(const std::vector<std::string> &args) {
    for (size_t i = 0; i != args.size(); ++i) {
      StringRef arg = args[i];
      StringRef next = i + 1 < args.size() ? StringRef(args[i + 1]) : StringRef();
      if (arg == "-D")
        noteMacro(next);
      else if (arg.consume_front("-D") || arg.consume_front("-U"))
        noteMacro(arg);
      else if (arg == "-x")
        language = next.str();
      else if (arg.starts_with("-std=")) {
        standard = true;
        isBefore20 = arg.ends_with("++14") || arg.ends_with("++17");
      } else if (arg.starts_with("--target=") || arg == "-target")
        target = true;
      else if (arg == "-fexceptions")
        exceptions = true;
    }
  }

  /// A major version alone leaves the choice.
  Versions versions() const {
    Versions result;
    for (const auto &[prefix, minor] : minors) {
      auto major = majors.find(prefix);
      result[prefix] = (major == majors.end() ? "1" : major->second) + "." + minor;
    }
    return result;
  }

private:
  void noteMacro(StringRef text) {
    auto [name, value] = text.split('=');
    defined.insert(name);
    if (name.consume_back("_VERSION_MAJOR"))
      majors[name.str()] = value.str();
    else if (name.consume_back("_VERSION_MINOR"))
      minors[name.str()] = value.str();
  }
};

bool isC(const Job &job, const Seen &seen) {
  if (!seen.language.empty())
    return seen.language == "c";
  return path::extension(job.file).equals_insensitive(".c"); // PCIDRV.C as well
}

class Builder {
  const Job &job;
  const ParseOptions &options;
  std::vector<std::string> user;
  Seen seen;
  std::vector<std::string> out, system;

public:
  Builder(const Job &job, const ParseOptions &options) : job(job), options(options), user(project::toClang(job.args).args) {
    seen.note(user);
  }

  std::vector<std::string> run() {
    addLanguage();
    addTolerance();
    addDefines();
    addUser();
    addHeaders();
    add({"-fsyntax-only", job.file});
    return std::move(out);
  }

  WdkFolders wdk() {
    addUser();
    WdkFolders result = wdkFolders(options.wdkDirs, seen.versions());
    result.include.insert(result.include.begin(), system.begin(), system.end());
    return result;
  }

private:
  void add(std::initializer_list<StringRef> args) {
    for (StringRef arg : args)
      out.push_back(arg.str());
  }

  StringRef architecture() const {
    if (seen.defined.contains("_ARM64_"))
      return "aarch64";
    return seen.defined.contains("_X86_") ? "i686" : "x86_64";
  }

  void addLanguage() {
    bool c = isC(job, seen);
    if (!seen.target)
      out.push_back((architecture() + "-pc-windows-msvc").str().insert(0, "--target="));
    add({"-x", c ? "c" : "c++", "-fms-extensions", "-fms-compatibility", "-fms-compatibility-version=19.40"});
    if (!seen.standard)
      add({c ? "-std=gnu17" : "-std=c++20"});
    if (!c && !seen.exceptions)
      add({"-fno-exceptions"});
    out.push_back("-nostdinc");
  }

  /// MSVC accepts much that clang calls an error; what remains is collected, never printed.
  void addTolerance() {
    if (!isC(job, seen)) {
      add({"-fno-access-control"}); // who may name what is the build's business
      if (seen.isBefore20)          // as MSVC has it: a template's body is read when it is used
        add({"-fdelayed-template-parsing"});
    }
    add({"-ferror-limit=0", "-fbracket-depth=4096", "-fno-spell-checking", "-Wno-everything", "-Wimplicit-function-declaration",
         "-Wno-error=implicit-function-declaration"});
  }

  void addDefines() {
    addUndefined(commonDefines);
    if (architecture() == "x86_64")
      addUndefined(amd64Defines);
    else if (architecture() == "aarch64")
      addUndefined(arm64Defines);
    else
      addUndefined(x86Defines);
    // Without it, the headers of network and filtering drivers leave out what every such driver uses.
    bool saysNdis = llvm::any_of(seen.defined.keys(), [](StringRef name) { return name.starts_with("NDIS"); });
    if (!saysNdis)
      out.push_back("-DNDIS_SUPPORT_NDIS6=1");
  }

  void addUndefined(llvm::ArrayRef<Define> defines) {
    for (const Define &define : defines)
      if (!seen.defined.contains(define.name))
        out.push_back(("-D" + define.name + "=" + define.value).str());
  }

  /// The user's arguments, with absolute include folders; folders of a WDK move behind our annotation headers.
  void addUser() {
    for (size_t i = 0; i != user.size(); ++i) {
      StringRef arg = user[i];
      bool hasNext = i + 1 < user.size();
      if (arg == "-x") {
        ++i;
      } else if (arg == "-isystem" && hasNext) {
        addFolder("-isystem", user[++i]);
      } else if (arg == "-I" && hasNext) {
        addFolder("-I", user[++i]);
      } else if (arg.starts_with("-I")) {
        addFolder("-I", arg.drop_front(2));
      } else if ((arg == "-iquote" || arg == "-idirafter") && hasNext) {
        std::string folder = normalPath(user[++i], job.directory);
        add({arg, folder});
      } else {
        out.push_back(user[i]);
      }
    }
  }

  void addFolder(StringRef kind, StringRef folder) {
    std::string full = normalPath(folder, job.directory);
    if (isWdkFolder(full))
      system.push_back(full);
    else if (kind == "-I")
      out.push_back("-I" + full);
    else
      add({kind, full});
  }

  /// Headers of class extensions insist on knowing their version.
  void addVersions(const WdkFolders &wdk) {
    for (const auto &[prefix, folder] : wdk.chosen) {
      auto [major, minor] = path::filename(folder).split('.');
      if (seen.majors.contains(prefix) || seen.minors.contains(prefix))
        continue;
      out.push_back(("-D" + prefix + "_VERSION_MAJOR=" + major).str());
      out.push_back(("-D" + prefix + "_VERSION_MINOR=" + minor).str());
    }
  }

  /// In front of a real WDK: our annotation headers and corrections. At the end: the kit.
  void addHeaders() {
    WdkFolders wdk = wdkFolders(options.wdkDirs, seen.versions());
    addVersions(wdk);
    system.insert(system.end(), wdk.include.begin(), wdk.include.end());
    llvm::SmallString<256> kit(options.kitDir);
    llvm::sys::fs::make_absolute(kit);
    if (!isC(job, seen)) // whose bodies matter, as a driver's own do: classes that hold a lock or a handle
      out.push_back("-I" + normalPath("../kit-cxx", kit));
    if (!system.empty())
      add({"-isystem", normalPath("../kit-shims", kit)});
    for (const std::string &folder : system)
      add({"-isystem", folder});
    add({"-isystem", kit, "-isystem", generatedFolder(options)});
  }
};

} // namespace

std::string generatedFolder(const ParseOptions &options) {
  llvm::SmallString<256> kit(options.kitDir);
  llvm::sys::fs::make_absolute(kit);
  return normalPath("generated", kit);
}

std::vector<std::string> clangArguments(const Job &job, const ParseOptions &options) { return Builder(job, options).run(); }

WdkFolders wdkOf(const Job &job, const ParseOptions &options) { return Builder(job, options).wdk(); }

} // namespace irqlint::frontend
