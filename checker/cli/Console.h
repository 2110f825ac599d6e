// Talk with the person who runs the program: all on stderr, data goes to stdout only.
#pragma once

#include "report/Style.h"

#include "llvm/Support/raw_ostream.h"

#include <chrono>
#include <mutex>
#include <string>

namespace irqlint::cli {

enum ExitCode : int {
  Clean = 0,
  Findings = 1,
  Trouble = 2,   ///< usage, configuration or internal error
  Incomplete = 3 ///< no findings, but some file could not be analysed
};

enum class ColorChoice { Auto, Always, Never };
/// NO_COLOR and TERM=dumb count when the choice is left to us.
bool wantsColor(ColorChoice choice, bool isTerminal);

/// Prefixes with "irqlint: error: " and the like.
class Console {
public:
  explicit Console(bool color) : style(color) {}
  void error(const std::string &text) const { say(Severity::Error, text); }
  void warning(const std::string &text) const { say(Severity::Warning, text); }
  void note(const std::string &text) const { say(Severity::Note, text); }
  void plain(const std::string &text) const { llvm::errs() << text << '\n'; }
  const report::Style style;

private:
  void say(Severity severity, const std::string &text) const;
};

/// Tells how far a long run is: one moving line on a terminal, else a line every ten seconds. Silent in the first
/// second.
class Progress {
public:
  Progress(bool enabled, bool isTerminal);
  ~Progress() { clear(); }
  void begin(std::string stage, size_t total);
  /// Thread-safe.
  void advance(const std::string &what);
  /// Removes the moving line, before other text is written.
  void clear();

private:
  using Clock = std::chrono::steady_clock;
  void show(const std::string &what);

  const bool enabled, isTerminal;
  const Clock::time_point started = Clock::now();
  Clock::time_point shown = started;
  std::mutex mutex;
  std::string stage;
  size_t done = 0, total = 0;
  bool lineOpen = false;
};

} // namespace irqlint::cli
