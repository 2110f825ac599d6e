// What the engine found in modules whose units have not changed since, and what it learned of functions where some have.
#pragma once

#include "cache/Store.h"
#include "engine/Engine.h"
#include "irqlint/Rule.h"

#include <functional>
#include <string>
#include <vector>

namespace irqlint::cli {

class ResultCache {
public:
  /// Everything beside the units that decides what is found. `root`: names of modules are below it.
  ResultCache(const cache::Store &store, const std::vector<const RegisteredRule *> &rules, const engine::Options &options, const cache::Digest &ownFacts,
              std::string root);

  struct Found {
    engine::Result result;
    bool fromStore = false;
  };
  /// The result of an earlier run, or that of `analyse`, which is kept and gets what earlier runs learned. No units: nothing is
  /// kept, and it gets null.
  Found find(const std::string &module, const std::vector<ir::UnitDigests> &units, const std::function<engine::Result(engine::Memory *)> &analyse) const;

private:
  const cache::Store &store;
  cache::Digest settings;
  std::string root;
};

} // namespace irqlint::cli
