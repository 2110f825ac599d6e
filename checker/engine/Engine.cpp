#include "engine/Engine.h"
#include "base/Clock.h"
#include "base/Workers.h"
#include "engine/Compact.h"
#include "engine/CostKeeper.h"
#include "engine/Dump.h"
#include "engine/EntryPoints.h"
#include "engine/Past.h"
#include "engine/Witness.h"
#include "engine/FunctionAnalysis.h"
#include "engine/Whole.h"

#include <algorithm>

namespace irqlint::engine {

namespace {

constexpr unsigned RecursionRounds = 3;

/// Whether another way out gives a lock of the caller back that this one does not.
bool omitsRelease(const FunctionResult &result, const SummaryExit &exit) {
  auto gives = [](const SummaryExit &e, ExprId key) {
    return std::any_of(e.locks.begin(), e.locks.end(), [&](const LockState &l) { return l.key == key && l.status == LockState::Status::Released; });
  };
  for (const SummaryExit &other : result.exits)
    for (const LockState &l : other.locks)
      if (gives(other, l.key) && !gives(exit, l.key))
        return true;
  return false;
}

/// A way out that keeps a lock or a level, and was merged from several paths: callers may only rely on it with a path
/// that can be walked. The merged way stays, uncertain; the path found stands beside it.
void confirmExits(const Analysis &analysis, FunctionInfo &info) {
  FunctionResult &result = *info.result;
  size_t merged = result.exits.size();
  for (size_t i = 0; i < merged; ++i) {
    SummaryExit exit = result.exits[i];
    bool keeps = exit.irql != result.table.entryIrqlId() || std::any_of(exit.locks.begin(), exit.locks.end(), [](const LockState &l) {
                   return l.status == LockState::Status::Held;
                 });
    if (exit.pure || !exit.certain || (!keeps && !omitsRelease(result, exit)))
      continue;
    result.exits[i].certain = false;
    Hunt hunt;
    hunt.exit = exit;
    Confirmation c = confirm(analysis, info, hunt);
    if (c.verdict != Confirmation::Verdict::Path)
      continue;
    adopt(*c.result, c.result->exits.front(), result);
    result.witnesses.push_back(std::move(c.result));
  }
}

/// Of findings from merged states, only what is to be looked for counts: they are told by the path that is found.
void forgetTexts(FunctionResult &result) {
  for (Finding &f : result.findings)
    f = {.rule = std::move(f.rule), .where = std::move(f.where), .subject = std::move(f.subject)};
}

std::unique_ptr<FunctionResult> walk(const Program &program, const FunctionInfo &info, const std::vector<const RegisteredRule *> &rules, const Options &options) {
  const double begun = options.costs ? base::threadSeconds() : 0;
  auto result = FunctionAnalysis(program, info, rules, options).run();
  if (options.costs)
    options.costs->walked(info, base::threadSeconds() - begun, *result);
  return result;
}

/// Walks through the functions of a group until their summaries hold, and leaves what others may ask for.
void walkGroup(Program &program, uint32_t group, const std::vector<const RegisteredRule *> &rules, const Options &options) {
  const std::vector<uint32_t> &members = program.groups[group];
  std::vector<std::unique_ptr<FunctionResult>> former; // traces within the group may point into earlier rounds
  for (unsigned rounds = program.isRecursive(group) ? RecursionRounds : 1; rounds > 0; --rounds)
    for (uint32_t f : members) {
      FunctionInfo &info = program.functions[f];
      former.push_back(std::exchange(info.result, walk(program, info, rules, options)));
      confirmExits({program, rules, options}, info);
    }
  std::vector<std::unique_ptr<FunctionResult>> kept;
  for (uint32_t f : members)
    kept.push_back(compact(program, *program.functions[f].result));
  for (size_t i = 0; i < members.size(); ++i) {
    former.push_back(std::exchange(program.functions[members[i]].result, std::move(kept[i])));
    forgetTexts(*program.functions[members[i]].result);
  }
}

void analyseGroup(Program &program, uint32_t group, const std::vector<const RegisteredRule *> &rules, const Options &options) {
  if (!program.past)
    return walkGroup(program, group, rules, options);
  if (program.past->recall(program, group))
    return;
  QuestionLog asked;
  walkGroup(program, group, rules, options);
  program.past->keep(program, group, asked);
}

} // namespace

/// Levels of the call graph one after the other; within a level, groups are independent.
void analyseAll(Program &program, const std::vector<const RegisteredRule *> &rules, const Options &options) {
  base::Workers own(options.threads);
  base::Workers &workers = options.workers ? *options.workers : own;
  for (const std::vector<uint32_t> &level : program.levels)
    workers.forEach(level.size(), [&](size_t i) { analyseGroup(program, level[i], rules, options); });
}

namespace {

/// What a function's own states broke, each with one path that can be walked.
void confirmFindings(const Analysis &analysis, const FunctionInfo &f, const std::vector<model::Role> *roles, std::vector<Finding> &out) {
  for (size_t i = 0; i < f.result->findings.size(); ++i) {
    const Finding &merged = f.result->findings[i];
    Confirmation c = confirm(analysis, f, {.rule = f.result->askedBy[i], .subject = merged.subject, .where = merged.where, .place = f.result->places[i], .roles = roles, .outright = true});
    if (c.verdict == Confirmation::Verdict::Path && !c.result->findings.empty())
      out.push_back(std::move(c.result->findings.front()));
  }
}

/// "'List<int>::Add' …" and "'List<char>::Add' …" say the same.
std::string withoutTemplateArguments(const std::string &text) {
  std::string out;
  int depth = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool arrow = i > 0 && text[i - 1] == '-';
    depth += text[i] == '<' && i > 0 && (isalnum(static_cast<unsigned char>(text[i - 1])) || text[i - 1] == '_');
    if (depth == 0)
      out += text[i];
    depth -= depth > 0 && text[i] == '>' && !arrow;
  }
  return out;
}

/// All of `first`'s path but its last step lies on the path of `second`.
bool isOnWayTo(const Finding &first, const Finding &second) {
  if (first.path.empty() || first.path.size() > second.path.size())
    return false;
  return std::equal(first.path.begin(), first.path.end() - 1, second.path.begin(),
                    [](const Step &a, const Step &b) { return a.kind == b.kind && a.where == b.where && a.text == b.text; });
}

/// What lacks before the first use of a buffer lacks before the others too.
void keepFirstUses(std::vector<Finding> &findings) {
  const std::vector<Finding> all = findings;
  std::erase_if(findings, [&](const Finding &f) {
    return !f.buffer.empty() && std::ranges::any_of(all, [&](const Finding &other) {
      const bool isSame = other.rule == f.rule && other.function == f.function && other.buffer == f.buffer && other.where.path == f.where.path;
      return isSame && other.where < f.where && isOnWayTo(other, f);
    });
  });
}

/// Where a specific rule reports, the general one that it replaces is dropped; findings in system headers too.
void settle(std::vector<Finding> &findings, const Module &module, const std::vector<const RegisteredRule *> &rules, const Options &options) {
  for (Finding &f : findings)
    if (f.home)
      std::tie(f.where, f.function) = *std::exchange(f.home, std::nullopt);
  std::set<std::string> systemFiles;
  for (const ir::Unit *unit : module.units)
    for (const ir::File &file : unit->files)
      if (file.system)
        systemFiles.insert(file.path);
  std::map<std::string, const RegisteredRule *> bySlug;
  for (const RegisteredRule *r : rules)
    bySlug[r->info.slug] = r;
  std::map<std::pair<SourceRange, std::string>, std::set<std::string>> replaced;
  for (const Finding &f : findings)
    for (const std::string &general : bySlug[f.rule]->info.supersedes)
      replaced[{f.where, general}].insert(f.rule);
  std::erase_if(findings, [&](const Finding &f) {
    return options.quiet.count(f.rule) || systemFiles.count(f.where.path) || !f.where.valid() || replaced.count({f.where, f.rule});
  });

  auto order = [](const Finding &a, const Finding &b) {
    return std::tie(a.where, a.rule, a.subject, a.function, a.message) < std::tie(b.where, b.rule, b.subject, b.function, b.message);
  };
  // Several calls below one call site that say the same are one finding.
  auto same = [](const Finding &a, const Finding &b) {
    return a.where == b.where && a.rule == b.rule &&
           (a.subject == b.subject || a.message == b.message || withoutTemplateArguments(a.message) == withoutTemplateArguments(b.message));
  };
  std::sort(findings.begin(), findings.end(), order);
  findings.erase(std::unique(findings.begin(), findings.end(), same), findings.end());
  keepFirstUses(findings);
  for (Finding &f : findings)
    f.module = module.name;
}

void count(const Program &program, Numbers &n) {
  n.functionsWithBody = program.withBody;
  n.notLowered = program.notLowered;
  for (const FunctionInfo &f : program.functions) {
    if (!f.result)
      continue;
    ++n.analysed;
    n.coarse += f.result->coarse;
    n.overBudget += f.result->overBudget;
    n.forcedMerges += f.result->forcedMerges;
    n.indirectCalls += f.result->indirectCalls;
    n.indirectResolved += f.result->indirectResolved;
  }
}

std::string roleSource(const FunctionInfo &f, const model::Role &role) {
  if (!role.source.text.empty())
    return role.source.text;
  SourceRange at = rangeOf(*f.unit, f.fn->loc);
  return "declared at " + at.path + ":" + std::to_string(at.line);
}

} // namespace

Result analyse(const Module &module, const model::Model &model, const std::vector<const RegisteredRule *> &rules,
               const Options &given, Memory *memory) {
  Result result;
  Options options = given;
  const double begun = base::threadSeconds();
  Program program(module, model);
  const double linked = base::threadSeconds();
  std::optional<CostKeeper> costs;
  if (options.measure)
    options.costs = &costs.emplace(program);
  const Analysis analysis{program, rules, options};
  std::optional<Past> past;
  if (memory && memory->units.size() == module.units.size())
    program.past = &past.emplace(analysis, *memory);
  analyseAll(program, rules, options);
  const double analysed = base::threadSeconds(), before = costs ? costs->spent() : 0;

  std::vector<EntryPoint> entries = entryPoints(program);
  std::map<uint32_t, const std::vector<model::Role> *> roles; // of functions that nobody else calls
  for (const EntryPoint &e : entries)
    if (!program.functions[e.function].called)
      roles[e.function] = &e.roles;
  for (uint32_t i = 0; i < program.functions.size(); ++i)
    if (program.functions[i].result)
      confirmFindings(analysis, program.functions[i], roles.count(i) ? roles[i] : nullptr, result.findings);
  for (const EntryPoint &e : entries) {
    settleDemands(analysis, e, result.findings);
    const FunctionInfo &f = program.functions[e.function];
    for (const model::Role &role : e.roles)
      result.entryPoints.push_back({f.fn->name.string(), role.type.string(), role.variant.string(),
                                    role.entryKnown ? model::levelRange(role.low, role.high) : "unknown", roleSource(f, role)});
  }
  compareExits(analysis, entries, result.findings);
  endModule(analysis, entries, result.findings);
  settle(result.findings, module, rules, options);
  count(program, result.numbers);
  result.numbers.entryPoints = static_cast<unsigned>(entries.size());
  if (past) {
    result.numbers.recalled = result.numbers.analysed - past->walked();
    memory->after = past->bytes();
  }
  if (costs)
    result.costs = costs->take(linked - begun, base::threadSeconds() - analysed - (costs->spent() - before));
  return result;
}

// ------------------------------------------------------------------------------------------- why

namespace {

std::string describeState(const FunctionInfo &f, ExprTable &table, State &state) {
  Interval i = Reason(table, state).eval(state.irql);
  auto level = [](int64_t l) { return static_cast<model::Level>(std::clamp<int64_t>(l, 0, 15)); };
  std::string text = "  IRQL ";
  bool atEntry = state.irql == table.entryIrql();
  if (i.low <= 0 && i.high >= 15)
    text += atEntry ? "as at entry (not known here; callers and roles decide)" : "unknown";
  else
    text += model::levelRange(level(i.low), level(i.high)) + (atEntry ? ", as at entry" : "");
  if (state.irqlFrom) {
    Origin o = originOf(*state.irqlFrom);
    text += ": " + o.text + " (" + o.where.path + ":" + std::to_string(o.where.line) + ")";
  } else if (f.entry && atEntry) {
    text += " by " + f.entry->source.text;
  }
  text += "\n";
  for (const LockState &l : state.locks) {
    const char *status = l.status == LockState::Status::Held ? "held" : l.status == LockState::Status::Released ? "released" : "unknown";
    SourceRange at = l.site ? placeOf(*l.site) : SourceRange{};
    text += "  lock '" + l.text + "' (" + l.lockClass.string() + ") " + status +
            (at.valid() ? " since " + at.path + ":" + std::to_string(at.line) : "") + "\n";
  }
  if (state.degraded)
    text += "  states were merged by force before this point: nothing is reported from here on\n";
  return text;
}

bool coversLine(const FunctionInfo &f, const std::string &file, unsigned line) {
  SourceRange begin = rangeOf(*f.unit, f.fn->loc);
  bool sameFile = begin.path == file || (begin.path.size() > file.size() && begin.path.ends_with(file) &&
                                         begin.path[begin.path.size() - file.size() - 1] == '/');
  return sameFile && line >= begin.line && (!f.fn->endLoc.valid() || line <= f.fn->endLoc.line);
}

} // namespace

std::string why(const Module &module, const model::Model &model, const std::vector<const RegisteredRule *> &rules,
                const Options &options, const std::string &file, unsigned line) {
  Program program(module, model);
  analyseAll(program, rules, options);
  std::vector<EntryPoint> entries = entryPoints(program);
  std::string text;
  for (uint32_t index = 0; index < program.functions.size(); ++index) {
    const FunctionInfo &f = program.functions[index];
    if (!coversLine(f, file, line))
      continue;
    text += "function '" + f.fn->name.string() + "'\n";
    for (const EntryPoint &e : entries)
      if (e.function == index)
        for (const model::Role &r : e.roles)
          text += "  entry point: " + r.type.string() + (r.variant.empty() ? "" : " for " + r.variant.string()) + " at " +
                  (r.entryKnown ? model::levelRange(r.low, r.high) : "an unknown level") + ", " + roleSource(f, r) + "\n";
    if (auto section = program.pageableSection(*f.fn))
      text += "  in pageable section '" + section->name.string() + "' by " + section->by.string() + "\n";

    std::vector<std::string> blocks;
    std::map<std::string, std::set<std::string>> demands;
    Observer observer;
    std::string last;
    observer.before = [&](const ir::Function &fn, const ir::Instr &instr, ExprTable &table, State &state) {
      if (&fn != f.fn || instr.loc.line != line)
        return;
      std::string block = describeState(f, table, state);
      if (std::find(blocks.begin(), blocks.end(), block) == blocks.end())
        blocks.push_back(block);
    };
    observer.demand = [&](const ir::Instr &instr, const std::string &verdict) {
      if (instr.loc.line == line)
        demands[instr.text].insert(verdict);
    };
    FunctionAnalysis(program, f, rules, options, &observer).run();
    if (blocks.empty())
      text += "  no path reaches code on this line, or the line holds none\n";
    for (size_t b = 0; b < blocks.size(); ++b)
      text += (blocks.size() > 1 ? " state " + std::to_string(b + 1) + "\n" : "") + blocks[b];
    for (const auto &[call, verdicts] : demands) {
      text += "  demands of '" + call + "'\n";
      for (const std::string &v : verdicts)
        text += "    " + v + "\n";
    }
  }
  return text;
}

std::string dumpSummary(const Module &module, const model::Model &model, const std::vector<const RegisteredRule *> &rules,
                        const Options &options, const std::string &function) {
  Program program(module, model);
  analyseAll(program, rules, options);
  std::string text;
  for (const FunctionInfo &f : program.functions)
    if (function.empty() || f.fn->name == std::string_view(function))
      text += printSummary(f);
  return text;
}

} // namespace irqlint::engine
