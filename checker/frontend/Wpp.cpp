#include "frontend/Wpp.h"

#include "frontend/FileSystem.h"

#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace irqlint::frontend {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using llvm::StringRef;

/// Sees each comment. A configuration stands in one block comment or in many of one line.
class WppConfig::Comments : public clang::CommentHandler {
  WppConfig &config;
  bool inside = false;

public:
  explicit Comments(WppConfig &config) : config(config) {}
  bool isInside() const { return inside; }

  bool HandleComment(clang::Preprocessor &preprocessor, clang::SourceRange range) override {
    const clang::SourceManager &sources = preprocessor.getSourceManager();
    auto [file, begin] = sources.getDecomposedLoc(range.getBegin());
    read(sources.getBufferData(file).slice(begin, sources.getFileOffset(range.getEnd())));
    return false;
  }

  void read(StringRef text) {
    if (!inside && !text.contains("begin_wpp"))
      return;
    for (StringRef line : llvm::split(text, '\n')) {
      line = line.ltrim("/* \t");
      if (line.starts_with("begin_wpp"))
        inside = true;
      else if (line.starts_with("end_wpp"))
        inside = false;
      else if (inside)
        config.addLine(line);
    }
  }
};

WppConfig::WppConfig(FileCache &files, const project::Job &job)
    : files(files), source(job.file), build(job.build), comments(std::make_unique<Comments>(*this)) {}

WppConfig::~WppConfig() = default;

bool WppConfig::isEmpty() const { return functions.empty() && !comments->isInside(); }

void WppConfig::watch(clang::Preprocessor &preprocessor) { preprocessor.addCommentHandler(comments.get()); }

void WppConfig::addLine(StringRef line) {
  line = line.trim();
  // FUNC may be left out; other statements have no parameters behind their name.
  bool isFunction = line.consume_front("FUNC ") || line.consume_front("FUNC\t");
  StringRef behindName = line.drop_while([](char c) { return llvm::isAlnum(c) || c == '_'; });
  if (isFunction || ((behindName.starts_with("{") || behindName.starts_with("(")) && behindName.contains("MSG")))
    addFunction(line);
}

void WppConfig::addFunctions(StringRef list) {
  for (StringRef one : llvm::split(list, ';'))
    addFunction(one);
}

namespace {

/// Parts between commas that are in no brackets.
std::vector<std::string> splitParts(StringRef text) {
  std::vector<std::string> parts;
  int depth = 0;
  size_t start = 0;
  for (size_t i = 0; i <= text.size(); ++i) {
    char c = i == text.size() ? ',' : text[i];
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (c != ',' || (depth > 0 && i != text.size()))
      continue;
    if (StringRef part = text.slice(start, i).trim(); !part.empty())
      parts.push_back(part.str());
    start = i + 1;
  }
  return parts;
}

bool isName(StringRef text) {
  return !text.empty() && !llvm::isDigit(text[0]) && llvm::all_of(text, [](char c) { return llvm::isAlnum(c) || c == '_'; });
}

/// Parameters that say where to or whether a message goes; they need not be C.
bool isRouting(StringRef name) {
  static constexpr StringRef names[] = {"LEVEL", "FLAGS", "FLAG", "Flags", "IFRLOG", "COMPID", "COMPNAME", "GUID"};
  return llvm::is_contained(names, name);
}

} // namespace

void WppConfig::addFunction(StringRef text) {
  Function function;
  text = text.trim();
  StringRef name = text.take_while([](char c) { return llvm::isAlnum(c) || c == '_'; });
  text = text.drop_front(name.size()).ltrim();
  if (text.consume_front("{")) {
    auto [fixed, rest] = text.split('}');
    text = rest.ltrim();
    for (const std::string &pair : splitParts(fixed)) {
      auto [key, value] = StringRef(pair).split('=');
      function.fixedNames.push_back(key.trim().str());
      function.fixedValues.push_back(value.trim().str());
    }
  }
  if (!isName(name) || !text.starts_with("("))
    return;
  size_t end = text.rfind(')');
  if (end == StringRef::npos)
    return;
  text = text.slice(1, end).trim();
  function.name = name.str();
  function.isGroup = text.starts_with("(") && text.ends_with(")");
  function.parameters = splitParts(function.isGroup ? text.drop_front().drop_back() : text);
  for (const std::string &parameter : function.parameters)
    if (!isName(parameter) && parameter != "..." && !StringRef(parameter).starts_with("("))
      return;
  if (names.insert(function.name).second)
    functions.push_back(std::move(function));
}

void WppConfig::readConfiguration(const std::string &file) {
  auto text = files.read(files.find(file), /*keep=*/true);
  if (text.buffer)
    Comments(*this).read(text.buffer->getBuffer());
}

/// What the unit's project says.
void WppConfig::readBuild(const project::Build &from) {
  for (const std::string &list : from.traceFunctions)
    addFunctions(list);
  for (const std::string &file : from.traceConfigurations)
    readConfiguration(file);
}

/// What the project's files name: <WppTraceFunction> and -func:. The nearest folder with a project that builds the source counts.
void WppConfig::readProjects() {
  if (std::exchange(projectsRead, true))
    return;
  if (build)
    return readBuild(*build);
  std::string file = path::filename(source).lower();
  bool found = false;
  auto read = [&](const std::string &project) {
    auto text = files.read(files.find(project), /*keep=*/true);
    if (!text.buffer || !text.buffer->getBuffer().contains_insensitive(file))
      return;
    found = true;
    StringRef rest = text.buffer->getBuffer();
    for (StringRef open = "<WppTraceFunction"; rest.contains(open);) {
      rest = rest.drop_front(rest.find(open)).split('>').second;
      addFunctions(rest.take_until([](char c) { return c == '<'; }));
    }
    rest = text.buffer->getBuffer();
    for (StringRef option = "-func:"; rest.contains(option);) {
      rest = rest.drop_front(rest.find(option) + option.size());
      addFunctions(rest.take_until([](char c) { return llvm::isSpace(c) || c == '<'; }));
    }
  };
  auto isProject = [](StringRef name) { return path::extension(name).equals_insensitive(".vcxproj") || name.equals_insensitive("sources"); };
  auto readFolder = [&](StringRef folder, bool below) {
    std::vector<std::string> projects, inner;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; at != end && !error; at.increment(error)) {
      if (isProject(path::filename(at->path())))
        projects.push_back(at->path());
      else if (below && at->type() == fs::file_type::directory_file)
        inner.push_back(at->path());
    }
    std::sort(projects.begin(), projects.end());
    for (const std::string &project : projects)
      read(project);
    return inner;
  };
  StringRef folder = path::parent_path(source);
  for (int level = 0; level != 3 && !folder.empty() && !found; ++level, folder = path::parent_path(folder))
    for (const std::string &inner : readFolder(folder, /*below=*/true))
      if (!found)
        readFolder(inner, /*below=*/false);
}

/// The macro. Around the message it expands what the driver defines for these parameters, WPP_LEVEL_FLAGS_PRE and _POST.
std::string WppConfig::define(const Function &function) {
  std::vector<std::string> parameters, passed, traced, keys = function.fixedNames, keyValues = function.fixedValues;
  std::string group;
  for (const std::string &parameter : function.parameters) {
    parameters.push_back(parameter);
    if (parameter == "...")
      continue;
    if (parameter[0] == '(') {
      parameters.back() = group = "IRQLINT_GROUP";
    } else if (parameter == "MSG") {
      traced.push_back(parameter);
    } else {
      keys.push_back(parameter);
      keyValues.push_back(parameter);
      if (!isRouting(parameter))
        traced.push_back(parameter);
    }
  }
  std::string arguments = llvm::join(traced, ", ");
  if (!function.parameters.empty() && function.parameters.back() == "...")
    arguments += arguments.empty() ? "__VA_ARGS__" : ", ##__VA_ARGS__";
  std::string call = "__irqlint_trace(" + arguments + ")" + (group.empty() ? "" : ", __irqlint_trace " + group);
  std::string list = llvm::join(parameters, ", "), inner = function.name;
  std::string out = "#undef " + function.name + "\n";
  if (function.isGroup) {
    inner = "__irqlint_trace_" + function.name;
    out += "#define " + function.name + "(IRQLINT_GROUP) " + inner + " IRQLINT_GROUP\n";
  }
  std::string prefix = "WPP_" + llvm::join(keys, "_"), values = "(" + llvm::join(keyValues, ", ") + ")";
  std::string head = "#define " + inner + "(" + list + ") ";
  bool extends = !keys.empty() && !llvm::is_contained(keys, "");
  if (extends)
    out += "#if defined(" + prefix + "_PRE) && defined(" + prefix + "_POST)\n" + head + prefix + "_PRE" + values + " " + call + " " + prefix +
           "_POST" + values + "\n#elif defined(" + prefix + "_POST)\n" + head + call + " " + prefix + "_POST" + values + "\n#else\n";
  out += head + "((void)(" + call + "))\n";
  return extends ? out + "#endif\n" : out;
}

std::string WppConfig::header() {
  readProjects();
  addFunction("DoTraceMessage(FLAGS,MSG,...)"); // WPP's own
  std::string out = "#include <irqlint-wpp.h>\n";
  for (const Function &function : functions)
    out += define(function);
  return out;
}

} // namespace irqlint::frontend
