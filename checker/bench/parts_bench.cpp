// Parts of a run, one by one: ninja irqlint_bench && irqlint_bench --benchmark_filter=NAME
#include "cache/Manifest.h"
#include "engine/State.h"
#include "frontend/Frontend.h"
#include "ir/Binary.h"
#include "ir/Repeats.h"
#include "lower/Lower.h"
#include "model/Model.h"
#include "report/Source.h"
#include "report/Writer.h"

#include "llvm/Support/raw_ostream.h"

#include <benchmark/benchmark.h>

#include <algorithm>

namespace irqlint {
namespace {

const std::string Ferry = IRQLINT_TESTDATA "/drivers/ferry";

project::Job jobOf(const std::string &source) { return {.file = Ferry + "/" + source, .directory = Ferry, .args = {}, .module = "ferry"}; }

struct Lowered {
  ir::Unit unit;
  std::set<std::string> looked;
};

Lowered lowered(const std::string &source) {
  Lowered out;
  frontend::parseAll({jobOf(source)}, {.kitDir = IRQLINT_KIT, .wdkDirs = {}}, [&](const frontend::ParsedUnit &parsed) {
    if (!parsed.compiler)
      return;
    out.unit = lower::lowerUnit(*parsed.compiler, *parsed.info, {Ferry, {IRQLINT_KIT}});
    out.looked = *parsed.looked;
  });
  return out;
}

void parseAndLower(benchmark::State &state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(lowered("buffered.c"));
}
BENCHMARK(parseAndLower)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);

void writeUnit(benchmark::State &state) {
  const ir::Unit unit = lowered("buffered.c").unit;
  for (auto _ : state)
    benchmark::DoNotOptimize(ir::toBytes(unit));
}
BENCHMARK(writeUnit)->Unit(benchmark::kMicrosecond);

void readUnit(benchmark::State &state) {
  const std::string bytes = ir::toBytes(lowered("buffered.c").unit);
  for (auto _ : state)
    benchmark::DoNotOptimize(ir::unitFromBytes(bytes));
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * static_cast<int64_t>(bytes.size()));
}
BENCHMARK(readUnit)->Unit(benchmark::kMicrosecond);

void dropRepeats(benchmark::State &state) {
  const ir::Unit first = lowered("buffered.c").unit, second = lowered("direct.c").unit;
  for (auto _ : state) {
    ir::Unit a = first, b = second;
    ir::Repeats repeats;
    repeats.dropFrom(a);
    repeats.dropFrom(b);
    benchmark::DoNotOptimize(b);
  }
}
BENCHMARK(dropRepeats)->Unit(benchmark::kMicrosecond);

/// All files of a unit looked at anew, as the first unit of a run that finds nothing changed does.
void checkManifest(benchmark::State &state) {
  const std::set<std::string> looked = lowered("buffered.c").looked;
  project::FileCache files;
  cache::FileDigests digests(files);
  const cache::Manifest manifest = cache::Manifest::of(looked, digests);
  for (auto _ : state) {
    project::FileCache again;
    cache::FileDigests fresh(again);
    benchmark::DoNotOptimize(manifest.holds(fresh));
  }
  state.counters["files"] = static_cast<double>(manifest.answers.size());
}
BENCHMARK(checkManifest)->Unit(benchmark::kMicrosecond);

void makeExpressions(benchmark::State &state) {
  for (auto _ : state) {
    engine::ExprTable table;
    for (uint32_t i = 0; i < 1000; ++i) {
      const engine::ExprId value = table.binary(ir::BinOp::Add, table.param(i % 8, 32, false), table.constant(i % 50), 32, false);
      benchmark::DoNotOptimize(table.content(table.field(table.pointee(value), Name("Field")), i % 3, 32, false));
    }
  }
}
BENCHMARK(makeExpressions)->Unit(benchmark::kMicrosecond);

/// Two states that differ in every tenth of `range` places.
void mergeStates(benchmark::State &state) {
  engine::ExprTable table;
  engine::State a, b;
  a.irql = b.irql = table.entryIrql();
  for (uint32_t i = 0; i < state.range(); ++i) {
    const engine::LocId place = table.field(table.global(Name("Device")), Name("F" + std::to_string(i)));
    a.set(place, table.constant(i));
    b.set(place, table.constant(i % 10 ? i : i + 1));
  }
  for (auto _ : state) {
    engine::State into = a;
    engine::merge(table, into, b, /*tag=*/7, /*forced=*/false, /*widen=*/false);
    benchmark::DoNotOptimize(into);
  }
}
BENCHMARK(mergeStates)->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMicrosecond);

void writeSarif(benchmark::State &state) {
  report::Run run;
  run.root = Ferry;
  const RuleInfo rule{.slug = "lock/not-released", .code = "KDL0001"};
  run.rules = {&rule};
  for (uint32_t i = 0; i < state.range(); ++i) {
    Finding finding;
    finding.rule = rule.slug;
    finding.message = "'&Ferry->Lock' is still held when the function returns";
    finding.where = {"buffered.c", 1 + i % 100, 1, 1 + i % 100, 5};
    for (int step = 0; step < 8; ++step)
      finding.path.push_back({.where = finding.where, .text = "'Ferry->Count' is greater than 3"});
    run.findings.push_back(std::move(finding));
  }
  for (auto _ : state) {
    report::SourceCache sources(run.root);
    std::string text;
    llvm::raw_string_ostream out(text);
    report::makeWriter("sarif", {})->write(run, sources, out);
    benchmark::DoNotOptimize(text);
  }
}
BENCHMARK(writeSarif)->Arg(10)->Arg(1000)->Unit(benchmark::kMillisecond);

void loadFacts(benchmark::State &state) {
  const ir::Unit unit = lowered("buffered.c").unit;
  const auto routine = std::ranges::find_if(unit.functions, &ir::Function::isSystem);
  for (auto _ : state) {
    model::Model model;
    benchmark::DoNotOptimize(model.facts(routine->name));
  }
}
BENCHMARK(loadFacts)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace irqlint

BENCHMARK_MAIN();
