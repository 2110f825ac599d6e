// Loops over threads that loops within loops share.
#include "base/Workers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

namespace irqlint::base {
namespace {

/// Counts how many are at work at once.
class Crowd {
public:
  void visit() {
    {
      std::scoped_lock lock(mutex);
      most = std::max(most, ++present);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    std::scoped_lock lock(mutex);
    --present;
  }
  int most = 0;

private:
  std::mutex mutex;
  int present = 0;
};

TEST(Workers, CallEachTaskOnce) {
  for (unsigned threads : {0u, 1u, 2u, 7u})
    for (size_t count : {0, 1, 2, 100}) {
      std::vector<std::atomic<int>> calls(count);
      Workers(threads).forEach(count, [&](size_t i) { ++calls[i]; });
      EXPECT_TRUE(std::ranges::all_of(calls, [](const auto &n) { return n == 1; })) << threads << " threads, " << count << " tasks";
    }
}

TEST(Workers, AreNoMoreThanGivenInLoopsWithinLoops) {
  Workers workers(3);
  Crowd crowd;
  std::atomic<int> calls = 0;
  workers.forEach(4, [&](size_t) {
    workers.forEach(10, [&](size_t) {
      crowd.visit();
      ++calls;
    });
  });
  EXPECT_EQ(calls, 40);
  EXPECT_LE(crowd.most, 3);
}

TEST(Workers, OfALoopThatHasEndedHelpTheOthers) {
  Workers workers(2);
  Crowd crowd;
  workers.forEach(1, [&](size_t) { workers.forEach(50, [&](size_t) { crowd.visit(); }); });
  EXPECT_EQ(crowd.most, 2);
}

TEST(Workers, OneThreadTakesTasksInTheirOrder) {
  Workers workers(1);
  std::vector<size_t> order;
  workers.forEach(5, [&](size_t i) { order.push_back(i); });
  EXPECT_EQ(order, (std::vector<size_t>{0, 1, 2, 3, 4}));
}

} // namespace
} // namespace irqlint::base
