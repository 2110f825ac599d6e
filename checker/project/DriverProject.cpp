#include "project/DriverProject.h"

#include "project/CommandLine.h"
#include "project/Expression.h"
#include "project/Jobs.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace irqlint::project {

namespace path = llvm::sys::path;
using llvm::StringRef;

namespace {

/// The configuration that is asked for, or the nearest to it that the project has: another platform is farther than another name.
BuildRequest nearest(const BuildRequest &wanted, const std::vector<std::pair<std::string, std::string>> &known) {
  BuildRequest best = wanted;
  int bestScore = -1;
  for (const auto &[configuration, platform] : known) {
    StringRef name = configuration;
    int score = StringRef(platform).equals_insensitive(wanted.platform) ? 8 : 0;
    score += name.equals_insensitive(wanted.configuration) ? 4 : name.contains_insensitive(wanted.configuration) ? 2 : 0;
    // `Win10 Release` before `Win7 Release`: what is built today is what matters.
    if (score > bestScore || (score == bestScore && (name.contains("10") || name.contains("11")) && !StringRef(best.configuration).contains("10"))) {
      bestScore = score;
      best.configuration = configuration;
      best.platform = platform;
    }
  }
  return best;
}

class Reader {
  const std::string &file;
  FileCache &files;
  BuildRequest request;
  std::vector<Problem> &problems;
  Evaluation project;
  DriverProject out;

public:
  Reader(const std::string &file, const BuildRequest &request, FileCache &files, std::vector<Problem> &problems)
      : file(file), files(files), request(nearest(request, configurationsOf(file, files))), problems(problems) {}

  DriverProject run() {
    project = evaluate(file, request, files, problems);
    out.file = file;
    out.read = project.read;
    out.build->file = file;
    out.build->configuration = request.configuration + "|" + request.platform;
    out.build->driverType = property("DriverType");
    out.name = property("TargetName").empty() ? path::stem(file).str() : property("TargetName");
    out.isLibrary = is("ConfigurationType", "StaticLibrary");
    out.kind = kind();
    readTracing();
    readGenerated();
    readLinks();
    for (const Item &item : project.items)
      if (item.type == "ClCompile")
        addUnit(item);
    return std::move(out);
  }

private:
  const std::string &property(StringRef name) const { return project.properties.get(name); }
  bool is(StringRef name, StringRef value) const { return StringRef(property(name)).equals_insensitive(value); }
  std::string defaultOf(StringRef type, StringRef name) const {
    auto found = project.definitions.find(type);
    return found == project.definitions.end() ? std::string() : found->second.get(name);
  }

  Kind kind() const {
    StringRef toolset = property("PlatformToolset"), type = property("ConfigurationType");
    if (type.equals_insensitive("Utility") || type.equals_insensitive("Makefile"))
      return Kind::NoCode;
    bool isUserModeDriver = is("DriverType", "UMDF") || toolset.contains_insensitive("UserModeDriver") ||
                            (!property("UMDF_VERSION_MAJOR").empty() && property("KMDF_VERSION_MAJOR").empty());
    if (isUserModeDriver && !type.equals_insensitive("Driver") && !type.equals_insensitive("Application"))
      return is("DriverType", "UMDF") || !property("UMDF_VERSION_MAJOR").empty() ? Kind::UserModeDriver : Kind::UserMode;
    if (is("DriverType", "UMDF"))
      return Kind::UserModeDriver;
    std::string options = defaultOf("ClCompile", "AdditionalOptions"), linking = defaultOf("Link", "AdditionalOptions");
    StringRef link = linking;
    bool isNative = StringRef(defaultOf("Link", "SubSystem")).equals_insensitive("Native") || link.contains_insensitive("/driver") ||
                    StringRef(options).contains("/kernel") || StringRef(defaultOf("Link", "Driver")).contains_insensitive("Driver") ||
                    StringRef(defaultOf("Link", "Driver")).equals_insensitive("WDM");
    bool isKernel = toolset.contains_insensitive("KernelMode") || type.equals_insensitive("Driver") || isNative;
    if (type.equals_insensitive("Application") && !isNative)
      isKernel = false;
    return isKernel ? Kind::Kernel : Kind::UserMode;
  }

  /// Trace functions that the project's settings or its single files name.
  void readTracing() {
    auto read = [&](const Properties &metadata) {
      if (!isTrue(metadata.get("WppEnabled")))
        return;
      add(out.build->traceFunctions, metadata.get("WppTraceFunction"));
      StringRef options = metadata.get("WppAdditionalOptions");
      for (StringRef option = "-func:"; options.contains(option);) {
        options = options.drop_front(options.find(option) + option.size());
        add(out.build->traceFunctions, options.take_until([](char c) { return llvm::isSpace(c); }).str());
      }
      std::string scanned = metadata.get("WppScanConfigurationData");
      if (scanned.empty() || StringRef(scanned).trim().empty())
        return;
      for (const std::string &one : splitList(scanned))
        if (const FileCache::Entry &entry = files.find(normalPath(one, path::parent_path(file))); entry.exists() && !entry.isDirectory())
          add(out.build->traceConfigurations, entry.path);
    };
    if (auto defaults = project.definitions.find("ClCompile"); defaults != project.definitions.end())
      read(defaults->second);
    for (const Item &item : project.items)
      if (item.type == "ClCompile" || item.type == "OtherWpp")
        read(item.metadata);
  }

  static void add(std::vector<std::string> &list, const std::string &value) {
    if (!StringRef(value).trim().empty() && !llvm::is_contained(list, value))
      list.push_back(value);
  }

  /// Headers that message compilers and their like make of the project's other items.
  void readGenerated() {
    using From = GeneratedHeader::From;
    for (const Item &item : project.items) {
      StringRef type = item.type, extension = path::extension(item.path);
      if (type == "MessageCompile" || type == "Mc" || (type == "CustomBuild" && extension.equals_insensitive(".mc")))
        addGenerated(extension.equals_insensitive(".mc") ? From::Messages : From::Events, item.metadata.get("GeneratedFilesBaseName"), item.path);
      else if (type == "Wmimofck")
        addGenerated(From::Wmi, item.metadata.get("HeaderOutputFile"), schemaOf(item.path));
    }
  }

  void addGenerated(GeneratedHeader::From from, const std::string &named, const std::string &source) {
    std::string base = named.empty() ? path::stem(source).str() : path::filename(normalPath(named, "/")).str();
    if (!StringRef(base).ends_with_insensitive(".h"))
      base += ".h";
    if (!source.empty())
      out.build->generated.push_back({std::move(base), source, from});
  }

  /// The .mof that a binary of that name is compiled from.
  std::string schemaOf(const std::string &binary) const {
    return files.find(normalPath((path::stem(binary) + ".mof").str(), path::parent_path(file))).path;
  }

  void readLinks() {
    for (const Item &item : project.items)
      if (item.type == "ProjectReference" && item.exists)
        out.references.push_back(item.path);
    for (const std::string &library : splitList(defaultOf("Link", "AdditionalDependencies")))
      out.libraries.push_back(path::stem(normalPath(library, "/")).lower());
  }

  void addUnit(const Item &item) {
    if (!isSource(item.path))
      return;
    out.sources.push_back(item.path);
    if (isTrue(item.metadata.get("ExcludedFromBuild")) || llvm::any_of(out.units, [&](const DriverUnit &unit) { return unit.file == item.path; }))
      return;
    if (!item.exists) {
      if (out.kind == Kind::Kernel)
        problems.push_back({item.definedIn, item.line, "names " + item.spec + ", which is not there; the build may make it. It was left out", false, true});
      return;
    }
    out.units.push_back({item.path, arguments(item.metadata)});
  }

  std::vector<std::string> arguments(const Properties &settings) const {
    std::vector<std::string> args;
    auto addFolders = [&](StringRef list, StringRef flag) {
      for (const std::string &one : splitList(list))
        if (const FileCache::Entry &entry = files.find(normalPath(unescape(StringRef(one).trim('"')), path::parent_path(file)));
            entry.exists() && entry.isDirectory())
          args.push_back((flag + entry.path).str());
    };
    addFolders(settings.get("AdditionalIncludeDirectories"), "-I");
    addFolders(property("IncludePath"), "-I");
    addFolders(property("ExternalIncludePath"), "-I");
    addMacros(args, settings);
    for (const std::string &undefined : splitList(settings.get("UndefinePreprocessorDefinitions")))
      args.push_back("-U" + undefined);
    for (const std::string &forced : splitList(settings.get("ForcedIncludeFiles")))
      args.insert(args.end(), {"-include", forced});
    addLanguage(args, settings);
    std::vector<std::string> more = splitCommand("cl.exe " + unescape(settings.get("AdditionalOptions")));
    std::vector<std::string> translated = toClang({more.begin() + 1, more.end()}).args;
    args.insert(args.end(), translated.begin(), translated.end());
    return args;
  }

  void addMacros(std::vector<std::string> &args, const Properties &settings) const {
    if (is("Platform", "ARM64"))
      args.push_back("-D_ARM64_=1");
    if (is("Platform", "Win32"))
      args.push_back("-D_X86_=1");
    addTargetVersion(args);
    for (const auto &[name, value] : project.properties) // KMDF_VERSION_MAJOR, ACX_VERSION_MINOR, …
      if ((StringRef(name).ends_with("_VERSION_MAJOR") || StringRef(name).ends_with("_VERSION_MINOR")) && asWhole(value))
        args.push_back("-D" + name + "=" + StringRef(value).trim().str());
    if (is("DriverType", "KMDF") && property("KMDF_VERSION_MAJOR").empty())
      args.push_back("-DKMDF_VERSION_MAJOR=1");
    if (StringRef(request.configuration).contains_insensitive("Debug") && out.kind == Kind::Kernel)
      args.push_back("-DDBG=1");
    for (const std::string &definition : splitList(settings.get("PreprocessorDefinitions")))
      if (llvm::isAlpha(definition[0]) || definition[0] == '_') // else it is a flag in the wrong place, which MSVC ignores
        args.push_back("-D" + unescape(definition));
  }

  static bool asWhole(StringRef text) {
    unsigned number = 0;
    return !text.trim().getAsInteger(10, number);
  }

  /// The Windows that the driver is made for decides what headers declare.
  void addTargetVersion(std::vector<std::string> &args) const {
    unsigned version = 0;
    if (StringRef(property("_NT_TARGET_VERSION")).trim().getAsInteger(0, version))
      version = llvm::StringSwitch<unsigned>(StringRef(property("TargetVersion")).lower())
                    .Cases("vista", "windowsvista", 0x0600)
                    .Cases("win7", "windows7", 0x0601)
                    .Cases("win8", "windows8", 0x0602)
                    .Cases("winv6.3", "windowsv6.3", 0x0603)
                    .Default(0);
    if (version < 0x0501 || version >= 0x0A00)
      return;
    std::string hex = llvm::utohexstr(version, /*LowerCase=*/false, 4);
    args.insert(args.end(), {"-D_WIN32_WINNT=0x" + hex, "-DWINVER=0x" + hex, "-DNTDDI_VERSION=0x" + hex + "0000"});
  }

  static void addLanguage(std::vector<std::string> &args, const Properties &settings) {
    std::string as = StringRef(settings.get("CompileAs")).lower(), standard = StringRef(settings.get("LanguageStandard")).lower();
    if (as == "compileasc" || as == "compileascpp")
      args.push_back(as == "compileasc" ? "/TC" : "/TP");
    bool isC = as == "compileasc" || (as != "compileascpp" && StringRef(settings.get("Extension")).equals_insensitive(".c"));
    // Without a word, MSVC takes C++14; our own headers use a little of C++17.
    if (StringRef number = standard; !isC)
      args.push_back(number.consume_front("stdcpp") && number != "14" ? ("/std:c++" + number).str() : "/std:c++17");
    if (StringRef number = StringRef(settings.get("LanguageStandard_C")); isC && number.consume_front_insensitive("stdc"))
      args.push_back(("/std:c" + number).str());
  }
};

} // namespace

DriverProject readDriverProject(const std::string &file, const BuildRequest &request, FileCache &files, std::vector<Problem> &problems) {
  return Reader(file, request, files, problems).run();
}

} // namespace irqlint::project
