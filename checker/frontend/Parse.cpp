#include "frontend/Diagnostics.h"
#include "frontend/FileSystem.h"
#include "frontend/Frontend.h"
#include "frontend/Inventions.h"
#include "frontend/Pragmas.h"
#include "frontend/Recovery.h"
#include "frontend/Wpp.h"
#include "project/Generators.h"

#include "clang/AST/ASTConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace irqlint::frontend {

using llvm::StringRef;

namespace {

double secondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// WPP's generated headers are made by the build: without one, nothing is missing.
class SkipGenerated : public clang::PPCallbacks {
  bool FileNotFound(StringRef name) override { return name.ends_with_insensitive(".tmh"); }
};

/// Hands the finished unit over while clang still holds it.
class UnitAction : public clang::ASTFrontendAction {
  SourceInfo &info;
  WppConfig &wpp;
  const std::function<void(clang::CompilerInstance &)> &done;

  class Consumer : public clang::ASTConsumer {
    clang::CompilerInstance &compiler;
    const std::function<void(clang::CompilerInstance &)> &done;

  public:
    Consumer(clang::CompilerInstance &compiler, const std::function<void(clang::CompilerInstance &)> &done)
        : compiler(compiler), done(done) {}
    void HandleTranslationUnit(clang::ASTContext &) override { done(compiler); }

    /// Inline functions of system headers are never looked into.
    bool shouldSkipFunctionBody(clang::Decl *declaration) override {
      clang::SourceManager &sources = compiler.getSourceManager();
      return sources.isInSystemHeader(sources.getExpansionLoc(declaration->getLocation()));
    }
  };

public:
  UnitAction(SourceInfo &info, WppConfig &wpp, const std::function<void(clang::CompilerInstance &)> &done)
      : info(info), wpp(wpp), done(done) {}

  bool BeginSourceFileAction(clang::CompilerInstance &compiler) override {
    // Else the first missing header mutes every diagnostic after it.
    compiler.getDiagnostics().setFatalsAsError(true);
    compiler.getPreprocessor().addPPCallbacks(std::make_unique<SkipGenerated>());
    wpp.watch(compiler.getPreprocessor());
    TokenWatcher pragmas = collectPragmas(compiler.getPreprocessor(), info), inventions = inventUnknownNames(compiler, info);
    compiler.getPreprocessor().setTokenWatcher([=](const clang::Token &token) {
      pragmas(token);
      inventions(token);
    });
    return true;
  }
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &compiler, StringRef) override {
    return std::make_unique<Consumer>(compiler, done);
  }
};

/// Everything that one unit needs; lives outside the guarded thread, so that a crash leaves it usable.
class UnitParser {
  const Job &job;
  const ParseOptions &options;
  FileCache &files;
  const std::function<void(const ParsedUnit &)> &consumer;
  ParsedUnit unit;
  SourceInfo info;
  std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
  bool consumed = false;

public:
  UnitParser(size_t index, const Job &job, const ParseOptions &options, FileCache &files,
             const std::function<void(const ParsedUnit &)> &consumer)
      : job(job), options(options), files(files), consumer(consumer), unit{index, nullptr, &info, {}, 0} {}

  void run() {
    unit.failure = whyUnreadable();
    if (unit.failure.empty()) {
      std::string crash = runGuarded([&] { parse(); });
      if (!crash.empty())
        unit.failure = (consumed ? "the analysis crashed: " : "clang crashed: ") + crash;
      else if (!consumed && unit.failure.empty())
        unit.failure = "clang gave no syntax tree";
      if (unit.failure.empty())
        return;
    }
    unit.compiler = nullptr;
    unit.seconds = secondsSince(start);
    consumer(unit);
  }

private:
  std::string whyUnreadable() {
    const FileCache::Entry &file = files.find(normalPath(job.file, job.directory));
    if (!file.exists())
      return "no such file";
    if (file.isDirectory())
      return "is a folder";
    auto handle = llvm::sys::fs::openNativeFileForRead(file.path);
    if (!handle)
      return llvm::toString(handle.takeError());
    llvm::sys::fs::closeFile(*handle);
    return {};
  }

  void parse() {
    DiagnosticCollector collector(info);
    std::shared_ptr<clang::CompilerInvocation> invocation = makeInvocation(collector);
    if (!invocation) {
      unit.failure = collector.withoutPlace().empty() ? "clang does not accept the arguments" : collector.withoutPlace();
      return;
    }
    invocation->getFrontendOpts().DisableFree = false;
    invocation->getFrontendOpts().SkipFunctionBodies = true; // asks shouldSkipFunctionBody

    WppConfig wpp(files, job);
    clang::CompilerInstance compiler(invocation);
    UnitView view{job.directory, job.file, generatedFolder(options), [&](StringRef name) {
                    std::optional<std::string> text = generated(name, wpp);
                    if (text)
                      info.generated[name.str()] = *text;
                    return text;
                  }};
    compiler.setVirtualFileSystem(createUnitFileSystem(files, std::move(view)));
    compiler.createDiagnostics(&collector, /*ShouldOwnClient=*/false);
    compiler.createFileManager();
    compiler.createSourceManager();

    std::function<void(clang::CompilerInstance &)> done = [this](clang::CompilerInstance &parsed) {
      unit.compiler = &parsed;
      unit.seconds = secondsSince(start);
      consumed = true;
      consumer(unit);
    };
    compiler.setVerboseOutputStream(std::make_unique<llvm::raw_null_ostream>());
    UnitAction action(info, wpp, done);
    compiler.ExecuteAction(action);
    if (!consumed)
      unit.failure = collector.withoutPlace();
  }

  /// A header that the build would make.
  std::optional<std::string> generated(StringRef name, WppConfig &wpp) {
    if (name.ends_with_insensitive(".tmh"))
      return wpp.header();
    StringRef base = llvm::sys::path::filename(name);
    for (const project::GeneratedHeader &header : job.build ? job.build->generated : std::vector<project::GeneratedHeader>())
      if (base.equals_insensitive(header.name))
        return project::standIn(header, files);
    return std::nullopt;
  }

  std::shared_ptr<clang::CompilerInvocation> makeInvocation(DiagnosticCollector &collector) {
    std::vector<std::string> args = clangArguments(job, options);
    std::vector<const char *> pointers{"clang"};
    for (const std::string &arg : args)
      pointers.push_back(arg.c_str());

    clang::CreateInvocationOptions how;
    how.VFS = createUnitFileSystem(files, {job.directory, job.file, {}, {}});
    clang::DiagnosticOptions diagnosticOptions;
    how.Diags = clang::CompilerInstance::createDiagnostics(*how.VFS, diagnosticOptions, &collector, /*ShouldOwnClient=*/false);
    how.RecoverOnError = true;
    return clang::createInvocation(pointers, how);
  }
};

} // namespace

void parseAll(const std::vector<Job> &jobs, const ParseOptions &options,
              const std::function<void(const ParsedUnit &)> &consumer) {
  FileCache files;
  std::atomic<size_t> next = 0;
  auto work = [&] {
    for (size_t index; (index = next++) < jobs.size();)
      UnitParser(index, jobs[index], options, files, consumer).run();
  };
  std::vector<std::thread> helpers;
  for (size_t i = 1; i < std::min<size_t>(options.threads, jobs.size()); ++i)
    helpers.emplace_back(work);
  work();
  for (std::thread &helper : helpers)
    helper.join();
}

} // namespace irqlint::frontend
