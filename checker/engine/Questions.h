// What an analysis of one function asks of its module beside its callees' results: noted while it runs, so that a later run can
// ask again and see whether anything it depends on has changed (as build systems trace what was read: Mokhov, Mitchell, Peyton
// Jones, "Build Systems a la Carte", ICFP 2018: verifying traces).
#pragma once

#include "engine/Places.h"
#include "ir/Digest.h"

#include <mutex>
#include <set>
#include <unordered_set>

namespace irqlint::engine {

struct Question {
  enum class Kind : uint8_t {
    Contract,     ///< of callee `a`, called by macro `b`
    Declaration,  ///< of function `a`, the first
    RoleContract, ///< of type `a`
    FieldTargets, ///< functions that a::b may point to
    GlobalTargets,
    Global,
    Guard,
    TakesLock,
    LockedSection,
    NonZeroStore,
    Section,      ///< that function `a` was put into from elsewhere
    Pool,         ///< of the memory that `a` leads to
    ByAddress,    ///< how lock `a` is acquired
    Uses,         ///< of object `a`, and the functions they stand in
    AllUses,      ///< … of all
    Unit,         ///< all that stands in unit `a`
    LeadsToBuffer,///< parameter `n` of `a`
    GivenBuffer,
    BufferLink,
    Body          ///< whether `a` has one
  } kind;
  Name a, b;
  uint32_t n = 0;
  friend bool operator==(const Question &, const Question &) = default;
  friend bool operator<(const Question &x, const Question &y) { return std::tie(x.kind, x.a, x.b, x.n) < std::tie(y.kind, y.a, y.b, y.n); }
};

/// Notes what this thread asks while it lives. One inside another takes over; `Program` tells it.
class QuestionLog {
public:
  QuestionLog();
  ~QuestionLog();
  QuestionLog(const QuestionLog &) = delete;

  static void note(Question::Kind kind, Name a = {}, Name b = {}, uint32_t n = 0) {
    if (current)
      current->add({kind, a, b, n});
  }
  std::vector<Question> sorted() const { return {asked.begin(), asked.end()}; }

  /// What is asked for the sake of an answer depends on nobody's function.
  class Pause {
  public:
    Pause() : saved(std::exchange(current, nullptr)) {}
    ~Pause() { current = saved; }

  private:
    QuestionLog *saved;
  };

private:
  struct Hash {
    size_t operator()(const Question &q) const { return (static_cast<size_t>(q.kind) * 31 + q.n) * 31 + (q.a.hash() ^ q.b.hash() * 3); }
  };
  void add(const Question &q);

  static thread_local QuestionLog *current;
  QuestionLog *const outer;
  std::set<Question> asked;
  std::unordered_set<Question, Hash> seen;
};

/// What a module answers, as digests. Safe for several threads.
class Answers {
public:
  /// `units`: by unit of the module.
  Answers(const Program &program, const Places &places, const std::vector<ir::UnitDigests> &units);
  /// The digest of its body (ir/BodyDigest.h).
  ir::Digest bodyOf(const ir::Unit &unit, const ir::Function &function) const;
  ir::Digest bodyOf(const FunctionInfo &f) const { return bodyOf(*f.unit, *f.fn); }
  ir::Digest of(const std::vector<Question> &questions);

private:
  const ir::Digest &of(const Question &question);
  ir::Digest make(const Question &question) const;

  const Program &program;
  const Places &places;
  const std::vector<ir::UnitDigests> &units;
  std::map<const ir::Unit *, size_t> numbers;
  std::mutex lock;
  std::map<Question, ir::Digest> known;
};

/// What callers can see of a function beside its result: how it is declared and what its annotations say.
ir::Digest surfaceOf(const FunctionInfo &f);

} // namespace irqlint::engine
