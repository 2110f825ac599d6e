#include "frontend/PrefixPlan.h"

#include "base/Workers.h"
#include "frontend/PrefixBuilder.h"
#include "frontend/PrefixUse.h"
#include "frontend/Recovery.h"

#include "llvm/ADT/STLExtras.h"


namespace irqlint::frontend {

namespace {

/// In times of parsing the headers: to make a prefix, and what a unit behind it saves. One that is kept is of use later, too.
constexpr double Costs = 1.7, CostsWhenKept = 1.4, SavedByUnit = 0.8;
constexpr size_t FewestUnits = 3, FewestWhenKept = 2;
/// Of a node: for macros that the headers ask for.
constexpr size_t MostPrefixes = 8;

/// What of a unit's macros means something to headers that know these names.
std::string projection(const Lead &lead, size_t depth, const llvm::StringSet<> &known) {
  std::string text;
  for (const auto &[name, directive] : lead.macros)
    if (known.contains(name))
      text += directive + "\n";
  for (const OwnMacro &one : lead.own)
    if (one.at < depth && known.contains(one.name))
      text += std::to_string(one.at) + one.directive + "\n";
  return text;
}

} // namespace

PrefixPlan::PrefixPlan(const std::vector<Job> &jobs, const ParseOptions &options, FileCache &files)
    : jobs(jobs), options(options), files(files), leads(jobs.size()), chosen(jobs.size()) {
  if (options.prefixes && (options.shelf || jobs.size() >= FewestUnits)) {
    scan();
    choose();
  }
  std::vector<bool> hasNode(jobs.size());
  for (const Node &node : waiting)
    for (size_t unit : node.units)
      hasNode[unit] = true;
  for (size_t unit = 0; unit != jobs.size(); ++unit)
    if (!hasNode[unit])
      plain.push_back(unit);
}

size_t PrefixPlan::fewest() const { return options.shelf ? FewestWhenKept : FewestUnits; }

void PrefixPlan::scan() {
  base::Workers(options.threads).forEach(jobs.size(), [&](size_t unit) {
    std::optional<Lead> lead;
    if (runGuarded([&] { lead = scanLead(jobs[unit], options, files); }).empty())
      leads[unit] = std::move(lead);
  });
}

std::string PrefixPlan::keyOf(size_t unit, size_t depth) const {
  std::string key;
  for (const std::string &flag : leads[unit]->flags)
    key += flag + "\n";
  for (size_t i = 0; i != depth; ++i)
    key += "\n" + leads[unit]->headers[i];
  return key;
}

namespace {

/// Sequences of headers of units with the same flags, as a tree.
struct Branch {
  std::map<std::string, std::unique_ptr<Branch>> next; ///< by header
  std::vector<size_t> ending;                          ///< units that have no more headers
  size_t depth = 0;
  double weight = 0;                                   ///< of all headers down to here
  bool isPlace = true;                                 ///< a prefix may end here
  std::map<double, std::pair<double, bool>> best;      ///< by the weight of the prefix above: what is saved, and whether one ends here
};

/// What is saved below `branch` when its units have a prefix of weight `above` already.
double saved(Branch &branch, double above, double costs) {
  auto [known, isNew] = branch.best.try_emplace(above);
  if (!isNew)
    return known->second.first;
  auto below = [&](double weight) {
    double sum = SavedByUnit * weight * static_cast<double>(branch.ending.size());
    for (auto &[header, next] : branch.next)
      sum += saved(*next, weight, costs);
    return sum;
  };
  double without = below(above), with = branch.isPlace ? below(branch.weight) - costs * branch.weight : without;
  return (known->second = with > without ? std::pair(with, true) : std::pair(without, false)).first;
}

void place(Branch &branch, double above, size_t depth, const std::function<void(size_t unit, size_t depth)> &to) {
  if (branch.best.at(above).second)
    above = branch.weight, depth = branch.depth;
  for (size_t unit : branch.ending)
    to(unit, depth);
  for (auto &[header, next] : branch.next)
    place(*next, above, depth, to);
}

} // namespace

/// How much text a header is, with all that it includes whatever the conditions say.
class PrefixPlan::Weights {
  FileCache &files;
  std::map<std::string, std::pair<double, std::vector<std::string>>> known; ///< size and names of what it includes

public:
  explicit Weights(FileCache &files) : files(files) {}

  void add(const std::string &path, const std::vector<std::string> &folders, std::set<std::string> &seen, double &sum) {
    if (!seen.insert(path).second)
      return;
    auto [entry, isNew] = known.try_emplace(path);
    if (isNew)
      read(path, entry->second);
    sum += entry->second.first;
    const std::vector<std::string> names = entry->second.second;
    for (const std::string &name : names)
      for (const std::string &folder : folders)
        if (const auto &file = files.find(normalPath(name, folder)); file.exists() && !file.isDirectory()) {
          add(file.path, folders, seen, sum);
          break;
        }
  }

private:
  void read(const std::string &path, std::pair<double, std::vector<std::string>> &into) {
    auto text = files.read(files.find(path), /*keep=*/true);
    if (!text.buffer)
      return;
    llvm::StringRef rest = text.buffer->getBuffer();
    into.first = static_cast<double>(rest.size());
    for (size_t at; (at = rest.find("#include")) != llvm::StringRef::npos;) {
      llvm::StringRef name = rest.drop_front(at + 8).ltrim(" \t");
      rest = name;
      if (name.consume_front("<") || name.consume_front("\""))
        into.second.push_back(name.take_until([](char c) { return c == '>' || c == '"' || c == '\n'; }).str());
    }
  }
};

void PrefixPlan::choose() {
  std::map<std::string, Branch> roots; // by flags
  Weights weights(files);
  for (size_t unit = 0; unit != jobs.size(); ++unit) {
    if (!leads[unit])
      continue;
    Branch *at = &roots[keyOf(unit, 0)];
    std::set<std::string> seen;
    double sum = 0;
    const std::vector<std::string> folders = systemFolders(leads[unit]->flags);
    for (const std::string &header : leads[unit]->headers) {
      auto &next = at->next[header];
      if (!next)
        next = std::make_unique<Branch>();
      next->depth = at->depth + 1;
      next->isPlace = isHeader(header);
      if (next->isPlace)
        weights.add(header, folders, seen, sum);
      next->weight = sum;
      at = next.get();
    }
    at->ending.push_back(unit);
  }
  std::map<std::string, Node> nodes;
  for (auto &[flags, root] : roots) {
    root.isPlace = false;
    saved(root, 0, options.shelf ? CostsWhenKept : Costs);
    place(root, 0, 0, [&](size_t unit, size_t depth) {
      if (depth == 0 && !options.shelf)
        return;
      if (depth == 0) // perhaps an earlier run has made one
        depth = leads[unit]->headers.size();
      Node &node = nodes[keyOf(unit, depth)];
      node.depth = depth;
      node.units.push_back(unit);
    });
  }
  for (auto &[key, node] : nodes) {
    node.key = key;
    waiting.push_back(std::move(node));
  }
}

std::optional<size_t> PrefixPlan::next() {
  std::unique_lock lock(mutex);
  auto pop = [](std::deque<size_t> &queue) {
    size_t unit = queue.front();
    queue.pop_front();
    return unit;
  };
  for (;;) {
    if (!ready.empty())
      return pop(ready);
    if (!waiting.empty()) {
      Node node = std::move(waiting.front());
      waiting.pop_front();
      ++inTheMaking;
      lock.unlock();
      prepare(node);
      lock.lock();
      --inTheMaking;
      for (size_t unit : node.units)
        (chosen[unit] ? ready : plain).push_back(unit);
      changed.notify_all();
      continue;
    }
    if (!plain.empty())
      return pop(plain);
    if (inTheMaking == 0)
      return std::nullopt;
    changed.wait(lock);
  }
}

void PrefixPlan::giveOut(Node &node, std::vector<size_t> &rest) {
  std::erase_if(rest, [&](size_t unit) {
    auto fitting = llvm::find_if(node.prefixes, [&](const auto &prefix) { return fits(*prefix, *leads[unit]); });
    if (fitting == node.prefixes.end())
      return false;
    chosen[unit] = *fitting;
    return true;
  });
}

/// Takes what is kept, makes what is worth it.
void PrefixPlan::prepare(Node &node) {
  std::vector<size_t> rest = node.units;
  takeKept(node, rest);
  std::vector<std::shared_ptr<const Prefix>> made;
  while (rest.size() >= fewest() && node.prefixes.size() < MostPrefixes && make(node, rest)) {
    size_t before = rest.size();
    giveOut(node, rest);
    if (rest.size() != before)
      made.push_back(node.prefixes.back());
  }
  if (!made.empty() && options.shelf)
    options.shelf->keep(node.key, made);
  node.prefixes.clear();
}

/// A unit that is alone takes a shorter one, too.
void PrefixPlan::takeKept(Node &node, std::vector<size_t> &rest) {
  auto isWanted = [&](const Prefix &prefix) { return llvm::any_of(rest, [&](size_t unit) { return fits(prefix, *leads[unit]); }); };
  for (size_t depth = node.depth; options.shelf && depth > 0 && node.prefixes.empty(); --depth) {
    node.prefixes = options.shelf->find(keyOf(node.units.front(), depth), isWanted);
    giveOut(node, rest);
    if (node.units.size() >= fewest())
      return;
  }
}

/// One more prefix, for most of the units that have none. Which of their macros count is known when there is a first one.
bool PrefixPlan::make(Node &node, const std::vector<size_t> &rest) {
  Lead lead = *leads[rest.front()];
  lead.own.clear();
  if (!node.prefixes.empty()) {
    const llvm::StringSet<> &known = node.prefixes.back()->known;
    std::map<std::string, std::vector<size_t>> classes;
    for (size_t unit : rest)
      classes[projection(*leads[unit], node.depth, known)].push_back(unit);
    auto largest = llvm::max_element(classes, [](const auto &a, const auto &b) { return a.second.size() < b.second.size(); });
    if (largest->second.size() < fewest())
      return false;
    lead = *leads[largest->second.front()];
    std::erase_if(lead.own, [&](const OwnMacro &one) { return one.at >= node.depth || !known.contains(one.name); });
  }
  lead.headers.resize(node.depth);
  auto made = buildPrefix(lead, options, files);
  if (!made)
    return false;
  node.prefixes.push_back(std::move(made));
  return true;
}

} // namespace irqlint::frontend
