#include "lower/Locations.h"

#include "clang/AST/ASTContext.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>

using namespace clang;

namespace irqlint::lower {

namespace {

constexpr size_t MaxText = 120;

/// `/a/b/../c` and `\`-separated names come out as one spelling, so that a file has one entry.
std::string cleanPath(llvm::StringRef path) {
  llvm::SmallString<256> clean(path);
  std::replace(clean.begin(), clean.end(), '\\', '/');
  llvm::sys::path::remove_dots(clean, /*remove_dot_dot=*/true);
  return clean.str().str();
}

bool isBelow(llvm::StringRef path, llvm::StringRef folder) {
  folder = folder.rtrim('/');
  return !folder.empty() && path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

/// Appends source text without comments and with runs of white space as one blank.
std::string foldText(llvm::StringRef source) {
  std::string out;
  bool blank = false;
  for (size_t i = 0; i < source.size() && out.size() <= MaxText; ++i) {
    char c = source[i];
    if (c == '/' && i + 1 < source.size() && (source[i + 1] == '*' || source[i + 1] == '/')) {
      size_t end = source[i + 1] == '*' ? source.find("*/", i + 2) : source.find('\n', i);
      if (end == llvm::StringRef::npos)
        break;
      i = source[i + 1] == '*' ? end + 1 : end;
      blank = true;
      continue;
    }
    bool continued = c == '\\' && i + 1 < source.size() && (source[i + 1] == '\n' || source[i + 1] == '\r');
    if (isspace(static_cast<unsigned char>(c)) || continued) {
      blank = true;
      continue;
    }
    if (blank && !out.empty())
      out += ' ';
    blank = false;
    if (c == '"' || c == '\'') {
      size_t end = i + 1;
      while (end < source.size() && source[end] != c && source[end] != '\n')
        end += source[end] == '\\' ? 2 : 1;
      end = std::min(end, source.size() - 1);
      out += source.substr(i, end - i + 1);
      i = end;
      continue;
    }
    out += c;
  }
  if (out.size() > MaxText) {
    size_t cut = MaxText - 3;
    while (cut > 0 && (static_cast<unsigned char>(out[cut]) & 0xC0) == 0x80)
      --cut;
    out.resize(cut);
    out += "...";
  }
  return out;
}

} // namespace

Locations::Locations(const ASTContext &context, ir::Unit &unit, const LowerOptions &options)
    : sources(context.getSourceManager()), language(context.getLangOpts()), unit(unit), options(options) {
  workDir = cleanPath(options.workDir);
  unit.mainFile = unit.files.emplace_back(ir::File{shownPath(sources.getMainFileID()), false}).path;
  indexByPath[unit.mainFile] = 0;
}

void Locations::addPrefix(const frontend::Prefix &prefix) {
  for (const std::string &file : prefix.files)
    addFile(shownPath(file), true);
}

std::string Locations::shownPath(FileID id) const {
  OptionalFileEntryRef entry = sources.getFileEntryRefForID(id);
  if (!entry) {
    std::optional<llvm::MemoryBufferRef> buffer = sources.getBufferOrNone(id);
    return buffer ? cleanPath(buffer->getBufferIdentifier()) : "<unknown>";
  }
  return shownPath(entry->getName());
}

std::string Locations::shownPath(llvm::StringRef name) const {
  llvm::SmallString<256> absolute(name);
  std::replace(absolute.begin(), absolute.end(), '\\', '/');
  sources.getFileManager().makeAbsolutePath(absolute);
  std::string path = cleanPath(absolute);
  if (!workDir.empty() && path.size() > workDir.size() && isBelow(path, workDir))
    return path.substr(llvm::StringRef(workDir).rtrim('/').size() + 1);
  return path;
}

bool Locations::isSystemPath(const std::string &path) const {
  llvm::SmallString<256> absolute(path);
  if (!workDir.empty() && !llvm::sys::path::is_absolute(absolute))
    llvm::sys::path::make_absolute(workDir, absolute);
  return std::any_of(options.systemDirs.begin(), options.systemDirs.end(),
                     [&](const std::string &dir) { return isBelow(absolute, cleanPath(dir)); });
}

uint32_t Locations::addFile(const std::string &path, bool system) {
  auto [it, isNew] = indexByPath.try_emplace(path, unit.files.size());
  if (isNew)
    unit.files.push_back({path, system});
  return it->second;
}

const Locations::File &Locations::file(FileID id) {
  auto it = files.find(id);
  if (it != files.end())
    return it->second;
  std::string path = shownPath(id);
  bool system = sources.isInSystemHeader(sources.getLocForStartOfFile(id)) ||
                (id != sources.getMainFileID() && (path.empty() || path.front() == '<' || isSystemPath(path)));
  return files.try_emplace(id, File{addFile(path, system), system}).first->second;
}

bool Locations::isSystem(SourceLocation at) {
  return at.isInvalid() || file(sources.getFileID(sources.getExpansionLoc(at))).system;
}

bool Locations::isSpelledInSystem(SourceLocation at) {
  return at.isMacroID() && file(sources.getFileID(sources.getSpellingLoc(at))).system;
}

std::string Locations::path(SourceLocation at) {
  return unit.files[file(sources.getFileID(sources.getExpansionLoc(at))).index].path;
}

SourceRange Locations::authorRange(SourceRange range, Name *macro) const {
  SourceLocation begin = range.getBegin(), end = range.getEnd();
  auto lift = [&](SourceLocation &at, bool isEnd) {
    CharSourceRange use = sources.getImmediateExpansionRange(at);
    at = isEnd ? use.getEnd() : use.getBegin();
  };
  auto noteMacro = [&](SourceLocation at) {
    if (!macro || sources.isMacroArgExpansion(at))
      return;
    SourceLocation use = sources.getSpellingLoc(sources.getImmediateExpansionRange(at).getBegin());
    llvm::SmallString<32> buffer;
    *macro = Name(Lexer::getSpelling(use, buffer, sources, language));
  };
  while (begin.isMacroID() || end.isMacroID()) {
    if (begin.isMacroID() && end.isMacroID() && sources.getFileID(begin) == sources.getFileID(end)) {
      if (sources.isMacroArgExpansion(begin)) { // wholly inside an argument: the author wrote it there
        begin = sources.getImmediateSpellingLoc(begin);
        end = sources.getImmediateSpellingLoc(end);
      } else {
        noteMacro(begin);
        lift(begin, false);
        lift(end, true);
      }
      continue;
    }
    // The ends come from different expansions: lift the inner one, which the preprocessor entered later.
    bool liftEnd = !begin.isMacroID() || (end.isMacroID() && sources.isBeforeInSLocAddrSpace(begin, end));
    if (!liftEnd)
      noteMacro(begin);
    lift(liftEnd ? end : begin, liftEnd);
  }
  if (sources.getFileID(begin) != sources.getFileID(end) || sources.isBeforeInSLocAddrSpace(end, begin))
    end = begin;
  return {begin, end};
}

ir::Loc Locations::convert(SourceRange range) {
  auto [id, beginOffset] = sources.getDecomposedLoc(range.getBegin());
  unsigned endOffset = sources.getDecomposedLoc(range.getEnd()).second;
  endOffset += Lexer::MeasureTokenLength(range.getEnd(), sources, language);
  ir::Loc loc;
  loc.file = file(id).index;
  loc.line = sources.getLineNumber(id, beginOffset);
  loc.col = sources.getColumnNumber(id, beginOffset);
  loc.endLine = sources.getLineNumber(id, endOffset);
  loc.endCol = sources.getColumnNumber(id, endOffset);
  return loc;
}

Written Locations::written(SourceRange range) {
  if (range.isInvalid())
    return {};
  if (range == lastRange)
    return last;
  Written out;
  out.loc = convert(authorRange(range, &out.macro));
  out.spelling = out.loc;
  if (range.getBegin().isMacroID()) {
    SourceLocation begin = sources.getSpellingLoc(range.getBegin()), end = sources.getSpellingLoc(range.getEnd());
    bool together = sources.getFileID(range.getBegin()) == sources.getFileID(range.getEnd());
    if (!together || sources.getFileID(begin) != sources.getFileID(end) || sources.isBeforeInSLocAddrSpace(end, begin))
      end = begin;
    if (sources.getFileEntryRefForID(sources.getFileID(begin))) // tokens that were pasted, or come from the command line, stand in no file
      out.spelling = convert({begin, end});
  }
  lastRange = range;
  return last = out;
}

std::string Locations::text(SourceRange range) {
  if (range.isInvalid())
    return {};
  CharSourceRange file = CharSourceRange::getTokenRange(authorRange(range, nullptr));
  std::string folded = foldText(Lexer::getSourceText(file, sources, language));
  bool says = std::any_of(folded.begin(), folded.end(), [](char c) { return isalnum(static_cast<unsigned char>(c)); });
  return says ? folded : std::string(); // the `:` of a range-for stands for calls that nobody wrote
}

} // namespace irqlint::lower
