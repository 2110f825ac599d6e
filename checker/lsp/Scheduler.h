// One analysis at a time, on a thread of its own, after a pause in which nothing changed.
#pragma once

#include "lsp/Analysis.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace irqlint::lsp {

class Scheduler {
public:
  using Clock = std::chrono::steady_clock;

  struct Client {
    /// The texts of now; nothing when the file is no longer of interest.
    std::function<std::optional<AnalysisRequest>(const std::string &focus)> request;
    std::function<void(const AnalysisRequest &, AnalysisResult)> result;
    std::function<void(const AnalysisRequest &, const std::string &failure)> done; ///< not if it was cancelled
    std::function<void()> ended;                                                   ///< in any case, last
  };

  Scheduler(Analyzer &analyzer, Client client);
  ~Scheduler(); ///< cancels

  /// Analyses for this file after `delay`, and restarts what runs.
  void schedule(const std::string &focus, std::chrono::milliseconds delay);
  /// What runs is out of date: it is cancelled and comes again.
  void restart(std::chrono::milliseconds delay);
  /// These need no analysis any more.
  void forget(const std::set<std::string> &files);

private:
  void run();
  void cancelRunning(Clock::time_point again);
  void analyse(const std::string &focus);

  Analyzer &analyzer;
  const Client client;
  std::mutex mutex;
  std::condition_variable wake;
  std::map<std::string, Clock::time_point> due;
  std::string running;
  std::atomic<bool> cancel = false;
  bool stop = false;
  std::thread thread; ///< last: it uses the others
};

} // namespace irqlint::lsp
