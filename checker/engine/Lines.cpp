#include "engine/Lines.h"
#include "engine/EntryPoints.h"
#include "engine/FunctionAnalysis.h"
#include "engine/Whole.h"
#include "engine/Witness.h"

#include <algorithm>

namespace irqlint::engine {

namespace {

const std::vector<const RegisteredRule *> NoRules;

bool endsInPath(const std::string &path, const std::string &end) {
  return path == end || (path.size() > end.size() && path.ends_with(end) && path[path.size() - end.size() - 1] == '/');
}

IrqlView viewOf(Interval i) {
  return {static_cast<model::Level>(std::clamp<int64_t>(i.low, 0, 15)), static_cast<model::Level>(std::clamp<int64_t>(i.high, 0, 15))};
}

/// The levels at which each function is entered: by the system, by its annotation, by its callers. Callers come first.
class Entries {
public:
  Entries(const Program &program, const Options &options) : program(program), options(options), ranges(program.functions.size()) {
    for (const EntryPoint &e : entryPoints(program))
      for (const model::Role &role : e.roles) {
        const std::string name = role.type.string() + (role.variant.empty() ? "" : " for " + role.variant.string());
        if (role.entryKnown)
          join(e.function, {role.low, role.high}, name + " " + role.source.text);
        else
          ranges[e.function].unknown = true;
      }
    for (uint32_t i = 0; i < program.functions.size(); ++i)
      if (const FunctionInfo &f = program.functions[i]; f.entry)
        ranges[i] = {Interval{f.entry->min, f.entry->max}, {"its annotation, " + f.entry->source.text}, false, true};
    for (auto level = program.levels.rbegin(); level != program.levels.rend(); ++level)
      for (uint32_t group : *level)
        for (uint32_t f : program.groups[group])
          visit(f);
  }

  struct Range {
    std::optional<Interval> levels;
    std::vector<std::string> because;
    bool unknown = false;  ///< somebody of whom nothing is known may call it
    bool fixed = false;    ///< its annotation decides
    std::optional<Interval> known() const { return unknown ? std::nullopt : levels; }
  };
  const Range &of(uint32_t function) const { return ranges[function]; }

private:
  void join(uint32_t f, Interval i, const std::string &why) {
    Range &r = ranges[f];
    if (r.fixed)
      return;
    r.levels = r.levels ? hull(*r.levels, i) : i;
    if (r.because.size() < 4 && std::ranges::find(r.because, why) == r.because.end())
      r.because.push_back(why);
  }

  /// Tells the callees of a function at which levels it calls them.
  void visit(uint32_t index) {
    const FunctionInfo &f = program.functions[index];
    if (f.callees.empty())
      return;
    Observer observer;
    observer.entryLevel = ranges[index].known();
    observer.before = [&](const ir::Function &, const ir::Instr &instr, ExprTable &table, State &state) {
      if (instr.op != ir::Op::Call || instr.callee.empty())
        return;
      auto callee = program.find(instr.callee);
      if (!callee || *callee == index)
        return;
      const Interval level = Reason(table, state).eval(state.irql);
      if (level.low <= 0 && level.high >= 15)
        ranges[*callee].unknown |= !ranges[*callee].fixed;
      else
        join(*callee, level, "called by '" + f.fn->name.string() + "'");
    };
    FunctionAnalysis(program, f, NoRules, options, &observer).run();
  }

  const Program &program;
  const Options &options;
  std::vector<Range> ranges;
};

class LineCollector {
public:
  explicit LineCollector(bool entryKnown) : entryKnown(entryKnown) {}

  void add(const ir::Instr &instr, ExprTable &table, State &state, const std::vector<LockView> &held) {
    if (!instr.loc.valid() || instr.op == ir::Op::Mark)
      return;
    const Interval i = Reason(table, state).eval(state.irql);
    const bool known = !(i.low <= 0 && i.high >= 15) && (entryKnown || state.irqlFrom || state.irql != table.entryIrqlId());
    auto [it, isNew] = lines.try_emplace(instr.loc.line);
    LineFacts &line = it->second;
    const IrqlView now = viewOf(i);
    std::optional<Origin> origin;
    if (state.irqlFrom)
      origin = originOf(*state.irqlFrom);
    if (isNew) {
      line = {instr.loc.line, now, known, origin, {}};
      for (const LockView &l : held)
        line.locks.push_back({l, true});
      return;
    }
    line.irql = {std::min(line.irql.low, now.low), std::max(line.irql.high, now.high)};
    line.known = line.known && known;
    if (!(line.origin && origin && line.origin->where == origin->where))
      line.origin.reset();
    auto isHeld = [](const auto &list, const LockView &l, auto get) { return std::ranges::any_of(list, [&](const auto &x) { return get(x).text == l.text; }); };
    for (LineFacts::Lock &l : line.locks)
      l.always = l.always && isHeld(held, l.lock, [](const LockView &x) -> const LockView & { return x; });
    for (const LockView &l : held)
      if (!isHeld(line.locks, l, [](const LineFacts::Lock &x) -> const LockView & { return x.lock; }))
        line.locks.push_back({l, false});
  }

  std::vector<LineFacts> finish() {
    std::vector<LineFacts> all;
    for (auto &[number, line] : lines)
      all.push_back(std::move(line));
    return all;
  }

private:
  bool entryKnown;
  std::map<unsigned, LineFacts> lines;
};

} // namespace

std::vector<FunctionLines> lines(const Module &module, const model::Model &model, const Options &options, const std::string &file,
                                 const std::string &function) {
  auto all = lines(module, model, options, [&](const std::string &path, const std::string &name) {
    return endsInPath(path, file) && (function.empty() || name == function);
  });
  std::ranges::sort(all, {}, &FunctionLines::firstLine);
  return all;
}

std::vector<FunctionLines> lines(const Module &module, const model::Model &model, const Options &options,
                                 const std::function<bool(const std::string &file, const std::string &function)> &wanted) {
  Program program(module, model);
  analyseAll(program, NoRules, options);
  std::vector<FunctionLines> all;
  std::optional<Entries> entries;
  for (uint32_t index = 0; index < program.functions.size(); ++index) {
    const FunctionInfo &f = program.functions[index];
    const SourceRange begin = rangeOf(*f.unit, f.fn->loc);
    if (!wanted(begin.path, f.fn->name.string()))
      continue;
    if (!entries)
      entries.emplace(program, options);
    const Entries::Range &range = entries->of(index);
    FunctionLines out;
    out.function = f.fn->name.string();
    out.file = begin.path;
    out.module = module.name;
    out.firstLine = begin.line;
    out.lastLine = std::max(f.fn->endLoc.line, begin.line);
    out.entryKnown = range.known().has_value();
    out.entry = viewOf(range.known().value_or(Interval{0, 15}));
    out.because = range.because;
    out.section = program.pageableSection(*f.fn);
    LineCollector collector(out.entryKnown);
    Observer observer;
    observer.entryLevel = range.known();
    observer.held = [&](const ir::Instr &instr, ExprTable &table, State &state, const std::vector<LockView> &held) { collector.add(instr, table, state, held); };
    auto result = FunctionAnalysis(program, f, NoRules, options, &observer).run();
    out.complete = result->complete;
    out.lines = collector.finish();
    all.push_back(std::move(out));
  }
  std::ranges::sort(all, {}, [](const FunctionLines &f) { return std::tie(f.file, f.firstLine); });
  return all;
}

} // namespace irqlint::engine
