// One path, walked with nothing merged: see Confirm.h.
#include "engine/FunctionAnalysis.h"
#include "engine/Shape.h"

#include <algorithm>

namespace irqlint::engine {

using ir::BlockId;

namespace {
constexpr size_t RoundsPerLoop = 10, PathsTried = 20000;
constexpr unsigned HuntSteps = 250000, GuidedSteps = 50000; // of 1,000 guided hunts that found the way, seven needed more
} // namespace

/// Marks the blocks from which the place looked for can be reached.
void FunctionAnalysis::aim() {
  size_t n = fn.blocks.size();
  leadsThere.assign(n, hunt->exit.has_value());
  if (hunt->exit) {
    guide = Guide(hunt->exit->trace, fn);
    return;
  }
  auto holdsPlace = [&](const ir::Block &b) {
    return std::any_of(b.instrs.begin(), b.instrs.end(), [&](const ir::Instr &i) { return here(i.loc) == hunt->where; });
  };
  std::vector<std::vector<BlockId>> before(n);
  std::vector<BlockId> work;
  for (BlockId b = 0; b < n; ++b) {
    for (BlockId s : successors(fn.blocks[b]))
      before[s].push_back(b);
    if (holdsPlace(fn.blocks[b])) {
      leadsThere[b] = true;
      work.push_back(b);
    }
  }
  while (!work.empty()) {
    BlockId b = work.back();
    work.pop_back();
    for (BlockId p : before[b])
      if (!leadsThere[p]) {
        leadsThere[p] = true;
        work.push_back(p);
      }
  }
}

/// Of the ways that were found last, the one that the guide knows is followed next.
void FunctionAnalysis::guideLast(size_t before) {
  for (size_t i = before; i < paths.size(); ++i)
    if (guide.follows(paths[i].second))
      return std::swap(paths[i], paths.back());
}

void FunctionAnalysis::guideLast(States &states, size_t before) const {
  if (states.size() < before + 2)
    return;
  for (size_t i = before; i < states.size(); ++i)
    if (guide.follows(states[i]))
      return std::swap(states[i], states.back());
}

/// Depth first, path by path, nothing merged, until the place is met in the way that was reported.
void FunctionAnalysis::follow() {
  const unsigned most = guide.empty() ? HuntSteps : GuidedSteps;
  size_t tried = 0;
  while (!paths.empty() && !caught) {
    if (steps > most || ++tried > PathsTried) {
      result->overBudget = true;
      break;
    }
    auto [block, state] = std::move(paths.back());
    paths.pop_back();
    if (loopHead[block]) {
      auto round = std::find_if(state.rounds.begin(), state.rounds.end(), [&](const auto &r) { return r.first == block; });
      if (round == state.rounds.end())
        state.rounds.push_back({block, 1});
      else if (++round->second > RoundsPerLoop) {
        result->overBudget = true; // more rounds might do it
        continue;
      }
    }
    dropDead(block, state);
    States one;
    one.push_back(std::move(state));
    execute(block, std::move(one));
  }
  result->complete = !result->overBudget;
}

namespace {

/// A value that says something: one byte decides what a request is about, a status is a success or a failure.
bool isNarrow(Interval range) { return range.low >= 0 || range.high < 0; }

/// Something has become of the objects: that a loop was passed by has not left them where they were.
bool isSettled(const std::vector<TrackedFact> &facts) {
  bool settled = false;
  for (const TrackedFact &f : facts)
    if (f.aspect.str().find('.') == std::string_view::npos) { // says who has it
      if (f.state.empty() || f.state == std::string_view("owned"))
        return false;
      settled = true;
    }
  return settled;
}

/// Every state that one way out knows, the other knows too, or has merged it with others; values are among those reported.
bool sameTracked(const ExprTable &table, const std::vector<TrackedFact> &wanted, const std::vector<TrackedFact> &found) {
  auto known = [](const std::vector<TrackedFact> &facts, const TrackedFact &fact) {
    return std::ranges::any_of(facts, [&](const TrackedFact &f) {
      return f.text == fact.text && f.aspect == fact.aspect && (f.state == fact.state || f.state.empty()) &&
             (f.result == fact.result || f.result == TrackedFact::Result::Unknown);
    });
  };
  auto isHandedOver = [&](const TrackedFact &fact) { // by whoever calls the function
    return std::ranges::any_of(found, [&](const TrackedFact &f) {
      const LocNode &n = table.loc(f.object);
      return f.text == fact.text && n.kind == LocNode::Kind::Pointee && table[n.expr].kind == Expr::Kind::Param;
    });
  };
  auto within = [&](const TrackedFact &fact) {
    return std::ranges::any_of(found, [&](const TrackedFact &f) {
      return f.text == fact.text && f.aspect == fact.aspect && f.range.low >= fact.range.low && f.range.high <= fact.range.high;
    });
  };
  return std::ranges::all_of(wanted, [&](const TrackedFact &f) {
           const bool says = !f.state.empty() || f.result != TrackedFact::Result::Unknown;
           return !says || std::ranges::any_of(found, [&](const TrackedFact &x) { return x.text == f.text && x.aspect == f.aspect && x.state == f.state && (x.result == f.result || f.result == TrackedFact::Result::Unknown); });
         }) &&
         std::ranges::all_of(wanted, [&](const TrackedFact &f) { return !isNarrow(f.range) || !isHandedOver(f) || within(f); }) &&
         std::ranges::all_of(found, [&](const TrackedFact &f) { return f.state.empty() || known(wanted, f); });
}

/// What a call gave: values that one way out does not exclude, the other does not exclude either.
bool excludesNoMore(const ExprTable &table, const std::vector<TrackedFact> &wanted, const std::vector<TrackedFact> &found) {
  return std::ranges::all_of(found, [&](const TrackedFact &f) {
    return f.isNot.empty() || table[f.value].kind != Expr::Kind::Fresh || std::ranges::any_of(wanted, [&](const TrackedFact &w) {
             return w.text == f.text && w.aspect == f.aspect && std::ranges::all_of(f.isNot, [&](int64_t v) { return std::ranges::count(w.isNot, v) != 0; });
           });
  });
}

/// What one way out knows of objects of callers, the other knows too; of others it knows nothing, or has merged it.
bool sameOfCallers(const std::vector<CallersObjectView> &wanted, const std::vector<CallersObjectView> &found) {
  const auto holds = [](const std::vector<CallersObjectView> &objects, const CallersObjectView &object, bool orUnknown) {
    return std::ranges::any_of(objects, [&](const CallersObjectView &o) {
      return o.text == object.text && o.parameter == object.parameter && o.objectClass == object.objectClass && (o.state == object.state || (orUnknown && o.state.empty()));
    });
  };
  return std::ranges::all_of(wanted, [&](const auto &o) { return o.state.empty() || holds(found, o, false); }) &&
         std::ranges::all_of(found, [&](const auto &o) { return o.state.empty() || holds(wanted, o, true); });
}

} // namespace

/// Control leaves a loop before its first round, and the rounds hand tracked objects to calls. Whether the loop can run zero
/// times hangs on what is not known here (a count, a list), and how the objects fare hangs on it.
bool FunctionAnalysis::passesLoopBy(BlockId target, const State &state) {
  const BlockId head = currentBlock;
  if (!loopHead[head] || target == head)
    return false;
  auto [body, isNew] = loopBodies.try_emplace(head);
  if (isNew) {
    std::vector<bool> &inside = body->second;
    inside.assign(fn.blocks.size(), false);
    std::vector<BlockId> work;
    auto add = [&](BlockId b) {
      if (!inside[b]) {
        inside[b] = true;
        work.push_back(b);
      }
    };
    inside[head] = true;
    for (BlockId b : order)
      if (rank[b] >= rank[head] && std::ranges::count(successors(fn.blocks[b]), head))
        add(b);
    while (!work.empty()) {
      const BlockId b = work.back();
      work.pop_back();
      for (BlockId p : order)
        if (rank[p] > rank[head] && std::ranges::count(successors(fn.blocks[p]), b))
          add(p);
    }
    const bool handsOver = std::ranges::any_of(order, [&](BlockId b) {
      return inside[b] && std::ranges::any_of(fn.blocks[b].instrs, [&](const ir::Instr &i) {
        return i.op == ir::Op::Call && std::ranges::any_of(i.args, [&](const ir::Operand &a) { return trackedType(a.type) != nullptr; });
      });
    });
    if (!handsOver)
      inside.clear();
  }
  const auto round = std::ranges::find(state.loops, head, &std::pair<BlockId, bool>::first);
  return !body->second.empty() && !body->second[target] && round != state.loops.end() && !round->second;
}

/// The same locks held, objects in the same states and the same change of level as the way out that was reported.
bool FunctionAnalysis::sameWayOut(const SummaryExit &wanted, const State &state, const SummaryExit &exit) const {
  if (state.degraded || exit.kind != wanted.kind || (wanted.resultClass != Exit::Result::Other && exit.resultClass != wanted.resultClass))
    return false;
  auto heldTexts = [](const std::vector<LockState> &locks) {
    std::set<std::string> texts;
    for (const LockState &l : locks)
      if (l.status == LockState::Status::Held)
        texts.insert(l.text);
    return texts;
  };
  std::set<std::string> held = heldTexts(state.locks);
  if (held != heldTexts(wanted.locks))
    return false;
  const auto holds = [](const std::vector<OwnObject> &objects, const OwnObject &object) {
    return std::ranges::any_of(objects, [&](const OwnObject &o) { return o.text == object.text && o.objectClass == object.objectClass && o.state == object.state; });
  };
  for (const OwnObject &object : wanted.objects)
    if (!holds(exit.objects, object))
      return false;
  for (const OwnObject &object : wanted.made)
    if (!holds(exit.made, object))
      return false;
  for (const OwnObject &object : wanted.ofSystem)
    if (!holds(exit.ofSystem, object))
      return false;
  if (!excludesNoMore(table, wanted.tracked, exit.tracked) || !sameOfCallers(wanted.ofCallers, exit.ofCallers))
    return false;
  if (!sameTracked(table, wanted.tracked, exit.tracked) || (state.passedLoop && !wanted.tracked.empty() && !isSettled(wanted.tracked)))
    return false;
  if (exit.resultRange.low < wanted.resultRange.low || exit.resultRange.high > wanted.resultRange.high)
    return false;
  bool changed = wanted.irql != table.entryIrqlId(), changes = state.irql != table.entryIrqlId();
  return changed == changes;
}

} // namespace irqlint::engine
