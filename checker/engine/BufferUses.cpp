// Uses of memory that may be the buffer of a request: rules are asked, here or where a caller knows the buffer.
#include "engine/Buffers.h"
#include "engine/Casts.h"
#include "engine/Dump.h"
#include "engine/FunctionAnalysis.h"
#include "engine/Points.h"
#include "engine/Translator.h"

#include <algorithm>

namespace irqlint::engine {

using model::Effect;

namespace {
constexpr int64_t PointerBytes = 8;
}

BufferReader FunctionAnalysis::buffers(State &state) const { return {program.model, table, state, unit, fn, hunt ? hunt->roles : nullptr}; }

/// A handler of this function catches what is raised there.
bool FunctionAnalysis::isGuarded(ir::BlockId block) const {
  for (uint32_t region = fn.blocks[block].region; region && region < fn.regions.size(); region = fn.regions[region].parent)
    if (fn.regions[region].kind == ir::SehRegion::Kind::Except && fn.regions[region].filter != ir::SehRegion::Filter::ContinueSearch)
      return true;
  return false;
}

/// A buffer could be behind the pointer, by where its value comes from.
bool FunctionAnalysis::mayLeadToBuffer(const State &state, ExprId base, unsigned depth) {
  if (!base || depth > 3)
    return false;
  const Expr e = table[base];
  const bool isGiven = e.kind == Expr::Kind::Fresh || e.kind == Expr::Kind::Content;
  if (isGiven && (state.find(BufferReader::noted(table, base, "kind")) || state.find(BufferReader::noted(table, base, "maps"))))
    return true;
  if (e.kind == Expr::Kind::Param)
    return program.mayLeadToBuffer(fn.key, e.a);
  if (e.kind == Expr::Kind::Content) {
    const LocNode n = table.loc(e.a);
    if (n.kind == LocNode::Kind::Field && program.isBufferLink(n.name))
      return true;
    return mayLeadToBuffer(state, positionOf(table, table.address(e.a)).base, depth + 1);
  }
  return false;
}

/// The access, and before it the reads of the pointers that lead there: "args->Data" in "*args->Data".
void FunctionAnalysis::askBufferRules(const ir::Instr &instr, State &state, const ir::Place &place, LocId loc, bool isWrite, ExprId stored) {
  for (size_t i = 1; !bufferRules.empty() && i < place.path.size(); ++i)
    if (place.path[i].kind == ir::Selector::Kind::Deref) {
      ir::Place pointer = place;
      pointer.path.resize(i);
      askPlaceRules(instr, state, pointer, this->place(state, pointer), PointerBytes, false, 0);
    }
  const bool isSized = place.type < unit.types.size() && unit.types[place.type].bits;
  askPlaceRules(instr, state, place, loc, isSized ? unit.types[place.type].bits / 8 : 0, isWrite, stored);
}

void FunctionAnalysis::askPlaceRules(const ir::Instr &instr, State &state, const ir::Place &place, LocId loc, int64_t bytes, bool isWrite, ExprId stored) {
  if (bufferRules.empty() || table.loc(table.root(loc)).kind != LocNode::Kind::Pointee || asserted.count(&instr))
    return;
  if (!isWrite && state.find(loc))
    return; // what this path wrote itself
  BufferUse use;
  use.at = table.address(loc);
  if (bytes)
    use.bytes = table.constant(bytes);
  use.isWrite = isWrite;
  use.isCallersValue = stored && buffers(state).isCallers(stored);
  for (const ir::Selector &s : place.path)
    if (s.kind == ir::Selector::Kind::Deref)
      use.structure = use.member = "";
    else if (s.kind == ir::Selector::Kind::Field) {
      use.structure = use.structure.empty() ? s.record.string() : use.structure;
      use.member += (use.member.empty() ? "" : ".") + s.field.string();
    }
  use.what = written(fn, place);
  askBufferRules(instr, state, std::move(use));
}

/// What this path has done with the same bytes before.
void FunctionAnalysis::noteBefore(State &state, BufferUse &use) {
  const Position p = positionOf(table, use.at);
  const auto begin = Reason(table, state).constant(p.offset), size = use.bytes ? Reason(table, state).constant(use.bytes) : std::nullopt;
  if (use.isWrite || use.how != BufferView::How::Access || !begin || !size)
    return;
  if (const LocId place = table.pointee(use.at); *size == PointerBytes)
    use.isRecaptured = state.find(BufferReader::noted(table, table.content(table[use.at].kind == Expr::Kind::Addr ? table[use.at].a : place, 0, 64, false), "probe")) != nullptr;
  const auto overlaps = [&](LocId loc) {
    const Position other = positionOf(table, table.address(loc));
    const auto at = other.base && other.isExact ? Reason(table, state).constant(other.offset) : std::nullopt;
    return at && table.undisturbed(other.base) == table.undisturbed(p.base) && *at >= *begin && *at < *begin + *size;
  };
  std::vector<LocId> written;
  for (const auto &[loc, value] : state.store)
    if (const LocNode &n = table.loc(loc); (n.kind == LocNode::Kind::Field || n.kind == LocNode::Kind::Index) && table.address(loc) != use.at && n.layout >= 0)
      written.push_back(loc);
  if (const auto over = std::ranges::find_if(written, overlaps); over != written.end()) {
    use.isOverwritten = true;
    for (LocId loc = *over; table.loc(loc).kind == LocNode::Kind::Field || table.loc(loc).kind == LocNode::Kind::Index; loc = table.loc(loc).parent)
      use.overwrittenAs = table.loc(loc).record;
  }
  if (inLoop[currentBlock])
    return; // it may be the same read, in another round
  std::vector<LocId> decided;
  const auto collect = [&](auto &&self, ExprId e, unsigned depth) -> void {
    const Expr x = table[e];
    if (x.kind == Expr::Kind::Content)
      decided.push_back(x.a);
    if (depth < 6 && (x.kind == Expr::Kind::Bin || x.kind == Expr::Kind::Cast || x.kind == Expr::Kind::Un)) {
      self(self, x.a, depth + 1);
      if (x.kind == Expr::Kind::Bin)
        self(self, x.b, depth + 1);
    }
  };
  std::vector<ExprId> conditions;
  for (const auto &c : state.constraints)
    conditions.push_back(c.first);
  for (ExprId e : conditions)
    collect(collect, e, 0);
  use.isFetchedAgain = std::ranges::any_of(decided, overlaps);
}

void FunctionAnalysis::askBufferRules(const ir::Instr &instr, State &state, BufferUse use) {
  if (coarse || !mayLeadToBuffer(state, positionOf(table, use.at).base))
    return; // over budget, what was compared is merged with what was not
  use.isGuarded = isGuarded(currentBlock);
  use.irql = state.irql;
  noteBefore(state, use);
  std::vector<Ask> asks;
  for (const RegisteredRule *rule : bufferRules) {
    if (!isHunted(*rule))
      continue;
    BufferPointImpl point(*this, *rule, state, instr, use, asks);
    rule->rule->atBuffer(point);
  }
  if (!asks.empty())
    demandOnBuffer(instr, state, use, std::move(asks));
  if (use.isWrite && use.how == BufferView::How::Access)
    buffers(state).noteWritten(use);
}

/// A call wrote there; what is noted of the buffer itself stays.
void FunctionAnalysis::overwrite(const CallSite &site, State &state, ExprId at) {
  const LocId target = table.pointee(at);
  std::vector<std::pair<LocId, ExprId>> notes;
  for (const auto &[loc, value] : state.store)
    if (const LocNode &n = table.loc(loc); n.isExtent && table.within(loc, target))
      notes.push_back({loc, value});
  Reason(table, state).clobber(target, site.tag, escaped, /*byKnown=*/false, !site.args.empty() && site.args[0] == at && fillsWithZero(site, state));
  for (const auto &[loc, value] : notes)
    state.set(loc, value);
  applyWholeStore(*site.instr, state, target);
}

/// The pointer is put where others find it: they may write to the buffer that it, or the request at it, leads to.
void FunctionAnalysis::showBuffer(State &state, ExprId pointer, bool withRequest) {
  if (bufferRules.empty() || !pointer || table.isConst(pointer))
    return;
  BufferReader reader = buffers(state);
  const ExprId base = positionOf(table, pointer).base;
  if (mayLeadToBuffer(state, base))
    reader.forgetWritten(base);
  const LocId object = withRequest && base && !table.isConst(base) ? table.pointee(base) : 0;
  if (const model::Tracked *kind = object ? kindOf(state, object) : nullptr)
    for (const auto &[path, field] : kind->buffers)
      reader.forgetWritten(Reason(table, state).load(placeAtEntry(table, object, path.str()), 64, false));
}

/// A routine that is handed a number and says by its result how that went may have compared it: one that adds, say.
void FunctionAnalysis::noteJudged(const CallSite &site, State &state) {
  for (ExprId argument : site.args) {
    const Expr value = argument ? table[uncast(table, argument)] : Expr{};
    if (value.kind != Expr::Kind::Content || (value.bits != 16 && value.bits != 32) || table.loc(value.a).ofEngine)
      continue;
    const ExprId plain = table.undisturbed(uncast(table, argument));
    if (auto at = std::ranges::lower_bound(state.unsure, plain); table[plain].visible && (at == state.unsure.end() || *at != plain))
      state.unsure.insert(at, plain);
  }
}

/// How much fits where the call that reads so many bytes writes them: arrays and variables of which the call names the whole.
void FunctionAnalysis::noteRoom(const CallSite &site, const Effect &read, BufferUse &use) const {
  const auto write = std::ranges::find_if(site.contract->effects, [&](const Effect &e) {
    return e.kind == Effect::Kind::Buffer && e.what == std::string_view("write") && e.lock.kind == model::Where::Kind::Arg && e.saved.arg == read.saved.arg;
  });
  if (write == site.contract->effects.end() || write->lock.arg < 0 || static_cast<size_t>(write->lock.arg) >= site.instr->args.size())
    return;
  ir::Operand to = site.instr->args[static_cast<size_t>(write->lock.arg)];
  for (unsigned steps = 0; to.kind == ir::Operand::Kind::Temp && steps < 4; ++steps) {
    const ir::Instr *made = nullptr;
    for (const ir::Block &block : fn.blocks)
      for (const ir::Instr &i : block.instrs)
        if (i.result && *i.result == to.temp)
          made = &i;
    if (made && made->op == ir::Op::Cast) {
      to = made->a;
      continue;
    }
    if (!made || made->op != ir::Op::Addr || (!made->place.path.empty() && made->place.path.back().kind != ir::Selector::Kind::Field))
      return;
    const ir::TypeId of = made->place.type;
    if (of >= unit.types.size() || !of)
      return;
    const ir::Type &type = unit.types[of];
    const bool isList = type.kind == ir::TypeKind::Array && type.element < unit.types.size() && type.bits > unit.types[type.element].bits;
    if (!type.bits || (type.kind == ir::TypeKind::Array ? !isList : !made->place.path.empty()))
      return; // an array of one is one without end, a member may be the first of several
    use.room = type.bits / 8;
    use.into = written(fn, made->place);
    return;
  }
}

/// "buffer" effects of a call: what it reads and writes, gives and checks.
void FunctionAnalysis::applyBuffer(const CallSite &site, const Effect &effect, State &state, ExprId result) {
  static const Name Read("read"), Write("write"), Maps("maps"), Uses("uses"), Names("names"), Locked("locked"), Answer("answer");
  const ExprId at = read(site, state, effect.lock, result, 64);
  if (effect.what == Write && bufferRules.empty() && at && !table.isConst(at))
    overwrite(site, state, at);
  if (bufferRules.empty() || !at || table.isConst(at))
    return;
  if (effect.what == Answer) {
    BufferUse use;
    use.how = BufferView::How::Answer;
    use.at = at;
    use.bytes = read(site, state, effect.saved, result, 64);
    use.status = read(site, state, effect.tag, result, 32);
    if (use.bytes)
      use.what = table.isConst(use.bytes) ? std::to_string(table[use.bytes].imm) : spell(table, fn, use.bytes);
    return askBufferRules(*site.instr, state, std::move(use));
  }
  if (effect.what == Read || effect.what == Write) {
    BufferUse use;
    use.at = at;
    use.bytes = read(site, state, effect.saved, result, 64);
    use.isWrite = effect.what == Write;
    use.what = effect.lock.kind == model::Where::Kind::Arg && effect.lock.arg >= 0 ? argumentText(*site.instr, static_cast<unsigned>(effect.lock.arg)) : site.contract->name.string();
    if (effect.what == Read)
      noteRoom(site, effect, use);
    askBufferRules(*site.instr, state, std::move(use));
    if (effect.what == Write)
      overwrite(site, state, at);
    return;
  }
  if (effect.what == Uses) { // of a sum, the part that may have been read from a buffer
    const auto part = [&](auto &&self, ExprId value, unsigned depth) -> ExprId {
      const Expr e = table[value];
      if (!value || depth > 6)
        return 0;
      if (e.kind == Expr::Kind::Un || e.kind == Expr::Kind::Cast)
        return self(self, e.a, depth + 1);
      if (e.kind != Expr::Kind::Bin)
        return mayLeadToBuffer(state, value) ? value : 0;
      if (e.op == uint8_t(ir::BinOp::And) && (table.isConst(e.a) || table.isConst(e.b)))
        return 0; // the driver chooses which bits
      const ExprId left = self(self, e.a, depth + 1);
      return left ? left : self(self, e.b, depth + 1);
    };
    BufferUse use;
    use.how = BufferView::How::Argument;
    const bool isPlaceInBuffer = table[at].kind == Expr::Kind::Addr && mayLeadToBuffer(state, positionOf(table, at).base);
    use.at = isPlaceInBuffer ? at : part(part, at, 0);
    use.what = site.contract->name.string();
    return use.at ? askBufferRules(*site.instr, state, std::move(use)) : void();
  }
  if (effect.what == Names) { // the text that stands there
    BufferUse use;
    use.how = BufferView::How::Argument;
    use.at = at;
    use.what = site.contract->name.string();
    return askBufferRules(*site.instr, state, std::move(use));
  }
  if (effect.what.str().starts_with("probe_") || effect.what == Maps) {
    BufferUse use;
    use.how = effect.what == Maps ? BufferView::How::Map : BufferView::How::Probe;
    use.at = effect.what == Maps ? read(site, state, effect.saved, result, 64) : at;
    use.bytes = effect.what == Maps ? 0 : read(site, state, effect.saved, result, 64);
    use.isWrite = effect.what == std::string_view("probe_write");
    use.what = site.contract->name.string();
    if (use.at)
      askBufferRules(*site.instr, state, std::move(use));
  }
  if (effect.what == Locked)
    askLockRules(site, state, at, read(site, state, effect.mode, result, 8));
  buffers(state)
      .note(at, effect.what, effect.saved.kind == model::Where::Kind::None ? 0 : read(site, state, effect.saved, result, 64),
            effect.tag.kind == model::Where::Kind::None ? 0 : read(site, state, effect.tag, result, 64),
            effect.context.kind == model::Where::Kind::None ? 0 : read(site, state, effect.context, result, 64));
}

/// The pages that an MDL describes are locked: that checks their address as a probe does.
void FunctionAnalysis::askLockRules(const CallSite &site, State &state, ExprId mdl, ExprId mode) {
  const ExprId base = positionOf(table, mdl).base;
  const ExprId *address = base ? state.find(BufferReader::noted(table, base, "describes")) : nullptr;
  if (!address)
    return;
  BufferUse use;
  use.how = BufferView::How::Probe;
  use.at = *address;
  use.checkedAs = mode;
  use.what = site.contract->name.string();
  askBufferRules(*site.instr, state, std::move(use));
}

/// The function reads the pointer from the request, or is handed it by the framework.
bool FunctionAnalysis::takesFromRequest(State &state, ExprId base) {
  if (fn.isSystem)
    return false;
  if (buffers(state).isOfRequest(base))
    return true;
  for (unsigned depth = 0; base && table[base].kind == Expr::Kind::Content && depth < 4; ++depth) {
    if (const LocNode &n = table.loc(table[base].a); n.kind == LocNode::Kind::Field && program.isBufferLink(n.name))
      return true;
    base = positionOf(table, table.address(table[base].a)).base;
  }
  return false;
}

/// What rules ask about one use is decided together: what is known of the buffer is the same for all.
void FunctionAnalysis::demandOnBuffer(const ir::Instr &instr, State &state, const BufferUse &use, std::vector<Ask> asks) {
  Demand d;
  d.kind = Demand::Kind::OnBuffer;
  d.value = positionOf(table, use.at).base;
  d.use = use;
  BufferReader reader = buffers(state);
  const Position position = positionOf(table, use.at);
  const ExprId offset = position.offset;
  d.use.callerDecides = reader.isCallers(offset) || reader.isCallers(use.bytes);
  const bool isValue = use.how == BufferView::How::Argument;
  d.use.isCallerValueTested = reader.areCallersTested(offset, use.bytes) || (isValue && reader.isTested(use.at));
  d.use.isSizeCallers = reader.isCallers(use.bytes);
  if (bool bounded = false; !d.use.callerDecides && (reader.isCountedByCaller(offset, bounded) || reader.isCountedByCaller(use.bytes, bounded))) {
    d.use.callerDecides = true;
    d.use.isCallerValueTested = bounded;
  }
  reader.noteChecks(d.use, d.value);
  d.use.isNullTested = reader.isNotNull(d.value);
  if (const ExprId mdl = reader.mappedBy(d.value); mdl && !reader.isOwnMapping(mdl)) { // callers know where that comes from, not what maps it
    d.use.at = table.binary(ir::BinOp::Add, mdl, offset, 64, true);
    d.use.isMapped = true;
    d.use.bytes = position.isExact ? use.bytes : 0;
    d.value = positionOf(table, mdl).base;
  }
  d.use.isAnswer = reader.isHandedOn(d.value);
  d.use.unsure = state.unsure;
  if (d.use.how == BufferView::How::Answer)
    d.use.written = reader.written(d.value);
  d.place = here(instr.loc);
  if (use.how != BufferView::How::Answer && takesFromRequest(state, d.value))
    d.home = {d.place, &fn, 0};
  if (const ExprId request = reader.leaveToCallers(d.use))
    d.value = request;
  d.rule = asks.front().rule;
  d.detail = asks.front().detail;
  if (asks.size() > 1)
    d.all = std::make_shared<const std::vector<Ask>>(std::move(asks));
  demand(std::move(d), state, &instr, trace(state, {.kind = TraceNode::Kind::Fault, .instr = &instr}));
}

/// A function is called that a buffer, or memory that a buffer leads to, says to be there.
void FunctionAnalysis::askCalledRules(const ir::Instr &call, State &state, ExprId callee) {
  if (bufferRules.empty() || !callee || table[callee].kind == Expr::Kind::Func)
    return;
  BufferUse use;
  use.how = BufferView::How::Call;
  use.at = callee;
  use.what = call.text.substr(0, call.text.find('('));
  askBufferRules(call, state, std::move(use));
}

/// The use as a caller sees it; what means nothing there is not known.
void FunctionAnalysis::translateUse(BufferUse &use, const CallSite &site, Translator &translate, ExprId base, State &here) {
  use.isGuarded = use.isGuarded || isGuarded(site.block);
  use.irql = use.irql ? translate.expr(use.irql) : 0;
  if (use.seen) {
    use.request = base;
    use.end = use.end ? translate.expr(use.end) : 0;
    use.at = use.bytes = 0; // of the function below
    return;
  }
  const ExprId at = translate.expr(use.at);
  use.bytes = at && use.bytes ? translate.expr(use.bytes) : 0;
  use.at = at ? at : base;
  use.probed = use.probed ? translate.expr(use.probed) : 0;
  if (use.probed)
    use.probed = table.binary(ir::BinOp::Add, positionOf(table, base).offset, use.probed, 64, true);
  BufferReader reader = buffers(here);
  reader.noteChecks(use, positionOf(table, base).base);
  use.isAnswer = use.isAnswer || reader.isHandedOn(positionOf(table, base).base);
  use.status = use.status ? translate.expr(use.status) : 0;
  use.written = use.written ? translate.expr(use.written) : 0;
  use.checkedAs = use.checkedAs ? translate.expr(use.checkedAs) : 0;
  for (ExprId &e : use.unsure)
    e = translate.expr(e);
  std::erase(use.unsure, 0u);
  use.unsure.insert(use.unsure.end(), here.unsure.begin(), here.unsure.end());
}

} // namespace irqlint::engine
