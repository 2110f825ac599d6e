// Uses of memory that may be the buffer of a request: rules are asked, here or where a caller knows the buffer.
#include "engine/Buffers.h"
#include "engine/Dump.h"
#include "engine/FunctionAnalysis.h"
#include "engine/Points.h"
#include "engine/Translator.h"

#include <algorithm>

namespace irqlint::engine {

using model::Effect;

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
  if (e.kind == Expr::Kind::Param)
    return program.bufferFlow().mayLeadThere(fn.key, e.a);
  if (e.kind == Expr::Kind::Content) {
    const LocNode n = table.loc(e.a);
    if (n.kind == LocNode::Kind::Field && program.bufferFlow().isLink(n.name))
      return true;
    return mayLeadToBuffer(state, positionOf(table, table.address(e.a)).base, depth + 1);
  }
  return e.kind == Expr::Kind::Fresh && (state.find(BufferReader::noted(table, base, "kind")) || state.find(BufferReader::noted(table, base, "maps")));
}

void FunctionAnalysis::askBufferRules(const ir::Instr &instr, State &state, const ir::Place &place, LocId loc, bool isWrite, ExprId stored) {
  if (bufferRules.empty() || table.loc(table.root(loc)).kind != LocNode::Kind::Pointee || asserted.count(&instr))
    return;
  if (!isWrite && state.find(loc))
    return; // what this path wrote itself
  BufferUse use;
  use.at = table.address(loc);
  if (place.type < unit.types.size() && unit.types[place.type].bits)
    use.bytes = table.constant(unit.types[place.type].bits / 8);
  use.isWrite = isWrite;
  use.isCallersValue = stored && BufferReader(program.model, table, state, fn, nullptr).isCallers(stored);
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
  const auto overlaps = [&](LocId loc) {
    const Position other = positionOf(table, table.address(loc));
    const auto at = other.base && other.isExact ? Reason(table, state).constant(other.offset) : std::nullopt;
    return at && table.undisturbed(other.base) == table.undisturbed(p.base) && *at >= *begin && *at < *begin + *size;
  };
  std::vector<LocId> written;
  for (const auto &[loc, value] : state.store)
    if (const LocNode &n = table.loc(loc); (n.kind == LocNode::Kind::Field || n.kind == LocNode::Kind::Index) && table.address(loc) != use.at && n.layout >= 0)
      written.push_back(loc);
  use.isOverwritten = std::ranges::any_of(written, overlaps);
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
  for (const RegisteredRule *rule : bufferRules) {
    BufferPointImpl point(*this, *rule, state, instr, use);
    rule->rule->atBuffer(point);
  }
  if (use.isWrite && use.how == BufferView::How::Access)
    BufferReader(program.model, table, state, fn, nullptr).noteWritten(use);
}

/// A call wrote there; what is noted of the buffer itself stays.
void FunctionAnalysis::overwrite(const CallSite &site, State &state, ExprId at) {
  const LocId target = table.pointee(at);
  std::vector<std::pair<LocId, ExprId>> notes;
  for (const auto &[loc, value] : state.store)
    if (const LocNode &n = table.loc(loc); n.isOfBuffer && table.within(loc, target))
      notes.push_back({loc, value});
  Reason(table, state).clobber(target, site.tag, escaped);
  for (const auto &[loc, value] : notes)
    state.set(loc, value);
  applyWholeStore(*site.instr, state, target);
}

/// The pointer is put where others find it: they may write to the buffer that it, or the request at it, leads to.
void FunctionAnalysis::showBuffer(State &state, ExprId pointer, bool withRequest) {
  if (bufferRules.empty() || !pointer || table.isConst(pointer))
    return;
  BufferReader reader(program.model, table, state, fn, nullptr);
  const ExprId base = positionOf(table, pointer).base;
  if (mayLeadToBuffer(state, base))
    reader.forgetWritten(base);
  const LocId object = withRequest && base && !table.isConst(base) ? table.pointee(base) : 0;
  if (const model::Tracked *kind = object ? kindOf(state, object) : nullptr)
    for (const auto &[path, field] : kind->buffers)
      reader.forgetWritten(Reason(table, state).load(placeAtEntry(table, object, path.str()), 64, false));
}

/// "buffer" effects of a call: what it reads and writes, gives and checks.
void FunctionAnalysis::applyBuffer(const CallSite &site, const Effect &effect, State &state, ExprId result) {
  static const Name Read("read"), Write("write"), Maps("maps");
  static const Name Answer("answer");
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
    use.what = site.contract->name.string();
    askBufferRules(*site.instr, state, std::move(use));
    if (effect.what == Write)
      overwrite(site, state, at);
    return;
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
  BufferReader(program.model, table, state, fn, nullptr)
      .note(at, effect.what, effect.saved.kind == model::Where::Kind::None ? 0 : read(site, state, effect.saved, result, 64),
            effect.tag.kind == model::Where::Kind::None ? 0 : read(site, state, effect.tag, result, 64));
}

void BufferPointImpl::require(Detail detail) {
  Demand d;
  d.kind = Demand::Kind::OnBuffer;
  d.value = positionOf(analysis.table, use.at).base;
  d.use = use;
  BufferReader reader(analysis.program.model, analysis.table, state, analysis.fn, nullptr);
  const ExprId offset = positionOf(analysis.table, use.at).offset;
  d.use.callerDecides = reader.isCallers(offset) || reader.isCallers(use.bytes);
  d.use.isCallerValueTested = reader.isCallersTested(offset) || reader.isCallersTested(use.bytes);
  if (d.use.probe.empty())
    if (const ExprId *done = state.find(BufferReader::noted(analysis.table, d.value, "probe")); done && analysis.table[*done].kind == Expr::Kind::Str) {
      d.use.probe = analysis.table[*done].name;
      if (const ExprId *probed = state.find(BufferReader::noted(analysis.table, d.value, "probed")))
        d.use.probed = *probed;
    }
  d.use.unsure = state.unsure;
  d.use.isNullTested = reader.isNotNull(d.value);
  if (d.use.how == BufferView::How::Answer)
    d.use.written = reader.written(d.value);
  makeDemand(std::move(d), std::move(detail));
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
void FunctionAnalysis::translateUse(BufferUse &use, const CallSite &site, Translator &translate, ExprId base, const State &here) {
  const ExprId at = translate.expr(use.at);
  use.bytes = at && use.bytes ? translate.expr(use.bytes) : 0;
  use.at = at ? at : base;
  use.probed = use.probed ? translate.expr(use.probed) : 0;
  use.isGuarded = use.isGuarded || isGuarded(site.block);
  use.irql = use.irql ? translate.expr(use.irql) : 0;
  use.status = use.status ? translate.expr(use.status) : 0;
  use.written = use.written ? translate.expr(use.written) : 0;
  for (ExprId &e : use.unsure)
    e = translate.expr(e);
  std::erase(use.unsure, 0u);
  use.unsure.insert(use.unsure.end(), here.unsure.begin(), here.unsure.end());
}

} // namespace irqlint::engine
