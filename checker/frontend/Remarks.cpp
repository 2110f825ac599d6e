#include "frontend/Remarks.h"

#include "frontend/RemarkText.h"
#include "frontend/Statements.h"
#include "project/FileCache.h"

#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"

#include <algorithm>

namespace irqlint::frontend {

using namespace clang;

namespace {

const char *nameOf(PPCallbacks::PragmaWarningSpecifier action) {
  switch (action) {
  case PPCallbacks::PWS_Suppress:
    return "suppress";
  case PPCallbacks::PWS_Disable:
    return "disable";
  case PPCallbacks::PWS_Default:
    return "default";
  case PPCallbacks::PWS_Error:
    return "error";
  case PPCallbacks::PWS_Once:
    return "once";
  default:
    return "1";
  }
}

class Collector : public CommentHandler {
public:
  Collector(Preprocessor &preprocessor, Remarks &remarks)
      : preprocessor(preprocessor), sources(preprocessor.getSourceManager()), remarks(remarks),
        statements(sources, remarks) {}

  void enter(SourceLocation start, bool system) {
    FileID file = sources.getFileID(start);
    bool counts = !system && sources.getFileEntryForID(file);
    files.push_back(counts);
    if (counts)
      remarks.push_back({.kind = Remark::Kind::Entered, .path = pathOf(file), .line = 1});
  }

  void leave(SourceLocation to) {
    if (files.empty())
      return;
    bool counted = files.back();
    files.pop_back();
    if (counted)
      remarks.push_back(at(Remark::Kind::Left, to, 0));
  }

  bool HandleComment(Preprocessor &, clang::SourceRange range) override {
    if (!counts())
      return false;
    const char *begin = sources.getCharacterData(range.getBegin());
    auto [file, offset] = sources.getDecomposedLoc(range.getBegin());
    StringRef text(begin, std::min<size_t>(sources.getFileOffset(range.getEnd()) - offset, MostText));
    if (!hasWordOfAnalysers(text))
      return false;
    StringRef before = sources.getBufferData(file).take_front(offset);
    size_t lineEnd = before.find_last_of("\r\n");
    before = lineEnd == StringRef::npos ? before : before.drop_front(lineEnd + 1);
    add(Remark::Kind::Comment, range.getBegin(), text.size(), text, "", hasCode(before));
    return false;
  }

  /// Of `#pragma`, __pragma and _Pragma.
  void pragma(SourceLocation loc, PragmaIntroducerKind kind) {
    lastWarning = SIZE_MAX;
    if (!counts())
      return;
    SourceLocation spelled = sources.getSpellingLoc(loc);
    auto [file, offset] = sources.getDecomposedLoc(spelled);
    StringRef text = sources.getBufferData(file).substr(offset);
    if (kind == PIK_HashPragma)
      text = logicalLine(text);
    text = text.take_front(closing(text) + 1);
    std::string inner = kind == PIK_HashPragma ? behindPragma(text).str() : inParentheses(text).str();
    if (kind == PIK__Pragma)
      inner = destringized(inner);
    if (!isOurs(inner) || StringRef(inner).ltrim().starts_with("prefast")) // `prefast` has a handler
      return;
    lastWarning = remarks.size();
    add(Remark::Kind::Pragma, loc, text.size(), inner, text, false);
  }

  /// What clang made of a `warning`, with macros expanded.
  void numbers(PPCallbacks::PragmaWarningSpecifier action, ArrayRef<int> ids) {
    if (lastWarning >= remarks.size())
      return;
    for (int id : ids)
      remarks[lastWarning].numbers.emplace_back(nameOf(action), id);
  }

  void prefast(SourceLocation loc, PragmaIntroducerKind kind, const std::string &text) {
    if (!counts())
      return;
    std::string written = kind == PIK_HashPragma ? "#pragma " + text : "__pragma(" + text + ")";
    size_t length = 0;
    if (loc.isFileID()) {
      StringRef source = sources.getBufferData(sources.getFileID(loc)).substr(sources.getFileOffset(loc));
      length = closing(logicalLine(source)) + 1;
    }
    add(Remark::Kind::Pragma, loc, std::max<size_t>(length, 1), text, written, false);
  }

  /// Code for Code Analysis only is not ours, but what silences it is meant for us as well.
  void skipped(clang::SourceRange range) {
    if (!counts() || sources.getFileID(range.getBegin()) != sources.getFileID(range.getEnd()))
      return;
    auto [file, from] = sources.getDecomposedLoc(range.getBegin());
    unsigned to = sources.getFileOffset(range.getEnd());
    if (to <= from)
      return;
    StringRef text = sources.getBufferData(file).slice(from, to), condition = logicalLine(text);
    if (!isForPrefast(condition))
      return;
    for (size_t at = condition.size(); at < text.size();) {
      StringRef line = logicalLine(text.drop_front(at)), inner = line.ltrim();
      SourceLocation loc = range.getBegin().getLocWithOffset(static_cast<int>(at + (line.size() - inner.size())));
      StringRef written = inner.take_front(closing(inner) + 1);
      if (inner.starts_with("#") && isOurs(behindPragma(written)))
        add(Remark::Kind::Pragma, loc, written.size(), behindPragma(written), written, false);
      at += std::max<size_t>(line.size(), 1);
    }
  }

  void token(const Token &token) {
    if (!counts() || token.isAnnotation())
      return;
    readAttribute(token);
    statements.add(token);
  }

  void finish() { statements.finish(); }

private:
  bool counts() const { return !files.empty() && files.back(); }

  std::string pathOf(FileID file) const {
    OptionalFileEntryRef entry = sources.getFileEntryRefForID(file);
    llvm::SmallString<256> path(entry ? entry->getName() : "");
    sources.getFileManager().makeAbsolutePath(path);
    return project::normalPath(path, "");
  }

  Remark at(Remark::Kind kind, SourceLocation loc, size_t length) const {
    auto [file, offset] = sources.getDecomposedExpansionLoc(loc);
    unsigned column = sources.getColumnNumber(file, offset);
    Remark out{.kind = kind, .path = pathOf(file), .line = sources.getLineNumber(file, offset), .column = column};
    out.endColumn = column + static_cast<unsigned>(length);
    return out;
  }

  void add(Remark::Kind kind, SourceLocation loc, size_t length, StringRef text, StringRef written, bool codeBefore) {
    // Marks stay on the first line.
    size_t lineEnd = (written.empty() ? text : written).find_first_of("\r\n");
    Remark remark = at(kind, loc, loc.isMacroID() ? 1 : std::min(length, lineEnd));
    remark.text = text.str();
    remark.written = written.str();
    remarks.push_back(std::move(remark));
    statements.await(remarks.size() - 1, sources.getFileID(sources.getExpansionLoc(loc)), codeBefore);
  }

  /// gsl :: suppress ( … )
  void readAttribute(const Token &token) {
    if (attributeDepth > 0) {
      attributeDepth += token.is(tok::l_paren) ? 1 : 0;
      attributeDepth -= token.is(tok::r_paren) ? 1 : 0;
      if (attributeDepth == 0 || attribute.size() > MostText)
        return endAttribute();
      attribute += preprocessor.getSpelling(token) + " ";
      return;
    }
    const IdentifierInfo *name = token.isAnyIdentifier() ? token.getIdentifierInfo() : nullptr;
    if (name && name == gsl)
      attributeStep = 1, attributeAt = token.getLocation();
    else if (attributeStep == 1 && token.is(tok::coloncolon))
      attributeStep = 2;
    else if (attributeStep == 2 && name == suppress)
      attributeStep = 3;
    else if (attributeStep == 3 && token.is(tok::l_paren))
      attributeStep = 0, attributeDepth = 1, attribute.clear();
    else if (attributeStep == 4 && token.is(tok::r_square))
      attributeStep = 5;
    else if (attributeStep == 5 && token.is(tok::r_square))
      attributeStep = 6;
    else if (attributeStep == 6)
      addAttribute();
    else
      attributeStep = 0;
  }

  void endAttribute() {
    attributeDepth = 0;
    attributeStep = 4; // ]] is to come
  }

  /// Before the first token that the attribute is put on.
  void addAttribute() {
    attributeStep = 0;
    if (!attribute.empty())
      attribute.pop_back();
    add(Remark::Kind::Attribute, attributeAt, 1, attribute, "", false);
  }

  Preprocessor &preprocessor;
  const SourceManager &sources;
  Remarks &remarks;
  Statements statements;
  std::vector<bool> files;       ///< that are being read, innermost last: whether they count
  size_t lastWarning = SIZE_MAX; ///< index of the `warning` that is being read
  const IdentifierInfo *const gsl = preprocessor.getIdentifierInfo("gsl"), *const suppress =
                                                                               preprocessor.getIdentifierInfo(
                                                                                   "suppress");
  unsigned attributeStep = 0, attributeDepth = 0;
  SourceLocation attributeAt;
  std::string attribute;
};

class Callbacks : public PPCallbacks {
public:
  explicit Callbacks(std::shared_ptr<Collector> collector) : collector(std::move(collector)) {}

  void FileChanged(SourceLocation loc, FileChangeReason reason, SrcMgr::CharacteristicKind type, FileID) override {
    if (reason == EnterFile)
      collector->enter(loc, SrcMgr::isSystem(type));
    else if (reason == ExitFile)
      collector->leave(loc);
  }
  void PragmaDirective(SourceLocation loc, PragmaIntroducerKind kind) override { collector->pragma(loc, kind); }
  void PragmaWarning(SourceLocation, PragmaWarningSpecifier action, ArrayRef<int> ids) override {
    collector->numbers(action, ids);
  }
  void SourceRangeSkipped(clang::SourceRange range, SourceLocation) override { collector->skipped(range); }
  void EndOfMainFile() override { collector->finish(); }

private:
  std::shared_ptr<Collector> collector;
};

/// Clang does not know `prefast`. Its tokens, with macros expanded.
class PrefastPragma : public PragmaHandler {
public:
  explicit PrefastPragma(std::shared_ptr<Collector> collector)
      : PragmaHandler("prefast"), collector(std::move(collector)) {}

  void HandlePragma(Preprocessor &preprocessor, PragmaIntroducer introducer, Token &) override {
    std::string text = "prefast";
    Token token, before;
    before.startToken();
    for (preprocessor.Lex(token); token.isNot(tok::eod) && token.isNot(tok::eof); preprocessor.Lex(token)) {
      bool glued =
          token.isOneOf(tok::colon, tok::comma, tok::r_paren, tok::l_paren, tok::semi) || before.is(tok::l_paren);
      if (text.size() < MostText)
        text += (glued ? "" : " ") + preprocessor.getSpelling(token);
      before = token;
    }
    collector->prefast(introducer.Loc, introducer.Kind, text);
  }

private:
  std::shared_ptr<Collector> collector;
};

} // namespace

TokenWatcher collectRemarks(Preprocessor &preprocessor, Remarks &remarks) {
  auto collector = std::make_shared<Collector>(preprocessor, remarks);
  preprocessor.addPPCallbacks(std::make_unique<Callbacks>(collector));
  preprocessor.addCommentHandler(collector.get());
  preprocessor.AddPragmaHandler(new PrefastPragma(collector)); // the preprocessor owns it
  return [collector](const Token &token) { collector->token(token); };
}

} // namespace irqlint::frontend
