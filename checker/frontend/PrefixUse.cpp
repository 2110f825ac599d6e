#include "frontend/PrefixUse.h"

#include "frontend/PrefixBuilder.h"

#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/HeaderSearch.h"
#include "clang/Lex/HeaderSearchOptions.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

namespace irqlint::frontend {

using namespace clang;
using llvm::StringRef;

namespace {

/// A macro means nothing to the headers if they never met its name.
bool sameWhereKnown(const CommandLineMacros &a, const CommandLineMacros &b, const Prefix &prefix) {
  return llvm::all_of(a, [&](const auto &one) {
    auto other = b.find(one.first);
    return !prefix.known.contains(one.first) || (other != b.end() && other->second == one.second);
  });
}

} // namespace

bool fits(const Prefix &prefix, const Lead &lead) {
  if (!sameWhereKnown(prefix.macros, lead.macros, prefix) || !sameWhereKnown(lead.macros, prefix.macros, prefix))
    return false;
  std::vector<OwnMacro> own;
  llvm::copy_if(lead.own, std::back_inserter(own),
                [&](const OwnMacro &one) { return one.at < prefix.headers.size() && prefix.known.contains(one.name); });
  return own == prefix.own;
}

class PrefixUse::Check : public LeadReader {
  PrefixUse &use;
  const Prefix &prefix;
  CompilerInstance &compiler;
  size_t next = 0, nextOwn = 0; ///< headers, and macros of the unit's own, that were seen
  bool wasMarked = false; ///< the next header, with a #pragma once of its own
  std::set<std::string> folders;
  llvm::DenseMap<const IdentifierInfo *, MacroInfo *> takenOver; ///< the unit's own macros that a header defines or undefines

public:
  Check(PrefixUse &use, CompilerInstance &compiler)
      : LeadReader(compiler.getPreprocessor()), use(use), prefix(*use.prefix), compiler(compiler) {
    for (const OwnMacro &one : prefix.own)
      if (const IdentifierInfo *name = preprocessor.getIdentifierInfo(one.name); prefix.changed.contains(one.name))
        takenOver[name] = preprocessor.getMacroInfo(name);
    mark();
  }

private:
  void fail() {
    over = true;
    use.good = false;
  }

  /// What is marked will not be entered. Only the header whose turn it is: it may be included again, without a guard.
  void mark() {
    if (!isHeader(prefix.headers[next]))
      return;
    OptionalFileEntryRef file = compiler.getFileManager().getOptionalFileRef(prefix.headers[next]);
    if (!file)
      return fail();
    HeaderFileInfo &info = preprocessor.getHeaderSearchInfo().getFileInfo(*file);
    wasMarked = info.isPragmaOnce;
    info.isPragmaOnce = true;
  }

  void unmark(FileEntryRef file) { preprocessor.getHeaderSearchInfo().getFileInfo(file).isPragmaOnce = wasMarked; }

  void header(SourceLocation hash, FileEntryRef file) override {
    if (file.getName() != prefix.headers[next])
      return fail();
    noteFolders(hash);
    unmark(file);
    if (++next != prefix.headers.size())
      return mark();
    over = true;
    handOver(hash);
    use.good = nextOwn == prefix.own.size() && asksInVain();
  }

  /// From here on they are what the headers made of them.
  void handOver(SourceLocation at) {
    for (auto [name, macro] : takenOver) {
      auto *id = const_cast<IdentifierInfo *>(name);
      if (macro)
        preprocessor.appendDefMacroDirective(id, macro);
      else if (preprocessor.isMacroDefined(id))
        preprocessor.appendMacroDirective(id, new (preprocessor.getPreprocessorAllocator()) UndefMacroDirective(at));
    }
  }

  void asks(StringRef name) override {
    auto found = prefix.changed.find(name);
    if (found == prefix.changed.end())
      return;
    bool isOwnSoFar = takenOver.contains(preprocessor.getIdentifierInfo(name)), isChanged = found->second < next;
    if (isOwnSoFar == isChanged) // what is in force now is not what would be
      fail();
  }

  void changes(StringRef name, const std::string &directive) override {
    if (!prefix.known.contains(name))
      return;
    if (nextOwn == prefix.own.size() || prefix.own[nextOwn] != OwnMacro{static_cast<unsigned>(next), name.str(), directive})
      return fail();
    ++nextOwn;
  }

  void linkage(StringRef which) override {
    if (which != prefix.headers[next])
      return fail();
    ++next; // a header follows
    mark();
  }
  void odd() override { fail(); }
  void entersHeader() override { fail(); }

  /// As MSVC does, a header with quotes is also looked for beside all files that are being read.
  void noteFolders(SourceLocation at) {
    const SourceManager &sources = compiler.getSourceManager();
    for (FileID file = sources.getFileID(at); file.isValid(); file = sources.getFileID(sources.getIncludeLoc(file)))
      if (OptionalFileEntryRef entry = sources.getFileEntryRefForID(file))
        folders.insert(normalPath(llvm::sys::path::parent_path(entry->getName()), use.job.directory));
  }

  /// Nothing in the user's folders is found before what the headers include.
  bool asksInVain() {
    for (const HeaderSearchOptions::Entry &entry : compiler.getHeaderSearchOpts().UserEntries)
      if (entry.Group == clang::frontend::Quoted || entry.Group == clang::frontend::Angled)
        folders.insert(normalPath(entry.Path, use.job.directory));
    for (const std::string &folder : folders)
      for (const std::string &name : prefix.asked)
        if (use.files.find(normalPath(name, folder)).exists())
          return false;
    return llvm::none_of(prefix.missing, [&](const std::string &name) { return isMadeByBuild(use.job, name); });
  }
};

PrefixUse::PrefixUse(std::shared_ptr<const Prefix> which, const Lead &lead, const Job &job, const ParseOptions &options, FileCache &files)
    : prefix(std::move(which)), lead(lead), job(job), files(files), tree(userFolder(options) + "/prefix.pch"),
      text(userFolder(options) + "/prefix.h") {}

void PrefixUse::addFiles(UnitView &view) const {
  view.given[llvm::sys::path::parent_path(tree).str()] = nullptr;
  view.given[tree] = prefix->tree;
  view.given[text] = llvm::MemoryBuffer::getMemBufferCopy(prefix->text, text);
}

void PrefixUse::setUp(CompilerInvocation &invocation) const {
  PreprocessorOptions &options = invocation.getPreprocessorOpts();
  options.ImplicitPCHInclude = tree;
  options.DisablePCHOrModuleValidation = DisableValidationForModuleKind::All; // whether it holds is found out otherwise
}

void PrefixUse::watch(CompilerInstance &compiler) {
  compiler.getPreprocessor().setPredefines(predefines());
  auto made = std::make_unique<Check>(*this, compiler);
  check = made.get();
  compiler.getPreprocessor().addPPCallbacks(std::move(made));
}

void PrefixUse::token(const Token &token) {
  if (check)
    check->token(token);
}

/// From the macros in force behind the prefix to those at the unit's beginning.
std::string PrefixUse::predefines() const {
  std::string out;
  for (const auto &[name, directive] : lead.macros)
    if (auto other = prefix->macros.find(name); other == prefix->macros.end() || other->second != directive)
      out += "#undef " + name + "\n" + directive + "\n";
  for (const auto &[name, directive] : prefix->macros)
    if (!lead.macros.contains(name))
      out += "#undef " + name + "\n";
  for (const OwnMacro &one : prefix->own) {
    auto given = lead.macros.find(one.name);
    out += "#undef " + one.name + "\n" + (given == lead.macros.end() ? std::string() : given->second + "\n");
  }
  return out;
}

} // namespace irqlint::frontend
