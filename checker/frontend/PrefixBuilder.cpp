#include "frontend/PrefixBuilder.h"

#include "frontend/Pragmas.h"
#include "frontend/Recovery.h"
#include "frontend/RemarkText.h"
#include "frontend/Wpp.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Frontend/MultiplexConsumer.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Sema/Sema.h"
#include "clang/Serialization/ASTWriter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

namespace irqlint::frontend {

using namespace clang;
using llvm::StringRef;

namespace {

constexpr llvm::StringLiteral UserFolder = "user/1/2/3/4/5"; // as deep as headers may climb with ".."

/// What clang does not keep, or what is another thing in each unit.
bool isUnitsOwn(StringRef macro) {
  static constexpr StringRef names[] = {"__INCLUDE_LEVEL__", "__BASE_FILE__", "__TIMESTAMP__", "__DATE__", "__TIME__", "__COUNTER__"};
  return llvm::is_contained(names, macro);
}

/// What the headers do while they are parsed.
class Watcher : public PPCallbacks {
  Preprocessor &preprocessor;
  Prefix &prefix;
  std::vector<std::string> reached;

public:
  bool good = true;
  llvm::StringSet<> touched; ///< macros that the headers ask for

  Watcher(Preprocessor &preprocessor, Prefix &prefix) : preprocessor(preprocessor), prefix(prefix) {}

  bool arrived() const { return reached == prefix.headers; }
  /// Between headers.
  void skipLinkage() {
    while (reached.size() < prefix.headers.size() && !isHeader(prefix.headers[reached.size()]))
      reached.push_back(prefix.headers[reached.size()]);
  }

private:
  enum class Text { BuiltIn, Ours, Headers };
  Text at = Text::BuiltIn;

  unsigned index() const { return reached.empty() ? 0 : static_cast<unsigned>(reached.size() - 1); }

  void touch(const Token &name) {
    if (at != Text::Headers)
      return;
    touched.insert(name.getIdentifierInfo()->getName());
  }
  void change(StringRef name) {
    if (at != Text::Headers)
      return;
    touched.insert(name);
    auto [before, isNew] = prefix.changed.try_emplace(name, index());
    good &= isNew || before->getValue() == index() || !isOwn(name); // a unit's own macro changes hands once
    before->getValue() = index();
  }
  bool isOwn(StringRef name) const {
    return llvm::any_of(prefix.own, [&](const OwnMacro &one) { return one.name == name; });
  }

  void FileChanged(SourceLocation loc, FileChangeReason, SrcMgr::CharacteristicKind type, FileID) override {
    const SourceManager &sources = preprocessor.getSourceManager();
    FileID file = sources.getFileID(loc);
    at = file == preprocessor.getPredefinesFileID() ? Text::BuiltIn : file == sources.getMainFileID() ? Text::Ours : Text::Headers;
    good &= at != Text::Headers || SrcMgr::isSystem(type);
  }
  void InclusionDirective(SourceLocation, const Token &, StringRef, bool, CharSourceRange, OptionalFileEntryRef file, StringRef, StringRef,
                          const Module *, bool, SrcMgr::CharacteristicKind) override {
    if (at != Text::Ours)
      return;
    skipLinkage();
    reached.push_back(file ? file->getName().str() : std::string());
  }
  void PragmaDirective(SourceLocation loc, PragmaIntroducerKind) override {
    const SourceManager &sources = preprocessor.getSourceManager();
    auto [file, offset] = sources.getDecomposedLoc(sources.getSpellingLoc(loc));
    StringRef text = logicalLine(sources.getBufferData(file).drop_front(offset));
    if (text.contains("push_macro") || text.contains("pop_macro"))
      change(text.split('"').second.split('"').first);
  }
  /// What comes out of a macro of the unit's stands in its file, and would stand in ours.
  void MacroExpands(const Token &name, const MacroDefinition &macro, SourceRange, const MacroArgs *) override {
    touch(name);
    const MacroInfo *info = macro.getMacroInfo();
    const SourceManager &sources = preprocessor.getSourceManager();
    bool isOurs = info && sources.getFileID(info->getDefinitionLoc()) == sources.getMainFileID();
    good &= !isOurs || info->getNumTokens() == 0 || preprocessor.isParsingIfOrElifDirective();
    good &= !isUnitsOwn(name.getIdentifierInfo()->getName());
  }
  void MacroDefined(const Token &name, const MacroDirective *directive) override {
    change(name.getIdentifierInfo()->getName());
    if (at == Text::Ours && directive->getPrevious() && directive->getPrevious()->getMacroInfo())
      replaces(*directive->getPrevious()->getMacroInfo(), name);
  }
  void MacroUndefined(const Token &name, const MacroDefinition &before, const MacroDirective *) override {
    change(name.getIdentifierInfo()->getName());
    if (at == Text::Ours && before.getMacroInfo())
      replaces(*before.getMacroInfo(), name);
  }
  /// Clang's own macros cannot be given back to a unit; those of the command line can.
  void replaces(const MacroInfo &before, const Token &name) {
    bool isBuiltIn = preprocessor.getSourceManager().getFileID(before.getDefinitionLoc()) == preprocessor.getPredefinesFileID();
    good &= !before.isBuiltinMacro() && (!isBuiltIn || prefix.macros.contains(name.getIdentifierInfo()->getName().str()));
  }
  void Defined(const Token &name, const MacroDefinition &, SourceRange) override { touch(name); }
  void Ifdef(SourceLocation, const Token &name, const MacroDefinition &) override { touch(name); }
  void Ifndef(SourceLocation, const Token &name, const MacroDefinition &) override { touch(name); }
  void Elifdef(SourceLocation, const Token &name, const MacroDefinition &) override { touch(name); }
  void Elifndef(SourceLocation, const Token &name, const MacroDefinition &) override { touch(name); }
};

class Complaints : public DiagnosticConsumer {
public:
  bool any = false;
  void HandleDiagnostic(DiagnosticsEngine::Level level, const clang::Diagnostic &diagnostic) override {
    DiagnosticConsumer::HandleDiagnostic(level, diagnostic);
    any |= level >= DiagnosticsEngine::Warning;
  }
};

/// Writes the tree, and notes what the lowering wants to know of declarations that it will not load.
class Writer : public PCHGenerator {
  CompilerInstance &compiler;
  Prefix &prefix;
  bool &good;
  llvm::DenseSet<FileID> seen;
  llvm::DenseSet<const TagDecl *> named;

public:
  Writer(CompilerInstance &compiler, std::shared_ptr<PCHBuffer> buffer, Prefix &prefix, bool &good)
      : PCHGenerator(compiler.getPreprocessor(), compiler.getModuleCache(), "", "", std::move(buffer), compiler.getCodeGenOpts(), {},
                     /*AllowASTWithErrors=*/false, /*IncludeTimestamps=*/false),
        compiler(compiler), prefix(prefix), good(good) {}

  bool shouldSkipFunctionBody(Decl *) override { return true; }

  void HandleTranslationUnit(ASTContext &context) override {
    good &= isSectionFree(compiler.getSema());
    if (!good)
      return;
    PCHGenerator::HandleTranslationUnit(context);
    good &= hasEmittedPCH();
    if (good)
      note(context.getTranslationUnitDecl());
  }

private:
  /// Clang does not write down which sections and such are in force at the end.
  static bool isSectionFree(const Sema &sema) {
    auto isDefault = [](const auto &stack) { return stack.Stack.empty() && !stack.hasValue(); };
    return isDefault(sema.VtorDispStack) && isDefault(sema.DataSegStack) && isDefault(sema.BSSSegStack) && isDefault(sema.ConstSegStack) &&
           isDefault(sema.CodeSegStack) && isDefault(sema.StrictGuardStackCheckStack);
  }

  /// In the order in which the lowering goes over declarations.
  void note(const DeclContext *context) {
    for (const Decl *decl : context->noload_decls()) {
      if (isa<LinkageSpecDecl, NamespaceDecl, ExportDecl>(decl)) {
        note(cast<DeclContext>(decl));
        continue;
      }
      if (const auto *name = dyn_cast<TypedefNameDecl>(decl))
        noteTypedef(name);
      if (!decl->isImplicit() && decl->getLocation().isValid())
        noteFile(decl->getLocation());
    }
  }

  void noteTypedef(const TypedefNameDecl *name) {
    if (name->getUnderlyingType()->isDependentType())
      return;
    const TagDecl *tag = name->getUnderlyingType()->getAsTagDecl();
    if (tag && named.insert(tag->getCanonicalDecl()).second)
      prefix.typedefOfTag.emplace(placeOf(*tag->getCanonicalDecl(), compiler.getSourceManager()), name->getName().str());
  }

  void noteFile(SourceLocation loc) {
    const SourceManager &sources = compiler.getSourceManager();
    FileID file = sources.getFileID(sources.getExpansionLoc(loc));
    if (!seen.insert(file).second)
      return;
    if (OptionalFileEntryRef entry = sources.getFileEntryRefForID(file))
      prefix.files.push_back(entry->getName().str());
    else
      good = false;
  }
};

class BuildAction : public ASTFrontendAction {
  Prefix &prefix;
  std::shared_ptr<PCHBuffer> buffer;
  SourceInfo info;
  WppConfig traces;

public:
  bool good = true;
  Watcher *watcher = nullptr;

  BuildAction(Prefix &prefix, std::shared_ptr<PCHBuffer> buffer, FileCache &files)
      : prefix(prefix), buffer(std::move(buffer)), traces(files, {}) {}

  TranslationUnitKind getTranslationUnitKind() override { return TU_Prefix; }
  bool isUsable() const {
    return good && watcher && watcher->good && watcher->arrived() && info.allocText.empty() && info.codeSegs.empty() && traces.isEmpty();
  }

  bool BeginSourceFileAction(CompilerInstance &compiler) override {
    Preprocessor &preprocessor = compiler.getPreprocessor();
    auto made = std::make_unique<Watcher>(preprocessor, prefix);
    watcher = made.get();
    preprocessor.addPPCallbacks(std::move(made));
    traces.watch(preprocessor);
    preprocessor.setTokenWatcher(collectPragmas(preprocessor, info));
    return true;
  }

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &compiler, StringRef) override {
    return std::make_unique<Writer>(compiler, buffer, prefix, good);
  }
};

/// By the innermost of the system's folders that has it; whether clang finds it so is seen later.
std::string includedAs(StringRef path, const std::vector<std::string> &flags) {
  StringRef best = path;
  for (size_t i = 0; i + 1 < flags.size(); ++i)
    if (StringRef rest = path; flags[i] == "-isystem" && rest.consume_front(flags[i + 1]) && rest.consume_front("/") && rest.size() < best.size())
      best = rest;
  return best.str();
}

std::string mainText(const Lead &lead) {
  std::string text;
  auto own = lead.own.begin();
  for (unsigned i = 0; i != lead.headers.size(); ++i) {
    for (; own != lead.own.end() && own->at == i; ++own)
      text += own->directive + "\n";
    if (!isHeader(lead.headers[i]))
      text += lead.headers[i] == OpensLinkage ? "extern \"C\" {\n" : "}\n";
    else
      text += "#include <" + includedAs(lead.headers[i], lead.flags) + ">\n";
  }
  auto opened = llvm::count(lead.headers, OpensLinkage), closed = llvm::count(lead.headers, ClosesLinkage);
  for (auto left = opened - closed; left > 0; --left)
    text += "}\n";
  return text;
}

class Builder {
  const Lead &lead;
  const ParseOptions &options;
  FileCache &files;
  std::shared_ptr<Prefix> prefix = std::make_shared<Prefix>();
  Complaints complaints;
  std::string file = userFolder(options) + "/prefix.h";
  bool climbs = false; ///< a header looks beside the user's folders

public:
  Builder(const Lead &lead, const ParseOptions &options, FileCache &files) : lead(lead), options(options), files(files) {}

  std::shared_ptr<const Prefix> run() {
    prefix->headers = lead.headers;
    prefix->macros = lead.macros;
    prefix->own = lead.own;
    prefix->text = mainText(lead);
    FileCache::Recording recording(prefix->looked);
    return parse() && !climbs && !complaints.any && !changesOwn() ? std::move(prefix) : nullptr;
  }

private:
  /// A header may define what the unit has defined before, not the other way round.
  bool changesOwn() const {
    return llvm::any_of(lead.own, [&](const OwnMacro &one) {
      auto changed = prefix->changed.find(one.name);
      return changed != prefix->changed.end() && changed->second < one.at;
    });
  }

  std::optional<std::string> look(StringRef name) {
    if (name.consume_front(UserFolder.str() + "/"))
      prefix->asked.insert(name.str());
    else if (name.starts_with("user/"))
      climbs = true;
    else
      prefix->missing.insert(name.str());
    return std::nullopt;
  }

  std::shared_ptr<CompilerInvocation> makeInvocation() {
    std::vector<std::string> args = lead.flags;
    args.insert(args.end(), {"-I" + userFolder(options), file});
    std::vector<const char *> pointers{"clang"};
    for (const std::string &arg : args)
      pointers.push_back(arg.c_str());
    CreateInvocationOptions how;
    how.VFS = createUnitFileSystem(files, {"/", {}, {}});
    DiagnosticOptions diagnosticOptions;
    how.Diags = CompilerInstance::createDiagnostics(*how.VFS, diagnosticOptions, &complaints, /*ShouldOwnClient=*/false);
    how.RecoverOnError = true;
    return createInvocation(pointers, how);
  }

  bool parse() {
    std::shared_ptr<CompilerInvocation> invocation = makeInvocation();
    if (!invocation || invocation->getFrontendOpts().Inputs.empty())
      return false;
    for (const auto &[name, directive] : lead.macros) {
      StringRef value = directive;
      if (value.consume_front("#define " + name + " "))
        invocation->getPreprocessorOpts().addMacroDef((name + "=" + value).str());
      else
        invocation->getPreprocessorOpts().addMacroUndef(name);
    }
    invocation->getFrontendOpts().DisableFree = false;
    invocation->getFrontendOpts().SkipFunctionBodies = true;
    CompilerInstance compiler(invocation);
    UnitView view{userFolder(options), generatedFolder(options), [this](StringRef name) { return look(name); }, {}};
    view.given[userFolder(options)] = nullptr;
    view.given[file] = llvm::MemoryBuffer::getMemBufferCopy(prefix->text, file);
    compiler.setVirtualFileSystem(createUnitFileSystem(files, std::move(view)));
    compiler.createDiagnostics(&complaints, /*ShouldOwnClient=*/false);
    compiler.createFileManager();
    compiler.createSourceManager();
    compiler.setVerboseOutputStream(std::make_unique<llvm::raw_null_ostream>());

    auto buffer = std::make_shared<PCHBuffer>();
    BuildAction action(*prefix, buffer, files);
    const FrontendInputFile input = compiler.getFrontendOpts().Inputs.front();
    if (!action.PrepareToExecute(compiler) || !compiler.createTarget() || !action.BeginSourceFile(compiler, input))
      return false;
    llvm::consumeError(action.Execute());
    bool usable = action.isUsable() && buffer->IsComplete;
    if (usable) {
      prefix->tree = llvm::MemoryBuffer::getMemBufferCopy(StringRef(buffer->Data.data(), buffer->Data.size()), "prefix");
      noteNames(compiler.getPreprocessor(), action.watcher->touched);
    }
    action.EndSourceFile();
    return usable;
  }

  void noteNames(Preprocessor &preprocessor, const llvm::StringSet<> &touched) {
    for (const auto &entry : preprocessor.getIdentifierTable()) {
      bool isOfCommandLine = lead.macros.contains(entry.getKey().str());
      if (!isOfCommandLine || touched.contains(entry.getKey()))
        prefix->known.insert(entry.getKey());
    }
  }
};

} // namespace

std::string placeOf(const TagDecl &tag, const SourceManager &sources) {
  auto [file, offset] = sources.getDecomposedExpansionLoc(tag.getLocation());
  OptionalFileEntryRef entry = sources.getFileEntryRefForID(file);
  return (entry ? entry->getName() : StringRef()).str() + ":" + std::to_string(offset) + " " + tag.getName().str();
}

std::string userFolder(const ParseOptions &options) { return generatedFolder(options) + "/" + UserFolder.str(); }

std::shared_ptr<const Prefix> buildPrefix(const Lead &lead, const ParseOptions &options, FileCache &files) {
  std::shared_ptr<const Prefix> made;
  std::string crash = runGuarded([&] { made = Builder(lead, options, files).run(); });
  return crash.empty() ? made : nullptr;
}

} // namespace irqlint::frontend
