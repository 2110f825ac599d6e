#include "project/MsBuild.h"

#include "project/Expression.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

#include <pugixml.hpp>

#include <algorithm>
#include <memory>
#include <set>

namespace irqlint::project {

namespace path = llvm::sys::path;
using llvm::StringRef;

namespace {

constexpr unsigned deepestImport = 50;

/// A project file or a file that one imports.
struct Document {
  std::string file;
  std::shared_ptr<llvm::MemoryBuffer> text;
  pugi::xml_document xml;

  unsigned line(pugi::xml_node node) const {
    ptrdiff_t offset = node.offset_debug();
    return offset < 0 ? 0 : lineAt(text->getBuffer(), static_cast<size_t>(offset));
  }
};

StringRef localName(pugi::xml_node node) {
  StringRef name = node.name();
  return name.contains(':') ? name.split(':').second : name;
}

/// Null and a reason if it is no XML.
std::unique_ptr<Document> parse(const std::string &file, FileCache &files, std::string &reason, unsigned &line) {
  auto document = std::make_unique<Document>();
  document->file = file;
  FileCache::Text text = files.read(files.find(file), /*keep=*/true);
  if (!text.buffer) {
    reason = "cannot be read: " + text.error.message();
    return nullptr;
  }
  document->text = text.buffer;
  StringRef content = text.buffer->getBuffer();
  auto result = document->xml.load_buffer(content.data(), content.size(), pugi::parse_default, pugi::encoding_utf8);
  if (!result) {
    reason = std::string("is no XML: ") + result.description();
    line = lineAt(content, static_cast<size_t>(result.offset));
    return nullptr;
  }
  return document;
}

class Evaluator {
  const std::string &projectFile;
  const BuildRequest &request;
  FileCache &files;
  std::vector<Problem> &problems;

  Evaluation out;
  std::string folder;
  const Document *current = nullptr;
  pugi::xml_node at; ///< for messages
  std::vector<std::unique_ptr<Document>> documents;
  std::vector<std::string> open; ///< files being read, each imported by the one before
  std::set<std::string> imported;
  llvm::StringSet<> complaints;

  /// Groups that wait for the pass they belong to.
  struct Group {
    const Document *document;
    pugi::xml_node node;
  };
  std::vector<Group> definitionGroups, itemGroups;

public:
  Evaluator(const std::string &projectFile, const BuildRequest &request, FileCache &files, std::vector<Problem> &problems)
      : projectFile(projectFile), request(request), files(files), problems(problems), folder(path::parent_path(projectFile)) {}

  Evaluation run() {
    setInitial();
    importNearest("Directory.Build.props");
    out.read = readFile(projectFile);
    importNearest("Directory.Build.targets");
    for (const Group &group : definitionGroups)
      inGroup(group, [&](pugi::xml_node child) { define(child); });
    for (const Group &group : itemGroups)
      inGroup(group, [&](pugi::xml_node child) { addItem(child); });
    return std::move(out);
  }

private:
  Scope scope(const Properties *metadata = nullptr) {
    return {out.properties, files, folder, current ? current->file : projectFile, metadata, [this](StringRef type) { return includesOf(type); },
            [this](const std::string &text) { complain(text); }};
  }

  void complain(const std::string &text) {
    std::string file = current ? current->file : projectFile;
    unsigned line = current && at ? current->line(at) : 0;
    if (complaints.insert(file + ":" + std::to_string(line) + text).second)
      problems.push_back({file, line, text, false, true});
  }

  bool applies(pugi::xml_node node, const Properties *metadata = nullptr) {
    at = node;
    const char *condition = node.attribute("Condition").value();
    return !*condition || holds(condition, scope(metadata));
  }

  std::string expanded(StringRef text, const Properties *metadata = nullptr) { return expand(text, scope(metadata)); }

  void setInitial();
  bool readFile(const std::string &file);
  void readChildren(pugi::xml_node parent);
  void readProperties(pugi::xml_node group);
  void choose(pugi::xml_node node);
  void import(pugi::xml_node node);
  void importTools(StringRef name);
  void importNearest(StringRef name);

  template <typename Do> void inGroup(const Group &group, Do each) {
    current = group.document;
    if (!applies(group.node))
      return;
    for (pugi::xml_node child : group.node.children())
      if (child.type() == pugi::node_element && applies(child))
        each(child);
  }
  void define(pugi::xml_node node) { readMetadata(node, out.definitions[localName(node).str()]); }
  void readMetadata(pugi::xml_node node, Properties &metadata);
  void addItem(pugi::xml_node node);
  void addInclude(pugi::xml_node node, const std::string &type, const std::string &specs);
  void updateItems(pugi::xml_node node, const std::string &type, const std::string &specs);
  void removeItems(const std::string &type, const std::string &specs);
  std::set<std::string> pathsOf(const std::string &specs);
  std::string includesOf(StringRef type) const;
};

/// What the command line, the solution and the tools' own files set before the first line of a project is read.
void Evaluator::setInitial() {
  StringRef name = path::stem(projectFile);
  std::string solution = request.solution.empty() ? projectFile : request.solution;
  std::string platform = request.platform;
  bool arm = StringRef(platform).equals_insensitive("ARM64"), x86 = StringRef(platform).equals_insensitive("Win32");
  std::string architecture = arm ? "arm64" : x86 ? "x86" : "x64";
  std::string outFolder = folder + "/" + platform + "/" + request.configuration + "/";
  const std::pair<StringRef, std::string> values[] = {
      {"Configuration", request.configuration}, {"Platform", platform},
      {"ConfigurationName", request.configuration}, {"PlatformName", platform},
      {"MSBuildProjectDirectory", folder}, {"MSBuildProjectFile", path::filename(projectFile).str()},
      {"MSBuildProjectFullPath", projectFile}, {"MSBuildProjectName", name.str()}, {"MSBuildProjectExtension", path::extension(projectFile).str()},
      {"MSBuildStartupDirectory", folder}, {"MSBuildProjectDirectoryNoRoot", StringRef(folder).ltrim('/').str()},
      {"ProjectDir", folder + "/"}, {"ProjectName", name.str()}, {"ProjectFileName", path::filename(projectFile).str()},
      {"ProjectPath", projectFile}, {"ProjectExt", path::extension(projectFile).str()}, {"TargetName", name.str()},
      {"SolutionDir", path::parent_path(solution).str() + "/"}, {"SolutionPath", solution}, {"SolutionFileName", path::filename(solution).str()},
      {"SolutionName", path::stem(solution).str()}, {"SolutionExt", path::extension(solution).str()},
      {"OutDir", outFolder}, {"IntDir", outFolder}, {"OutputPath", outFolder}, {"OutputType", ""},
      {"MSBuildVersion", "17.14.0"}, {"MSBuildToolsVersion", "Current"}, {"MSBuildRuntimeType", "Full"}, {"MSBuildAssemblyVersion", "15.1.0.0"},
      {"MSBuildExtensionsPath", toolsFolder.str()}, {"MSBuildExtensionsPath32", toolsFolder.str()}, {"MSBuildExtensionsPath64", toolsFolder.str()},
      {"MSBuildToolsPath", toolsFolder.str()}, {"MSBuildBinPath", toolsFolder.str()}, {"MSBuildSDKsPath", toolsFolder.str()},
      {"VCTargetsPath", toolsFolder.str()}, {"VCTargetsPath17", toolsFolder.str()}, {"VCInstallDir", toolsFolder.str() + "/"},
      {"VSInstallDir", toolsFolder.str() + "/"}, {"DevEnvDir", toolsFolder.str() + "/"}, {"VCToolsInstallDir", toolsFolder.str() + "/"},
      {"UserRootDir", toolsFolder.str()}, {"VisualStudioVersion", "17.0"}, {"DefaultPlatformToolset", "v143"}, {"OS", "Windows_NT"},
      {"BuildingInsideVisualStudio", ""}, {"PlatformTarget", architecture}, {"PlatformShortName", architecture}, {"PlatformArchitecture", x86 ? "32" : "64"},
      {"DDKPlatform", architecture}, {"Architecture", architecture}, {"TargetArchitecture", architecture}, {"DDK_PLATFORM", architecture},
      {"WDKContentRoot", wdkFolder.str() + "/"}, {"WDKKitRoot", wdkFolder.str() + "/"}, {"WindowsSdkDir", wdkFolder.str() + "/"},
      {"WindowsSdkDir_10", wdkFolder.str() + "/"}, {"UniversalCRTSdkDir", wdkFolder.str() + "/"}, {"BASEDIR", wdkFolder.str()},
      {"DDK_INC_PATH", (wdkFolder + "/km").str()}, {"KM_IncludePath", (wdkFolder + "/km").str()}, {"IFSKIT_INC_PATH", (wdkFolder + "/km").str()},
      {"HALKIT_INC_PATH", (wdkFolder + "/km").str()}, {"CRT_INC_PATH", (wdkFolder + "/km/crt").str()}, {"KMDF_INC_PATH", (wdkFolder + "/wdf/kmdf").str()},
      {"UMDF_INC_PATH", (wdkFolder + "/wdf/umdf").str()}, {"WDF_ROOT", (wdkFolder + "/wdf").str()}, {"SPB_INC_PATH", (wdkFolder + "/km/spb").str()},
      {"SDK_INC_PATH", (wdkFolder + "/um").str()}, {"UM_IncludePath", (wdkFolder + "/um").str()}, {"WDK_UM_INC_PATH", (wdkFolder + "/um").str()},
      {"KIT_SHARED_INC_PATH", (wdkFolder + "/shared").str()}, {"KIT_SHARED_INC_PATH_WDK", (wdkFolder + "/shared").str()},
      {"KIT_SHARED_IncludePath", (wdkFolder + "/shared").str()}, {"VC_IncludePath", (wdkFolder + "/crt").str()},
      {"WindowsSDK_IncludePath", (wdkFolder + "/um").str()}, {"UniversalCRT_IncludePath", (wdkFolder + "/ucrt").str()}, {"IncludePath", ""},
      {"_NT_TARGET_VERSION_WIN7", "0x0601"}, {"_NT_TARGET_VERSION_WIN8", "0x0602"}, {"_NT_TARGET_VERSION_WINBLUE", "0x0603"},
      {"_NT_TARGET_VERSION_WIN10", "0x0A00"}, {"WindowsTargetPlatformVersion", "10.0.26100.0"}, {"LatestTargetPlatformVersion", "10.0.26100.0"},
  };
  for (const auto &[property, value] : values)
    out.properties.set(property, value);
}

/// Whether it could be read; a project may be read many times, an import once.
bool Evaluator::readFile(const std::string &file) {
  std::string reason;
  unsigned line = 0;
  std::unique_ptr<Document> document = parse(file, files, reason, line);
  if (!document) {
    problems.push_back({file, line, reason});
    return false;
  }
  pugi::xml_node root = document->xml.document_element();
  if (localName(root) != "Project") {
    problems.push_back({file, document->line(root), "is no MSBuild project: its outermost element is <" + std::string(root.name()) + ">, not <Project>"});
    return false;
  }
  const Document *before = std::exchange(current, document.get());
  documents.push_back(std::move(document));
  open.push_back(file);
  readChildren(root);
  open.pop_back();
  current = before;
  return true;
}

void Evaluator::readChildren(pugi::xml_node parent) {
  for (pugi::xml_node node : parent.children()) {
    if (node.type() != pugi::node_element)
      continue;
    StringRef name = localName(node);
    if (name == "ItemDefinitionGroup")
      definitionGroups.push_back({current, node});
    else if (name == "ItemGroup")
      itemGroups.push_back({current, node});
    else if (name == "Choose")
      choose(node);
    else if (name == "PropertyGroup" && applies(node))
      readProperties(node);
    else if (name == "Import" && applies(node))
      import(node);
    else if (name == "ImportGroup" && applies(node))
      for (pugi::xml_node inner : node.children("Import"))
        if (applies(inner))
          import(inner);
  }
}

void Evaluator::readProperties(pugi::xml_node group) {
  for (pugi::xml_node node : group.children()) {
    if (node.type() != pugi::node_element || !applies(node))
      continue;
    StringRef name = localName(node);
    if (name.equals_insensitive("Configuration") || name.equals_insensitive("Platform"))
      continue; // given from outside
    out.properties.set(name, expanded(StringRef(node.text().get()).trim()));
  }
}

void Evaluator::choose(pugi::xml_node node) {
  for (pugi::xml_node branch : node.children())
    if (branch.type() == pugi::node_element && (localName(branch) == "Otherwise" || applies(branch)))
      return readChildren(branch);
}

void Evaluator::import(pugi::xml_node node) {
  at = node;
  std::string written = expanded(node.attribute("Project").value());
  if (StringRef(written).trim().empty())
    return;
  std::string file = pathFrom({out.properties, files, path::parent_path(current->file).str(), current->file}, written);
  if (StringRef(file).starts_with(toolsFolder) || StringRef(file).starts_with(wdkFolder) || node.attribute("Sdk"))
    return importTools(path::filename(file));
  std::vector<std::string> found = matchingFiles(file, folder, files);
  if (found.empty() && !StringRef(file).contains('*'))
    complain("the import of " + written + " finds no file and was left out");
  for (const std::string &one : found) {
    if (open.size() >= deepestImport)
      return complain("imports are nested more than " + std::to_string(deepestImport) + " deep; " + written + " was left out");
    if (llvm::is_contained(open, one)) {
      complain("the import of " + written + " leads in a circle and was left out");
      continue;
    }
    if (imported.insert(one).second) // MSBuild, too, takes a file once
      readFile(one);
  }
}

/// The tools' own files are not there; what they import in turn is, when a project names it.
void Evaluator::importTools(StringRef name) {
  static constexpr std::pair<StringRef, StringRef> Hooks[] = {
      {"Microsoft.Cpp.Default.props", "ForceImportAfterCppDefaultProps"}, {"Microsoft.Cpp.props", "ForceImportBeforeCppProps"},
      {"Microsoft.Cpp.props", "ForceImportAfterCppProps"},                {"Microsoft.Cpp.targets", "ForceImportBeforeCppTargets"},
      {"Microsoft.Cpp.targets", "ForceImportAfterCppTargets"},
  };
  for (auto [file, hook] : Hooks)
    if (name.equals_insensitive(file))
      for (const std::string &one : splitList(out.properties.get(hook)))
        if (const FileCache::Entry &entry = files.find(pathFrom(scope(), one)); entry.exists() && imported.insert(entry.path).second)
          readFile(entry.path);
}

void Evaluator::importNearest(StringRef name) {
  StringRef kind = name.rsplit('.').second;
  if (out.properties.get(kind == "props" ? "ImportDirectoryBuildProps" : "ImportDirectoryBuildTargets") == "false")
    return;
  for (StringRef above = folder; !above.empty(); above = path::parent_path(above))
    if (const FileCache::Entry &entry = files.find(normalPath(name, above)); entry.exists() && !entry.isDirectory()) {
      if (imported.insert(entry.path).second)
        readFile(entry.path);
      return;
    }
}

void Evaluator::readMetadata(pugi::xml_node node, Properties &metadata) {
  static const llvm::StringSet<> notMetadata = {"Include", "Exclude", "Remove", "Update", "Condition", "Label", "KeepMetadata",
                                                "RemoveMetadata", "KeepDuplicates", "MatchOnMetadata"};
  for (pugi::xml_attribute attribute : node.attributes())
    if (!notMetadata.contains(attribute.name()))
      metadata.set(attribute.name(), expanded(attribute.value(), &metadata));
  for (pugi::xml_node child : node.children())
    if (child.type() == pugi::node_element && applies(child, &metadata))
      metadata.set(localName(child), expanded(StringRef(child.text().get()).trim(), &metadata));
}

void Evaluator::addItem(pugi::xml_node node) {
  std::string type = localName(node).str();
  if (auto include = node.attribute("Include"))
    addInclude(node, type, expanded(include.value()));
  else if (auto remove = node.attribute("Remove"))
    removeItems(type, expanded(remove.value()));
  else if (auto update = node.attribute("Update"))
    updateItems(node, type, expanded(update.value()));
}

void Evaluator::addInclude(pugi::xml_node node, const std::string &type, const std::string &specs) {
  if (type == "ProjectConfiguration") {
    auto [configuration, platform] = StringRef(specs).split('|');
    out.configurations.emplace_back(configuration.trim().str(), platform.trim().str());
    return;
  }
  std::set<std::string> excluded = pathsOf(expanded(node.attribute("Exclude").value()));
  for (const std::string &spec : splitList(specs)) {
    std::string named = pathFrom(scope(), spec);
    std::vector<std::string> found = matchingFiles(named, folder, files);
    bool isPattern = StringRef(spec).find_first_of("*?") != StringRef::npos;
    if (found.empty() && !isPattern)
      found.push_back(named);
    for (const std::string &file : found) {
      if (excluded.count(file))
        continue;
      Item item{type, spec, file, files.find(file).exists(), out.definitions[type], current->file, current->line(node)};
      item.metadata.set("FullPath", file);
      item.metadata.set("Identity", spec);
      item.metadata.set("Filename", path::stem(file).str());
      item.metadata.set("Extension", path::extension(file).str());
      item.metadata.set("Directory", path::parent_path(file).str() + "/");
      StringRef inFolder = StringRef(spec).rtrim(path::filename(spec, path::Style::windows));
      item.metadata.set("RelativeDir", inFolder.str());
      readMetadata(node, item.metadata);
      out.items.push_back(std::move(item));
    }
  }
}

std::set<std::string> Evaluator::pathsOf(const std::string &specs) {
  std::set<std::string> result;
  for (const std::string &spec : splitList(specs)) {
    std::string named = pathFrom(scope(), spec);
    auto found = matchingFiles(named, folder, files);
    result.insert(found.begin(), found.end());
    result.insert(named);
  }
  return result;
}

void Evaluator::removeItems(const std::string &type, const std::string &specs) {
  std::set<std::string> removed = pathsOf(specs);
  llvm::erase_if(out.items, [&](const Item &item) { return StringRef(item.type).equals_insensitive(type) && removed.count(item.path); });
}

void Evaluator::updateItems(pugi::xml_node node, const std::string &type, const std::string &specs) {
  std::set<std::string> updated = pathsOf(specs);
  for (Item &item : out.items)
    if (StringRef(item.type).equals_insensitive(type) && updated.count(item.path))
      readMetadata(node, item.metadata);
}

std::string Evaluator::includesOf(StringRef type) const {
  std::vector<std::string> specs;
  for (const Item &item : out.items)
    if (type.equals_insensitive(item.type))
      specs.push_back(item.spec);
  return llvm::join(specs, ";");
}

} // namespace

Evaluation evaluate(const std::string &projectFile, const BuildRequest &request, FileCache &files, std::vector<Problem> &problems) {
  return Evaluator(projectFile, request, files, problems).run();
}

std::vector<std::pair<std::string, std::string>> configurationsOf(const std::string &projectFile, FileCache &files) {
  std::string reason;
  unsigned line = 0;
  std::vector<std::pair<std::string, std::string>> result;
  if (auto document = parse(projectFile, files, reason, line))
    for (auto found : document->xml.select_nodes("//*[local-name()='ProjectConfiguration']")) {
      auto [configuration, platform] = StringRef(found.node().attribute("Include").value()).split('|');
      result.emplace_back(configuration.trim().str(), platform.trim().str());
    }
  return result;
}

} // namespace irqlint::project
