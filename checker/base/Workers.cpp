#include "base/Workers.h"

#include <thread>
#include <vector>

namespace irqlint::base {

bool Workers::take() {
  for (int free = idle; free > 0;)
    if (idle.compare_exchange_weak(free, free - 1))
      return true;
  return false;
}

void Workers::forEach(size_t count, const std::function<void(size_t)> &task) {
  std::atomic<size_t> next = 0;
  auto work = [&] {
    for (size_t i; (i = next++) < count;)
      task(i);
  };
  std::vector<std::thread> helpers;
  while (helpers.size() + 1 < count && take())
    helpers.emplace_back([&] {
      work();
      ++idle;
    });
  work();
  for (std::thread &helper : helpers)
    helper.join();
}

} // namespace irqlint::base
