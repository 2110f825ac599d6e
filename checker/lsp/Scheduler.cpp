#include "lsp/Scheduler.h"

#include <algorithm>

namespace irqlint::lsp {

Scheduler::Scheduler(Analyzer &analyzer, Client client)
    : analyzer(analyzer), client(std::move(client)), thread([this] { run(); }) {}

Scheduler::~Scheduler() {
  {
    std::scoped_lock lock(mutex);
    stop = true;
    cancel = true;
  }
  wake.notify_all();
  thread.join();
}

void Scheduler::schedule(const std::string &focus, std::chrono::milliseconds delay) {
  std::scoped_lock lock(mutex);
  due[focus] = Clock::now() + delay;
  cancelRunning(due[focus]);
  wake.notify_all();
}

void Scheduler::restart(std::chrono::milliseconds delay) {
  std::scoped_lock lock(mutex);
  cancelRunning(Clock::now() + delay);
  wake.notify_all();
}

void Scheduler::cancelRunning(Clock::time_point again) {
  if (running.empty())
    return;
  due.try_emplace(running, again);
  cancel = true;
}

void Scheduler::forget(const std::set<std::string> &files) {
  std::scoped_lock lock(mutex);
  std::erase_if(due, [&](const auto &entry) { return files.contains(entry.first); });
}

void Scheduler::run() {
  std::unique_lock lock(mutex);
  while (!stop) {
    auto next = std::ranges::min_element(due, {}, [](const auto &entry) { return entry.second; });
    if (next == due.end()) {
      wake.wait(lock);
      continue;
    }
    if (next->second > Clock::now()) {
      const auto until = next->second; // `next` may be gone when the wait ends
      wake.wait_until(lock, until);
      continue;
    }
    running = next->first;
    due.erase(next);
    cancel = false;
    const std::string focus = running;
    lock.unlock();
    analyse(focus);
    lock.lock();
    running.clear();
  }
}

void Scheduler::analyse(const std::string &focus) {
  auto request = client.request(focus);
  if (!request)
    return;
  std::string failure = analyzer.analyse(
      *request, [this] { return cancel.load(); },
      [&](AnalysisResult result) {
        if (!cancel)
          client.result(*request, std::move(result));
      });
  if (!cancel)
    client.done(*request, failure);
  client.ended();
}

} // namespace irqlint::lsp
