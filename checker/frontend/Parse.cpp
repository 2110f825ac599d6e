#include "frontend/FileSystem.h"
#include "frontend/Frontend.h"
#include "frontend/PrefixPlan.h"
#include "frontend/PrefixUse.h"
#include "frontend/Recovery.h"
#include "frontend/Round.h"

#include "clang/Frontend/CompilerInstance.h"
#include "llvm/Support/FileSystem.h"

#include <chrono>

namespace irqlint::frontend {

namespace {

double secondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// How often a unit is parsed at most.
constexpr unsigned MostRounds = 4;

class UnitParser {
  const Job &job;
  const ParseOptions &options;
  FileCache &files;
  const std::function<void(const ParsedUnit &)> &consumer;
  ParsedUnit unit;
  std::shared_ptr<const Prefix> prefix;
  const Lead *lead;
  std::set<std::string> looked;
  std::unique_ptr<Round> best;
  std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();

public:
  UnitParser(size_t index, const Job &job, const ParseOptions &options, FileCache &files, std::shared_ptr<const Prefix> prefix,
             const Lead *lead, const std::function<void(const ParsedUnit &)> &consumer)
      : job(job), options(options), files(files), consumer(consumer), unit{index, nullptr, nullptr, {}, 0, &looked},
        prefix(std::move(prefix)), lead(lead) {}

  void run() {
    {
      FileCache::Recording recording(looked);
      unit.failure = whyUnreadable();
      if (unit.failure.empty())
        parse();
    }
    SourceInfo none;
    unit.info = best ? &best->info : &none;
    unit.compiler = best && unit.failure.empty() ? best->compiler() : nullptr;
    unit.seconds = secondsSince(start);
    if (unit.compiler) {
      std::string crash = runGuarded([&] { consumer(unit); });
      if (crash.empty())
        return;
      unit.failure = "the analysis crashed: " + crash;
      unit.compiler = nullptr;
      (void)best.release(); // may be in any state
    }
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

  /// Once, and again as long as declaring what is unknown gives more.
  void parse() {
    if (prefix)
      best = behindPrefix();
    if (!best)
      best = attempt({});
    if (!best)
      return;
    unsigned errorsAtFirst = best->yield().errors;
    std::unique_ptr<Round> worse; // not kept, but what it found out may be what was missing
    for (unsigned round = 1; round != MostRounds && best->yield().errors > 0; ++round) {
      Round &last = worse ? *worse : *best;
      Inventions wanted = last.next();
      std::unique_ptr<Round> other = wanted == last.inventions ? nullptr : attempt(std::move(wanted));
      if (!other)
        break;
      bool isBetter = other->yield().betterThan(best->yield());
      if (!isBetter && worse)
        break;
      (isBetter ? best : worse) = std::move(other);
      if (isBetter)
        worse.reset();
    }
    best->info.errorsAtFirst = errorsAtFirst;
    best->describeInventions();
  }

  /// Null if the unit is another one than the prefix was made for, or anything else went wrong: then it is parsed as a whole.
  std::unique_ptr<Round> behindPrefix() {
    auto round = std::make_unique<Round>(job, options, files, Inventions(), std::make_unique<PrefixUse>(prefix, *lead, job, options, files));
    std::string crash = runGuarded([&] {
      FileCache::Recording recording(looked);
      round->parse();
    });
    if (!crash.empty())
      (void)round.release(); // may be in any state
    if (!round || !round->compiler() || round->contradicted())
      return nullptr;
    looked.insert(prefix->looked.begin(), prefix->looked.end());
    return round;
  }

  /// Null if it failed. Only the first failure is the unit's.
  std::unique_ptr<Round> attempt(Inventions inventions) {
    auto round = std::make_unique<Round>(job, options, files, std::move(inventions));
    std::string crash = runGuarded([&] { // on a thread of its own
      FileCache::Recording recording(looked);
      round->parse();
    });
    if (!crash.empty())
      (void)round.release(); // may be in any state
    if (round && round->compiler())
      return round;
    if (!best) {
      unit.failure = !crash.empty() ? "clang crashed: " + crash : round->failure;
      if (unit.failure.empty())
        unit.failure = "clang gave no syntax tree";
    }
    return nullptr;
  }
};

} // namespace

void parseAll(const std::vector<Job> &jobs, const ParseOptions &options,
              const std::function<void(const ParsedUnit &)> &consumer) {
  FileCache files;
  parseAll(jobs, options, files, consumer);
}

void parseAll(const std::vector<Job> &jobs, const ParseOptions &options, FileCache &files,
              const std::function<void(const ParsedUnit &)> &consumer) {
  for (const auto &[path, text] : options.replaced)
    files.replace(path, text);
  PrefixPlan plan(jobs, options, files);
  const unsigned threads = std::max(1u, options.threads);
  inParallel(threads, threads, [&](size_t) {
    while (std::optional<size_t> index = plan.next())
      UnitParser(*index, jobs[*index], options, files, plan.take(*index), plan.lead(*index), consumer).run();
  });
}

} // namespace irqlint::frontend
