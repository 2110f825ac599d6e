#include "frontend/Lead.h"

#include "frontend/RemarkText.h"

#include "clang/Basic/SourceManager.h"
#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace irqlint::frontend {

using namespace clang;
using llvm::StringRef;

namespace {

/// Calls `use` for each word in a condition; words in comments do no harm.
template <typename Use> void forEachWord(StringRef text, Use use) {
  auto isPart = [](char c) { return llvm::isAlnum(c) || c == '_' || c == '$'; };
  while (!(text = text.drop_until(isPart)).empty()) {
    StringRef word = text.take_while(isPart);
    if (!llvm::isDigit(word[0]))
      use(word);
    text = text.drop_front(word.size());
  }
}

/// Pragmas that do not change how a header is read.
bool isHarmless(StringRef pragma) {
  StringRef word = pragma.ltrim().take_while([](char c) { return llvm::isAlnum(c) || c == '_'; });
  static constexpr StringRef words[] = {"once", "warning", "region", "endregion", "message", "hdrstop", "prefast", "comment", "todo"};
  return llvm::is_contained(words, word);
}

} // namespace

LeadReader::LeadReader(Preprocessor &preprocessor) : preprocessor(preprocessor) {}

void LeadReader::asksIn(SourceRange condition) {
  if (!reads())
    return;
  const SourceManager &sources = preprocessor.getSourceManager();
  auto [file, offset] = sources.getDecomposedLoc(sources.getFileLoc(condition.getBegin()));
  forEachWord(logicalLine(sources.getBufferData(file).drop_front(offset)), [&](StringRef word) { asks(word); });
}

void LeadReader::asksBody(const MacroDefinition &macro) {
  if (const MacroInfo *info = macro.getMacroInfo())
    for (const Token &token : info->tokens())
      if (const IdentifierInfo *name = token.isLiteral() || token.isAnnotation() ? nullptr : token.getIdentifierInfo())
        asks(name->getName());
}

void LeadReader::FileChanged(SourceLocation loc, FileChangeReason reason, SrcMgr::CharacteristicKind type, FileID) {
  FileID file = preprocessor.getSourceManager().getFileID(loc);
  own = !SrcMgr::isSystem(type) && file != preprocessor.getPredefinesFileID();
  if (reason == EnterFile && SrcMgr::isSystem(type) && !over)
    entersHeader();
}

void LeadReader::InclusionDirective(SourceLocation hash, const Token &keyword, StringRef, bool, CharSourceRange, OptionalFileEntryRef file,
                                    StringRef, StringRef, const Module *, bool, SrcMgr::CharacteristicKind type) {
  if (!reads())
    return;
  if (!keyword.getIdentifierInfo() || !keyword.getIdentifierInfo()->isStr("include"))
    odd();
  else if (words != 0)
    odd();
  else if (file && SrcMgr::isSystem(type))
    header(hash, *file);
}

void LeadReader::PragmaDirective(SourceLocation loc, PragmaIntroducerKind kind) {
  if (!reads())
    return;
  const SourceManager &sources = preprocessor.getSourceManager();
  auto [file, offset] = sources.getDecomposedLoc(sources.getSpellingLoc(loc));
  if (kind != PIK_HashPragma || !isHarmless(behindPragma(logicalLine(sources.getBufferData(file).drop_front(offset)))))
    odd();
}

void LeadReader::MacroExpands(const Token &name, const MacroDefinition &macro, SourceRange, const MacroArgs *) {
  if (!reads())
    return;
  asks(name.getIdentifierInfo()->getName());
  asksBody(macro);
}

void LeadReader::MacroDefined(const Token &name, const MacroDirective *directive) {
  if (!reads())
    return;
  const MacroInfo *info = directive->getMacroInfo();
  const SourceManager &sources = preprocessor.getSourceManager();
  auto [file, begin] = sources.getDecomposedLoc(info->getDefinitionLoc());
  unsigned end = sources.getFileOffset(preprocessor.getLocForEndOfToken(info->getDefinitionEndLoc()));
  StringRef text = sources.getBufferData(file);
  if (end <= begin || end > text.size())
    return odd();
  changes(name.getIdentifierInfo()->getName(), ("#define " + text.slice(begin, end)).str());
}

void LeadReader::MacroUndefined(const Token &name, const MacroDefinition &, const MacroDirective *) {
  if (reads())
    changes(name.getIdentifierInfo()->getName(), ("#undef " + name.getIdentifierInfo()->getName()).str());
}

void LeadReader::Defined(const Token &name, const MacroDefinition &, SourceRange) {
  if (reads())
    asks(name.getIdentifierInfo()->getName());
}

void LeadReader::Ifdef(SourceLocation loc, const Token &name, const MacroDefinition &macro) { Defined(name, macro, loc); }
void LeadReader::Ifndef(SourceLocation loc, const Token &name, const MacroDefinition &macro) { Defined(name, macro, loc); }
void LeadReader::Elifdef(SourceLocation loc, const Token &name, const MacroDefinition &macro) { Defined(name, macro, loc); }
void LeadReader::Elifndef(SourceLocation loc, const Token &name, const MacroDefinition &macro) { Defined(name, macro, loc); }

void LeadReader::token(const Token &token) {
  if (over)
    return;
  if (words == 0 && token.is(tok::r_brace) && open > 0) {
    --open;
    return linkage(ClosesLinkage);
  }
  bool fits = words == 0   ? token.is(tok::kw_extern)
              : words == 1 ? token.is(tok::string_literal) && StringRef(token.getLiteralData(), token.getLength()) == "\"C\""
                           : token.is(tok::l_brace);
  if (!fits)
    return odd();
  words = (words + 1) % 3;
  if (words == 0) {
    ++open;
    linkage(OpensLinkage);
  }
}

std::optional<Lead> leadOfArguments(const std::vector<std::string> &arguments, const std::string &file) {
  Lead lead;
  auto define = [&](StringRef text) {
    auto [name, value] = text.split('=');
    lead.macros[name.str()] = "#define " + name.str() + " " + (text.contains('=') ? value.str() : "1");
  };
  auto undefine = [&](StringRef name) { lead.macros[name.str()] = "#undef " + name.str(); };
  for (size_t i = 0; i != arguments.size(); ++i) {
    StringRef arg = arguments[i];
    bool hasNext = i + 1 < arguments.size();
    if (arg == file && !hasNext)
      break;
    if ((arg == "-D" || arg == "-U") && hasNext)
      arg == "-D" ? define(arguments[++i]) : undefine(arguments[++i]);
    else if (arg.starts_with("-D"))
      define(arg.drop_front(2));
    else if (arg.starts_with("-U"))
      undefine(arg.drop_front(2));
    else if ((arg == "-I" || arg == "-iquote") && hasNext)
      ++i;
    else if (arg.starts_with("-I"))
      continue;
    else if (arg.starts_with("-i") && arg != "-isystem") // -include, -imacros, and folders in unusual places
      return std::nullopt;
    else if (arg.starts_with("-X") || arg.starts_with("-fmodule") || arg.starts_with("@"))
      return std::nullopt;
    else
      lead.flags.push_back(arguments[i]);
  }
  for (const auto &[name, directive] : lead.macros)
    if (name.find('(') != std::string::npos || directive.find('\n') != std::string::npos)
      return std::nullopt;
  return lead;
}

namespace {

class LeadScanner : public LeadReader {
  Lead &lead;
  const std::string &generated;

public:
  LeadScanner(Preprocessor &preprocessor, Lead &lead, const std::string &generated)
      : LeadReader(preprocessor), lead(lead), generated(generated) {}

  /// What the user's text says behind the last header does not matter.
  static void finish(Lead &lead) {
    while (!lead.headers.empty() && !isHeader(lead.headers.back()))
      lead.headers.pop_back();
    std::erase_if(lead.own, [&](const OwnMacro &one) { return one.at >= lead.headers.size(); });
  }

private:
  void header(SourceLocation, FileEntryRef file) override {
    if (file.getName().starts_with(generated))
      over = true;
    else
      lead.headers.push_back(file.getName().str());
  }
  void asks(StringRef) override {}
  void changes(StringRef name, const std::string &directive) override {
    lead.own.push_back({static_cast<unsigned>(lead.headers.size()), name.str(), directive});
  }
  void odd() override { over = true; }
  void linkage(StringRef which) override { lead.headers.push_back(which.str()); }
};

} // namespace

std::vector<std::string> systemFolders(const std::vector<std::string> &flags) {
  std::vector<std::string> folders;
  for (size_t i = 0; i + 1 < flags.size(); ++i)
    if (flags[i] == "-isystem")
      folders.push_back(flags[i + 1]);
  return folders;
}

bool isMadeByBuild(const Job &job, StringRef name) {
  StringRef base = llvm::sys::path::filename(name);
  auto isIt = [&](const project::GeneratedHeader &header) { return base.equals_insensitive(header.name); };
  return base.ends_with_insensitive(".tmh") || (job.build && llvm::any_of(job.build->generated, isIt));
}

std::optional<Lead> scanLead(const Job &job, const ParseOptions &options, FileCache &files) {
  std::vector<std::string> args = clangArguments(job, options);
  std::optional<Lead> lead = leadOfArguments(args, job.file);
  if (!lead)
    return std::nullopt;
  std::vector<const char *> pointers{"clang"};
  for (const std::string &arg : args)
    pointers.push_back(arg.c_str());
  UnitView view{job.directory, generatedFolder(options), {}};
  view.generate = [&](StringRef name) { return isMadeByBuild(job, name) ? std::optional(std::string()) : std::nullopt; };
  view.blank = [folders = systemFolders(lead->flags)](StringRef path) {
    return llvm::any_of(folders, [&](const std::string &folder) { return path.starts_with(folder + "/"); });
  };

  IgnoringDiagConsumer silent;
  CreateInvocationOptions how;
  how.VFS = createUnitFileSystem(files, {job.directory, {}, {}});
  DiagnosticOptions diagnosticOptions;
  how.Diags = CompilerInstance::createDiagnostics(*how.VFS, diagnosticOptions, &silent, /*ShouldOwnClient=*/false);
  how.RecoverOnError = true;
  std::shared_ptr<CompilerInvocation> invocation = createInvocation(pointers, how);
  if (!invocation || invocation->getFrontendOpts().Inputs.empty())
    return std::nullopt;
  invocation->getFrontendOpts().DisableFree = false;
  CompilerInstance compiler(invocation);
  compiler.setVirtualFileSystem(createUnitFileSystem(files, std::move(view)));
  compiler.createDiagnostics(&silent, /*ShouldOwnClient=*/false);
  compiler.createFileManager();
  compiler.createSourceManager();
  compiler.setVerboseOutputStream(std::make_unique<llvm::raw_null_ostream>());
  PreprocessOnlyAction action;
  const FrontendInputFile input = compiler.getFrontendOpts().Inputs.front();
  if (!action.PrepareToExecute(compiler) || !compiler.createTarget() || !action.BeginSourceFile(compiler, input))
    return std::nullopt;
  Preprocessor &preprocessor = compiler.getPreprocessor();
  const std::string generated = generatedFolder(options);
  auto made = std::make_unique<LeadScanner>(preprocessor, *lead, generated);
  LeadScanner &scanner = *made;
  preprocessor.addPPCallbacks(std::move(made));
  preprocessor.IgnorePragmas();
  preprocessor.EnterMainSourceFile();
  for (Token token; !scanner.isOver(); scanner.token(token))
    preprocessor.Lex(token);
  action.EndSourceFile();
  LeadScanner::finish(*lead);
  return lead->headers.empty() ? std::nullopt : std::move(lead);
}

} // namespace irqlint::frontend
