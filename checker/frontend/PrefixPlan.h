// Which units are parsed behind which prefix, and in which order, so that few prefixes are alive at once.
#pragma once

#include "frontend/Lead.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace irqlint::frontend {

class PrefixPlan {
public:
  PrefixPlan(const std::vector<Job> &jobs, const ParseOptions &options, FileCache &files);

  /// The next unit to parse, nothing when all have been given out. May make a prefix first. Called from all threads.
  std::optional<size_t> next();
  /// Null where there is none for the unit. To be asked once.
  std::shared_ptr<const Prefix> take(size_t unit) { return std::move(chosen[unit]); }
  const Lead *lead(size_t unit) const { return leads[unit] ? &*leads[unit] : nullptr; }

private:
  class Weights;
  /// Units with the same flags that begin with the same headers.
  struct Node {
    std::string key;
    size_t depth; ///< how many headers
    std::vector<size_t> units;
    std::vector<std::shared_ptr<const Prefix>> prefixes;
  };

  void scan();
  void choose();
  void prepare(Node &node);
  void takeKept(Node &node, std::vector<size_t> &rest);
  bool make(Node &node, const std::vector<size_t> &rest);
  void giveOut(Node &node, std::vector<size_t> &rest);
  std::string keyOf(size_t unit, size_t depth) const;
  size_t fewest() const;

  const std::vector<Job> &jobs;
  const ParseOptions &options;
  FileCache &files;
  std::vector<std::optional<Lead>> leads;             ///< by unit
  std::vector<std::shared_ptr<const Prefix>> chosen; ///< by unit

  std::mutex mutex;
  std::condition_variable changed;
  std::deque<size_t> ready, plain; ///< units whose prefix is there; units without one
  std::deque<Node> waiting;
  unsigned inTheMaking = 0;
};

} // namespace irqlint::frontend
