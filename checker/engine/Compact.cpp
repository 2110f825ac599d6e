#include "engine/Compact.h"
#include "engine/Parts.h"

namespace irqlint::engine {

namespace {

/// Marks values and locations that are referred to, and lists the steps, those before and inside others first.
class Collector {
public:
  Collector(const Program &program, const ExprTable &table) : program(program) {
    part.exprs.resize(table.size());
    part.locs.resize(table.locations());
  }

  void expr(ExprId e) { part.exprs[e] = e != 0; }
  void loc(LocId l) { part.locs[l] = l != 0; }

  void node(const TraceNode *last) {
    std::vector<const TraceNode *> open{last};
    while (!open.empty()) {
      const TraceNode *n = open.back();
      if (!n || numbers.contains(n) || isKeptElsewhere(n)) {
        open.pop_back();
        continue;
      }
      const size_t before = open.size();
      for (const TraceNode *next : {n->inner, n->parent})
        if (next && !numbers.contains(next) && !isKeptElsewhere(next))
          open.push_back(next);
      if (open.size() > before)
        continue;
      numbers.emplace(n, nodes.size());
      nodes.push_back(n);
      open.pop_back();
    }
  }

  bool isKeptElsewhere(const TraceNode *n) const {
    const auto owner = n->function ? program.find(n->function->key) : std::nullopt;
    const FunctionResult *result = owner ? program.functions[*owner].result.get() : nullptr;
    return result && result->arena.numberOf(n);
  }

  const Program &program;
  ExprTable::Part part;
  std::vector<const TraceNode *> nodes;
  std::unordered_map<const TraceNode *, size_t> numbers;
};

struct Mover {
  const Collector &from;
  const std::vector<TraceNode> &nodes;

  void expr(ExprId &e) { e = from.part.exprs[e]; }
  void loc(LocId &l) { l = from.part.locs[l]; }
  void node(const TraceNode *&n) const {
    if (const auto number = from.numbers.find(n); number != from.numbers.end())
      n = &nodes[number->second];
  }
};

std::vector<TraceNode> copyNodes(const Collector &from) {
  std::vector<TraceNode> nodes;
  nodes.reserve(from.nodes.size()); // they point to each other
  const Mover mover{from, nodes};
  for (const TraceNode *n : from.nodes) {
    TraceNode &copy = nodes.emplace_back(*n);
    mover.node(copy.parent);
    mover.node(copy.inner);
    if (copy.kind == TraceNode::Kind::Object)
      copy.value = 0; // a location of the walk's table
  }
  return nodes;
}

} // namespace

std::unique_ptr<FunctionResult> compact(const Program &program, FunctionResult &result) {
  Collector collector(program, result.table);
  visit(collector, result);
  ExprTable table = result.table.keepOnly(collector.part);
  TraceArena arena(copyNodes(collector));
  Mover mover{collector, arena.numbered()};
  visit(mover, result);

  auto out = std::make_unique<FunctionResult>(std::move(result));
  out->table = std::move(table);
  result.arena = std::exchange(out->arena, std::move(arena)); // functions of the same group may point to its steps
  result.witnesses = std::move(out->witnesses);
  out->witnesses.clear();
  return out;
}

} // namespace irqlint::engine
