#include "frontend/Round.h"

#include "frontend/Diagnostics.h"
#include "frontend/FileSystem.h"
#include "frontend/Guesses.h"
#include "frontend/Pragmas.h"
#include "frontend/PrefixUse.h"
#include "frontend/Remarks.h"
#include "frontend/Wpp.h"
#include "frontend/Yield.h"
#include "project/Generators.h"

#include "clang/AST/ASTConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/TargetInfo.h"
#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <functional>
#include <optional>

namespace irqlint::frontend {

using llvm::StringRef;

namespace {

/// WPP's generated headers are made by the build: without one, nothing is missing.
class SkipGenerated : public clang::PPCallbacks {
  bool FileNotFound(StringRef name) override { return name.ends_with_insensitive(".tmh"); }
};

class Consumer : public clang::ASTConsumer {
  clang::CompilerInstance &compiler;
  Inventor &inventor;
  const PrefixUse *prefix;

public:
  Consumer(clang::CompilerInstance &compiler, Inventor &inventor, const PrefixUse *prefix)
      : compiler(compiler), inventor(inventor), prefix(prefix) {}

  bool HandleTopLevelDecl(clang::DeclGroupRef group) override {
    for (clang::Decl *decl : group)
      inventor.hide(decl);
    return !prefix || !prefix->contradicted(); // false ends it
  }

  /// Inline functions of system headers are never looked into.
  bool shouldSkipFunctionBody(clang::Decl *declaration) override {
    clang::SourceManager &sources = compiler.getSourceManager();
    return sources.isInSystemHeader(sources.getExpansionLoc(declaration->getLocation()));
  }
};

class UnitAction : public clang::ASTFrontendAction {
  SourceInfo &info;
  WppConfig &wpp;
  Unknowns &unknowns;
  const Inventions &inventions;
  PrefixUse *prefix;
  std::optional<Inventor> inventor;

public:
  UnitAction(SourceInfo &info, WppConfig &wpp, Unknowns &unknowns, const Inventions &inventions, PrefixUse *prefix)
      : info(info), wpp(wpp), unknowns(unknowns), inventions(inventions), prefix(prefix) {}

  bool BeginSourceFileAction(clang::CompilerInstance &compiler) override {
    // Else the first missing header mutes every diagnostic after it.
    compiler.getDiagnostics().setFatalsAsError(true);
    compiler.getPreprocessor().addPPCallbacks(std::make_unique<SkipGenerated>());
    wpp.watch(compiler.getPreprocessor());
    TokenWatcher pragmas = collectPragmas(compiler.getPreprocessor(), info);
    TokenWatcher remarks = collectRemarks(compiler.getPreprocessor(), info.remarks);
    compiler.getPreprocessor().setTokenWatcher([this, pragmas, remarks](const clang::Token &token) {
      if (prefix)
        prefix->token(token);
      pragmas(token);
      remarks(token);
      unknowns.tokens.add(token);
    });
    return true;
  }

  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &compiler, StringRef) override {
    inventor.emplace(compiler, inventions, unknowns, info);
    return std::make_unique<Consumer>(compiler, *inventor, prefix);
  }
};

} // namespace

struct Round::State {
  const Job &job;
  const ParseOptions &options;
  FileCache &files;
  const Inventions &inventions;
  Unknowns unknowns;
  SourceInfo &info;
  DiagnosticCollector collector;
  WppConfig wpp;
  std::unique_ptr<PrefixUse> prefix;
  UnitAction action;
  std::unique_ptr<clang::CompilerInstance> compiler;
  bool begun = false, parsed = false;

  State(const Job &job, const ParseOptions &options, FileCache &files, const Inventions &inventions, SourceInfo &info,
        std::unique_ptr<PrefixUse> use)
      : job(job), options(options), files(files), inventions(inventions), info(info), collector(info, unknowns), wpp(files, job),
        prefix(std::move(use)), action(info, wpp, unknowns, inventions, prefix.get()) {}

  ~State() {
    if (begun)
      action.EndSourceFile();
  }

  std::shared_ptr<clang::CompilerInvocation> makeInvocation() {
    std::vector<std::string> args = clangArguments(job, options);
    if (!inventions.empty())
      args.insert(args.begin(), {"-include", generatedFolder(options) + "/" + InventedHeaderName.str()});
    std::vector<const char *> pointers{"clang"};
    for (const std::string &arg : args)
      pointers.push_back(arg.c_str());

    clang::CreateInvocationOptions how;
    how.VFS = createUnitFileSystem(files, {job.directory, {}, {}});
    clang::DiagnosticOptions diagnosticOptions;
    how.Diags = clang::CompilerInstance::createDiagnostics(*how.VFS, diagnosticOptions, &collector, /*ShouldOwnClient=*/false);
    how.RecoverOnError = true;
    return clang::createInvocation(pointers, how);
  }

  /// Files that the build would make, and our own.
  std::optional<std::string> generated(StringRef name) {
    if (name == InventedHeaderName)
      return inventedHeader(inventions, compiler->getLangOpts().CPlusPlus);
    std::optional<std::string> text = ofBuild(name);
    if (text)
      info.generated[name.str()] = *text;
    return text;
  }

  std::optional<std::string> ofBuild(StringRef name) {
    if (name.ends_with_insensitive(".tmh"))
      return wpp.header();
    StringRef base = llvm::sys::path::filename(name);
    for (const project::GeneratedHeader &header : job.build ? job.build->generated : std::vector<project::GeneratedHeader>())
      if (base.equals_insensitive(header.name))
        return project::standIn(header, files);
    return std::nullopt;
  }

  void run(std::shared_ptr<clang::CompilerInvocation> invocation) {
    invocation->getFrontendOpts().DisableFree = false;
    invocation->getFrontendOpts().SkipFunctionBodies = true; // asks shouldSkipFunctionBody
    if (prefix)
      prefix->setUp(*invocation);
    compiler = std::make_unique<clang::CompilerInstance>(invocation);
    UnitView view{job.directory, generatedFolder(options), [this](StringRef name) { return generated(name); }, {}};
    if (prefix)
      prefix->addFiles(view);
    compiler->setVirtualFileSystem(createUnitFileSystem(files, std::move(view)));
    compiler->createDiagnostics(&collector, /*ShouldOwnClient=*/false);
    compiler->createFileManager();
    compiler->createSourceManager();
    compiler->setVerboseOutputStream(std::make_unique<llvm::raw_null_ostream>());
    // As CompilerInstance::ExecuteAction does, but for the end: that would take the tree away.
    const auto &inputs = compiler->getFrontendOpts().Inputs;
    if (inputs.empty() || !action.PrepareToExecute(*compiler) || !compiler->createTarget())
      return;
    begun = action.BeginSourceFile(*compiler, inputs.front());
    if (begun) {
      if (prefix)
        prefix->watch(*compiler);
      llvm::consumeError(action.Execute());
      parsed = compiler->hasASTContext();
    }
  }
};

Round::Round(const Job &job, const ParseOptions &options, FileCache &files, Inventions made, std::unique_ptr<PrefixUse> prefix)
    : inventions(std::move(made)), state(std::make_unique<State>(job, options, files, inventions, info, std::move(prefix))) {
  if (state->prefix)
    info.prefix = state->prefix->prefix;
}

Round::~Round() = default;

void Round::parse() {
  std::shared_ptr<clang::CompilerInvocation> invocation = state->makeInvocation();
  if (!invocation) {
    failure = state->collector.withoutPlace().empty() ? "clang does not accept the arguments" : state->collector.withoutPlace();
    return;
  }
  state->run(std::move(invocation));
  if (state->parsed)
    measured = measure(*state->compiler, info);
  else
    failure = state->collector.withoutPlace();
}

bool Round::contradicted() const { return state->prefix && state->prefix->contradicted(); }

clang::CompilerInstance *Round::compiler() const { return state->parsed ? state->compiler.get() : nullptr; }

namespace {

const char *wordsFor(Shape shape) {
  switch (shape) {
  case Shape::Number:
    return "a number's type";
  case Shape::Record:
    return "a type with members";
  case Shape::Role:
    return "a function's type";
  case Shape::Pointer:
    return "a pointer's type";
  case Shape::Constant:
    return "a constant";
  case Shape::Variable:
  case Shape::RecordVariable:
  case Shape::PointerVariable:
    return "a variable";
  case Shape::Function:
    return "a function";
  case Shape::Nothing:
  case Shape::NothingCall:
    return "a macro that stands for nothing";
  case Shape::Statement:
    return "a macro that stands for a statement";
  case Shape::Loop:
    return "a macro that starts a loop";
  }
  return "something";
}

} // namespace

void Round::describeInventions() {
  auto firstUse = [&](StringRef name) {
    llvm::ArrayRef<size_t> uses = state->unknowns.tokens.uses(name);
    return uses.empty() ? clang::SourceLocation() : state->unknowns.tokens[uses.front()].loc;
  };
  clang::Preprocessor &preprocessor = state->compiler->getPreprocessor();
  auto isUsed = [&](const std::string &name) {
    const clang::MacroInfo *macro = preprocessor.getMacroInfo(preprocessor.getIdentifierInfo(name));
    return macro ? macro->isUsed() : state->unknowns.used.count(name) > 0;
  };
  for (const auto &[name, shape] : inventions.names)
    if (isUsed(name))
      info.invented.push_back({name, wordsFor(shape), firstUse(name)});
  for (const std::string &tag : inventions.tags)
    info.invented.push_back({tag, "a type with members", firstUse(tag)});
}

Inventions Round::next() { return guess(inventions, state->unknowns, *state->compiler); }

} // namespace irqlint::frontend
