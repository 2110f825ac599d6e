#include "engine/ResultArchive.h"

#include "engine/FindingFields.h"
#include "ir/Archive.h"
#include "model/Fields.h"

#include <algorithm>

namespace irqlint {

template <typename A> void fields(A &a, IrqlView &v) { a(v.low, v.high); }
template <typename A> void fields(A &a, LockView &v) {
  a(v.text, v.lockClass, v.form, v.object, v.shared, v.acquiredAt, v.levelBefore, v.tried, v.again, v.order, v.count, v.claim, v.last, v.forRequest, v.tag,
    v.reachedBy);
}
template <typename A> void fields(A &a, Detail &v) { a(v.subject, v.callee, v.limitText, v.limitAt, v.tag, v.once, v.kinds); }
template <typename A> void fields(A &a, CallersObjectView &v) { a(v.objectClass, v.state, v.text, v.parameter, v.exact); }
template <typename A> void fields(A &a, BufferView::Length &v) { a(v.text, v.known, v.isTested, v.isBoundUnknown, v.covers, v.isSize); }
template <typename A> void fields(A &a, BufferView &v) { // but for `roles`, which whoever asks gives anew
  a(v.source, v.isEmbedded, v.field, v.text, v.major, v.request, v.code, v.isCodeChecked, v.input, v.output, v.begin, v.size, v.isSizeKnown, v.callerDecides,
    v.isCallerValueTested, v.isWrite, v.how, v.isAnswer, v.isOverwritten, v.isRecaptured, v.isFetchedAgain, v.irql, v.isGuarded, v.isKernelMode, v.isModeTested,
    v.checkedAs, v.isNullTested, v.probe, v.probeCovers, v.probed, v.structure, v.member, v.what, v.isSizeCallers, v.room, v.into, v.wraps, v.overwrittenAs,
    v.isCallersValue, v.status, v.written);
}

namespace engine {

template <typename A> void fields(A &a, Expr &v) { a(v.kind, v.op, v.bits, v.isSigned, v.visible, v.symbolic, v.a, v.b, v.imm, v.name, v.tags); }
template <typename A> void fields(A &a, LocNode &v) {
  a(v.kind, v.visible, v.symbolic, v.ofEngine, v.isState, v.isExtent, v.isNote, v.ofAddress, v.parent, v.var, v.expr, v.name, v.record, v.layout, v.tags);
}
template <typename A> void fields(A &a, ExprTable::Nodes &v) { a(v.exprs, v.locs); }

template <typename A> void fields(A &a, TraceNode &v) {
  a.function(v.function);
  a.unit(v.unit, v.function);
  a(v.kind);
  a.node(v.parent);
  a.node(v.inner);
  a.instr(v.instr, v.function);
  a.terminator(v.term, v.function);
  a.function(v.callee);
  a(v.taken, v.low, v.high, v.region, v.length, v.value, v.note);
}

template <typename A> void fields(A &a, LockState::Tag &v) { a(v.value, v.text); }
template <typename A> void fields(A &a, LockState &v) {
  a(v.key, v.status, v.callers, v.shared, v.counted, v.claim, v.last, v.tags, v.count, v.lockClass, v.form, v.levelBefore, v.tried, v.raised, v.order, v.object);
  a.node(v.site);
  a(v.text);
}
template <typename A> void fields(A &a, Allocation &v) {
  a(v.pointer, v.paged, v.clobbers);
  a.node(v.site);
}
template <typename A> void fields(A &a, OwnObject &v) {
  a(v.objectClass, v.state, v.text);
  a.node(v.site);
}
template <typename A> void fields(A &a, TrackedFact &v) {
  a(v.object, v.aspect, v.value, v.range, v.state, v.result, v.isNot, v.text);
  a.node(v.site);
}
template <typename A> void fields(A &a, Clobber &v) { a(v.prefix, v.tag, v.byKnown, v.isZero); }
template <typename A> void fields(A &a, SummaryExit &v) {
  a(v.made, v.kind, v.resultClass, v.certain, v.wild, v.pure, v.guard, v.decisive, v.result, v.resultRange, v.resultRoot, v.stores, v.clobbers, v.irql);
  a.node(v.irqlFrom);
  a(v.locks, v.balanced, v.levelMoved, v.throughFinally, v.raisedHere, v.taken, v.allocations, v.objects, v.ofSystem, v.tracked, v.unsure, v.ofCallers,
    v.metOthers, v.waited, v.passedLoop, v.claimsUnknown);
  a.node(v.trace);
  a.loc(v.where);
}

template <typename A> void fields(A &a, BufferUse &v) {
  a(v.at, v.bytes, v.irql, v.how, v.isWrite, v.isOverwritten, v.isFetchedAgain, v.isRecaptured, v.isGuarded, v.callerDecides, v.isCallerValueTested, v.probe,
    v.probed, v.structure, v.member, v.what, v.unsure, v.isMapped, v.isKernelMode, v.isModeTested, v.checkedAs, v.isSizeCallers, v.room, v.into, v.overwrittenAs,
    v.isNullTested, v.isCallersValue, v.isAnswer, v.status, v.written);
  a.shared(v.seen);
  a(v.request, v.end);
}
template <typename A> void fields(A &a, Ask &v) {
  a.rule(v.rule);
  a(v.detail);
}
template <typename A> void fields(A &a, Demand::Home &v) {
  a(v.where);
  a.function(v.fn);
  a(v.below);
}
template <typename A> void fields(A &a, Demand &v) {
  a(v.kind);
  a.rule(v.rule);
  a(v.value, v.limit, v.detail, v.guard, v.pure, v.always);
  a.node(v.trace);
  a.functions(v.chain);
  a(v.place, v.lock, v.classes, v.number, v.object, v.without, v.tag, v.use);
  a.shared(v.all);
  a(v.home, v.givenBack, v.callersBefore);
}

template <typename A> void fields(A &a, OrderFact &v) {
  a(v.first, v.second, v.inOneObject, v.firstExistsOnce, v.secondExistsOnce, v.outer);
  a.node(v.trace);
}
template <typename A> void fields(A &a, Registration &v) { a(v.role, v.variant, v.where, v.by, v.record, v.field, v.slots); }
template <typename A> void fields(A &a, LatentRole &v) { a(v.function, v.registration); }
template <typename A> void fields(A &a, FoundRole &v) { a(v.function, v.registration); }
template <typename A> void fields(A &a, LatentOrigin &v) { a(v.function, v.origin, v.asSent); }
template <typename A> void fields(A &a, FunctionResult &v) { // but for table and arena
  a(v.exits, v.demands, v.latentRoles, v.roles, v.latentOrigins, v.origins, v.sentAs, v.findings, v.places, v.askedBy, v.orders, v.kinds, v.complete,
    v.coarse, v.overBudget, v.forcedMerges, v.indirectCalls, v.indirectResolved);
}

namespace {

class Writer : public ir::BasicArchiveWriter<Writer> {
public:
  Writer(const Program &program, const Places &places, const FunctionInfo &info, const TraceArena &arena)
      : program(program), places(places), info(info), arena(arena) {}

  bool isGood = true; ///< all can be named
  std::set<Name> referred;

  void place(const SourceRange &v) { writePlace(*this, places, v); }

  void loc(const ir::Loc &v) {
    const bool isOwn = v.valid() && v.file == info.fn->loc.file;
    const uint32_t base = isOwn ? info.fn->loc.line : 0;
    (*this)(isOwn, v.file < info.unit->files.size() ? info.unit->files[v.file].path : std::string(), v.line - base, v.col, v.endLine - base, v.endCol);
  }

  void function(const ir::Function *f) {
    const auto index = f ? program.find(f->key) : std::nullopt;
    isGood &= !f || (index && program.functions[*index].fn == f);
    (*this)(f == info.fn, f && f != info.fn ? f->key : Name());
  }
  void functions(const std::vector<const ir::Function *> &list) {
    (*this)(list.size());
    for (const ir::Function *f : list)
      function(f);
  }
  void unit(const ir::Unit *u, const ir::Function *of) {
    const auto index = of ? program.find(of->key) : std::nullopt;
    isGood &= index && program.functions[*index].unit == u;
  }

  void node(const TraceNode *n) {
    const std::optional<size_t> own = n ? arena.numberOf(n) : std::nullopt;
    (*this)(!n ? size_t{0} : own ? *own + 2 : size_t{1});
    if (!n || own)
      return;
    const auto owner = n->function ? program.find(n->function->key) : std::nullopt;
    const FunctionResult *result = owner ? program.functions[*owner].result.get() : nullptr;
    const std::optional<size_t> number = result ? result->arena.numberOf(n) : std::nullopt;
    isGood &= number.has_value();
    if (number)
      referred.insert(n->function->key);
    (*this)(number ? n->function->key : Name(), number.value_or(0));
  }

  void instr(const ir::Instr *i, const ir::Function *of) {
    const std::less_equal<const ir::Instr *> upTo;
    size_t block = 0, at = 0;
    if (i && of) {
      const auto home = std::ranges::find_if(of->blocks, [&](const ir::Block &b) { return !b.instrs.empty() && upTo(&b.instrs.front(), i) && upTo(i, &b.instrs.back()); });
      isGood &= home != of->blocks.end();
      if (home != of->blocks.end()) {
        block = static_cast<size_t>(home - of->blocks.begin()) + 1;
        at = static_cast<size_t>(i - &home->instrs.front());
      }
    }
    (*this)(block, at);
  }
  void terminator(const ir::Terminator *t, const ir::Function *of) {
    size_t block = 0;
    if (t && of) {
      const auto home = std::ranges::find_if(of->blocks, [&](const ir::Block &b) { return &b.term == t; });
      isGood &= home != of->blocks.end();
      block = home == of->blocks.end() ? 0 : static_cast<size_t>(home - of->blocks.begin()) + 1;
    }
    (*this)(block);
  }
  void rule(const RegisteredRule *r) { (*this)(r ? Name(r->info.slug) : Name()); }
  template <typename T> void shared(const std::shared_ptr<const T> &p) { (*this)(p ? std::optional(*p) : std::nullopt); }

private:
  const Program &program;
  const Places &places;
  const FunctionInfo &info;
  const TraceArena &arena;
};

class Reader : public ir::BasicArchiveReader<Reader> {
public:
  Reader(const Analysis &analysis, const Places &places, const FunctionInfo &info, std::string_view bytes)
      : BasicArchiveReader(bytes), analysis(analysis), program(analysis.program), places(places), info(info) {}

  std::vector<TraceNode> own; ///< as large as it will be: the steps point to each other

  void place(SourceRange &v) { readPlace(*this, places, v); }

  void loc(ir::Loc &v) {
    bool isOwn = false;
    std::string path;
    (*this)(isOwn, path, v.line, v.col, v.endLine, v.endCol);
    const auto file = std::ranges::find(info.unit->files, path, &ir::File::path);
    if (!path.empty() && file == info.unit->files.end())
      return reject();
    v.file = path.empty() ? 0 : static_cast<uint32_t>(file - info.unit->files.begin());
    if (isOwn) {
      v.line += info.fn->loc.line;
      v.endLine += info.fn->loc.line;
    }
  }

  void function(const ir::Function *&f) {
    bool isOwn = false;
    Name key;
    (*this)(isOwn, key);
    const auto index = key.empty() ? std::nullopt : program.find(key);
    if (!key.empty() && !index)
      reject();
    f = isOwn ? info.fn : index ? program.functions[*index].fn : nullptr;
  }
  void functions(std::vector<const ir::Function *> &list) {
    size_t size = 0;
    for ((*this)(size); size > 0 && !failed(); --size)
      function(list.emplace_back());
  }
  void unit(const ir::Unit *&u, const ir::Function *of) {
    const auto index = of ? program.find(of->key) : std::nullopt;
    u = index ? program.functions[*index].unit : nullptr;
  }

  void node(const TraceNode *&n) {
    size_t number = 0;
    (*this)(number);
    n = nullptr;
    if (number >= 2)
      return number - 2 < own.size() ? void(n = &own[number - 2]) : reject();
    if (number == 0)
      return;
    Name key;
    (*this)(key, number);
    const auto owner = program.find(key);
    const FunctionResult *result = owner ? program.functions[*owner].result.get() : nullptr;
    if (!result || number >= result->arena.numbered().size())
      return reject();
    n = &result->arena.numbered()[number];
  }

  void instr(const ir::Instr *&i, const ir::Function *of) {
    size_t block = 0, at = 0;
    (*this)(block, at);
    i = nullptr;
    if (block == 0)
      return;
    if (!of || block > of->blocks.size() || at >= of->blocks[block - 1].instrs.size())
      return reject();
    i = &of->blocks[block - 1].instrs[at];
  }
  void terminator(const ir::Terminator *&t, const ir::Function *of) {
    size_t block = 0;
    (*this)(block);
    t = nullptr;
    if (block == 0)
      return;
    if (!of || block > of->blocks.size())
      return reject();
    t = &of->blocks[block - 1].term;
  }
  void rule(const RegisteredRule *&r) {
    Name slug;
    (*this)(slug);
    const auto known = std::ranges::find_if(analysis.rules, [&](const RegisteredRule *rule) { return slug == std::string_view(rule->info.slug); });
    if (!slug.empty() && known == analysis.rules.end())
      return reject();
    r = slug.empty() ? nullptr : *known;
  }
  template <typename T> void shared(std::shared_ptr<const T> &p) {
    std::optional<T> value;
    (*this)(value);
    p = value ? std::make_shared<const T>(std::move(*value)) : nullptr;
  }

private:
  const Analysis &analysis;
  const Program &program;
  const Places &places;
  const FunctionInfo &info;
};

} // namespace

std::optional<KeptResult> toBytes(const Analysis &analysis, const Places &places, const FunctionInfo &info, const FunctionResult &result) {
  Writer writer(analysis.program, places, info, result.arena);
  writer(result.table.nodes(), result.arena.numbered().size());
  for (const TraceNode &n : result.arena.numbered())
    writer(n);
  writer(result);
  if (!writer.isGood)
    return std::nullopt;
  return KeptResult{writer.take(), {writer.referred.begin(), writer.referred.end()}};
}

std::unique_ptr<FunctionResult> fromBytes(const Analysis &analysis, const Places &places, const FunctionInfo &info, std::string_view bytes) {
  Reader reader(analysis, places, info, bytes);
  auto result = std::make_unique<FunctionResult>();
  ExprTable::Nodes nodes;
  size_t steps = 0;
  reader(nodes, steps);
  if (reader.failed() || steps > bytes.size())
    return nullptr;
  reader.own.resize(steps);
  for (TraceNode &n : reader.own)
    reader(n);
  reader(*result);
  if (!reader.complete())
    return nullptr;
  result->table = ExprTable(nodes);
  result->arena = TraceArena(std::move(reader.own)); // which keeps its memory
  return result;
}

std::string toBytes(const Analysis &analysis, const Places &places, const FunctionInfo &info, const Hunt &hunt) {
  Writer writer(analysis.program, places, info, info.result->arena);
  writer(hunt.rule, hunt.subject, hunt.where, hunt.place, hunt.home, hunt.exit, hunt.entryLevel, hunt.order, hunt.outright, hunt.atSamePlace,
         hunt.roles ? std::optional(*hunt.roles) : std::nullopt);
  return writer.isGood ? writer.take() : std::string();
}

} // namespace engine
} // namespace irqlint
