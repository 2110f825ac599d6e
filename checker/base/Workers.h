// The threads of a run. Loops within loops share them: a loop over modules that has no module left to begin gives its threads
// to the loops within the modules that still run.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>

namespace irqlint::base {

class Workers {
public:
  /// That many run at a time, the caller of `forEach` among them; 0 is as 1.
  explicit Workers(unsigned threads) : idle(threads > 1 ? static_cast<int>(threads) - 1 : 0) {}
  Workers(const Workers &) = delete;
  Workers &operator=(const Workers &) = delete;

  /// Calls task(0) … task(count - 1) once each, begun in this order, here and on threads that nobody else needs. Returns when all
  /// are done. A task may call `forEach` itself; it must not throw.
  void forEach(size_t count, const std::function<void(size_t)> &task);

private:
  bool take();

  std::atomic<int> idle;
};

} // namespace irqlint::base
