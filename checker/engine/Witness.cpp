#include "engine/Witness.h"

#include <algorithm>
#include <cstdio>

namespace irqlint::engine {

namespace {

using Kind = TraceNode::Kind;

constexpr size_t MaxSteps = 100, MaxDepth = 24, MaxRound = 4;

std::string quoted(std::string_view text) { return "'" + std::string(text) + "'"; }

std::string levelText(const TraceNode &n) { return model::levelRange(n.low, n.high); }

/// Codes and the like, which people know by their digits in base 16.
std::string numberText(int64_t value) {
  if (value >= -0xFFFF && value <= 0xFFFF)
    return std::to_string(value);
  char text[24];
  std::snprintf(text, sizeof text, "0x%08llX", static_cast<unsigned long long>(value) & (value < 0 && value >= INT32_MIN ? 0xFFFFFFFFull : ~0ull));
  return text;
}

class Teller {
public:
  std::vector<Step> steps;

  void chain(const TraceNode *last, unsigned depth, bool toFault, const std::string &fault) {
    std::vector<const TraceNode *> nodes;
    for (const TraceNode *n = last; n; n = n->parent)
      nodes.push_back(n);
    std::reverse(nodes.begin(), nodes.end());
    for (const TraceNode *n : nodes)
      one(*n, depth, toFault && n == last, fault);
  }

private:
  void one(const TraceNode &n, unsigned depth, bool isLast, const std::string &fault) {
    Step s;
    s.depth = depth;
    s.where = placeOf(n);
    s.function = n.function ? n.function->name.string() : "";
    switch (n.kind) {
    case Kind::Branch:
      if (merged)
        return; // several ways are one in this summary: what decided inside is not told
      s.kind = Step::Kind::Branch;
      s.text = quoted(n.term->text.empty() ? "the condition" : n.term->text) + (n.taken ? " is true" : " is false");
      break;
    case Kind::Case:
      if (merged)
        return;
      s.kind = Step::Kind::Branch;
      s.text = n.taken ? quoted(n.term->text) + " is " + numberText(n.value) : "no case fits " + quoted(n.term->text);
      break;
    case Kind::RaiseIrql:
      s.text = quoted(calledName(n)) + " raises the IRQL to " + levelText(n);
      break;
    case Kind::LowerIrql:
      s.text = n.low == n.high ? quoted(calledName(n)) + " sets the IRQL back to " + levelText(n)
                               : quoted(calledName(n)) + " restores the saved IRQL";
      break;
    case Kind::AcquireLock: s.text = quoted(calledName(n)) + " acquires " + quoted(n.note); break;
    case Kind::ReleaseLock: s.text = quoted(calledName(n)) + " releases " + quoted(n.note); break;
    case Kind::Object:
      s.text = (n.instr->op == ir::Op::Call ? quoted(calledName(n)) : "the assignment") + " " + n.note;
      add(s, !n.taken);
      return;
    case Kind::Exception:
      s.kind = Step::Kind::Raise;
      s.text = (n.instr->op == ir::Op::Call ? quoted(calledName(n)) : "the access to memory") +
               std::string(n.taken ? " raises an exception" : " may raise an exception");
      break;
    case Kind::Call: {
      s.kind = Step::Kind::Call;
      s.essential = !toReturn;
      s.text = "calls " + quoted(n.callee->name.str());
      add(s);
      if (n.inner && depth < MaxDepth) {
        bool outer = toReturn, outerMerged = merged;
        toReturn = !isLast;
        merged = merged || !n.taken;
        chain(n.inner, depth + 1, isLast, fault);
        toReturn = outer;
        merged = outerMerged;
      }
      return;
    }
    case Kind::Fault:
      s.kind = Step::Kind::Fault;
      s.text = fault;
      break;
    }
    add(s);
  }

  /// A call that raises the level and takes a lock is one step; `aside`: not worth telling beside what else the call did.
  void add(Step s, bool aside = false) {
    if (s.where.line == 0)
      return;
    const size_t verb = s.text.find("' ");
    if (!steps.empty() && s.kind == Step::Kind::Effect && steps.back().kind == Step::Kind::Effect && steps.back().where == s.where && verb != std::string::npos) {
      if (aside)
        return;
      if (lastIsAside)
        steps.back() = std::move(s);
      else
        steps.back().text += " and " + s.text.substr(verb + 2);
      lastIsAside = false;
      return;
    }
    steps.push_back(std::move(s));
    lastIsAside = aside;
    foldRounds();
  }

  /// Decisions that only repeat those just before them, in a loop, are told once.
  void foldRounds() {
    for (size_t length = 1; length <= MaxRound && 2 * length <= steps.size(); ++length) {
      const auto second = steps.end() - static_cast<ptrdiff_t>(length), first = second - static_cast<ptrdiff_t>(length);
      const bool repeats = std::equal(second, steps.end(), first, [](const Step &a, const Step &b) {
        return a.kind == Step::Kind::Branch && b.kind == Step::Kind::Branch && a.where == b.where && a.depth == b.depth && a.text == b.text;
      });
      if (repeats)
        return steps.resize(steps.size() - length);
    }
  }

  bool lastIsAside = false;
  bool toReturn = false; ///< inside a call that has returned before the fault
  bool merged = false;   ///< inside a call whose steps stand for several ways
};

} // namespace

std::string calledName(const TraceNode &n) {
  if (!n.instr)
    return n.callee ? n.callee->name.string() : "";
  if (!n.instr->macro.empty())
    return n.instr->macro.string();
  if (n.callee)
    return n.callee->name.string();
  if (!n.instr->callee.empty()) {
    std::string_view key = n.instr->callee.str();
    return std::string(key.substr(0, key.find('@')));
  }
  return n.instr->text.substr(0, n.instr->text.find('('));
}

SourceRange placeOf(const TraceNode &n) {
  if (!n.unit)
    return {};
  if (n.instr)
    return rangeOf(*n.unit, n.instr->loc);
  if (n.term)
    return rangeOf(*n.unit, n.term->loc);
  return n.function ? rangeOf(*n.unit, n.function->loc) : SourceRange{};
}

LockView viewOf(const LockState &lock) {
  LockView v;
  v.text = lock.text;
  v.lockClass = lock.lockClass;
  v.form = lock.form;
  v.object = lock.object;
  v.shared = lock.shared;
  v.tried = lock.tried;
  v.again = lock.counted;
  v.order = lock.order;
  v.count = lock.count;
  v.claim = lock.claim;
  v.last = lock.last;
  if (lock.site)
    v.acquiredAt = placeOf(*lock.site);
  return v;
}

Origin originOf(const TraceNode &node) {
  const TraceNode *n = &node;
  std::string through;
  while (n->kind == Kind::Call && n->inner) {
    // The level was set inside: the newest level change there that is still in force.
    const TraceNode *inside = n->inner;
    while (inside && inside->kind != Kind::RaiseIrql && inside->kind != Kind::LowerIrql &&
           !(inside->kind == Kind::Call && inside->inner))
      inside = inside->parent;
    if (!inside)
      break;
    through = n->callee ? n->callee->name.string() : through;
    n = inside;
  }
  Origin o;
  o.where = placeOf(*n);
  if (n->kind == Kind::LowerIrql)
    o.text = quoted(calledName(*n)) + " set the IRQL to " + levelText(*n);
  else if (n->kind == Kind::RaiseIrql)
    o.text = quoted(calledName(*n)) + " raised the IRQL to " + levelText(*n);
  else
    o.text = "the call of " + quoted(calledName(*n)) + " changed the IRQL";
  if (!through.empty() && n != &node)
    o.text += " in " + quoted(through);
  return o;
}

std::vector<Step> tell(const FunctionInfo &info, const TraceNode *last, const std::string &entry, const std::string &fault) {
  Teller teller;
  if (!entry.empty()) {
    Step s;
    s.kind = Step::Kind::Entry;
    s.where = rangeOf(*info.unit, info.fn->loc);
    s.text = entry;
    s.function = info.fn->name.string();
    teller.steps.push_back(std::move(s));
  }
  teller.chain(last, 0, true, fault);
  std::vector<Step> &steps = teller.steps;

  // Too long to read: what happened inside calls that came back, then conditions far from the end, go first.
  auto thin = [&](auto drop) {
    for (size_t i = 1; i + 1 < steps.size() && steps.size() > MaxSteps;)
      if (drop(steps[i], i))
        steps.erase(steps.begin() + static_cast<long>(i));
      else
        ++i;
  };
  thin([](const Step &s, size_t) { return !s.essential; });
  thin([&](const Step &s, size_t i) { return s.kind == Step::Kind::Branch && i + 20 < steps.size(); });
  thin([](const Step &, size_t) { return true; });
  return std::move(teller.steps);
}

} // namespace irqlint::engine
