// Conditions over the arguments and the result of a call, as facts and `_When_` annotations state them.
#pragma once

#include "ir/Name.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace irqlint::model {

enum class Truth : uint8_t { False, True, Unknown };

/// A place or value that a contract speaks of.
struct Where {
  enum class Kind : uint8_t {
    None,
    Result,   ///< the value returned
    Arg,      ///< argument `arg`
    ArgTarget,///< what argument `arg` points to, at `field` if not empty: "A.B", or through a pointer kept there, "A.B->C"
    Hidden,   ///< a field of the object argument `arg` points to that only the engine knows: saved level or
              ///< lock of a lock handle; `field` names it
    Global,   ///< a single object of the system: the cancel spin lock; `field` names it
    Constant  ///< `value`
  };
  Kind kind = Kind::None;
  static constexpr int ResultArg = -2; ///< as `arg`: the object that the result points to
  int arg = 0;
  Name field;
  int64_t value = 0;
};

/// A condition. Leaves compare a Where with a constant or test bits; predicates that the call alone cannot
/// decide ("nonpaged", "exec_passive") evaluate to Unknown.
struct Condition {
  enum class Kind : uint8_t { Always, Never, Not, And, Or, Eq, Ne, Lt, Le, Gt, Ge, BitsAll, BitsAny, Success, Predicate };
  Kind kind = Kind::Always;
  Where left;
  int64_t right = 0;
  Name predicate;
  std::vector<Condition> parts;

  bool always() const { return kind == Kind::Always; }
  bool mentionsResult() const;
};

/// What is known of a value: an inclusive interval, or nothing.
struct Interval {
  int64_t low = INT64_MIN, high = INT64_MAX;
  bool constant() const { return low == high; }
};

using Lookup = std::function<std::optional<Interval>(const Where &)>;
Truth evaluate(const Condition &condition, const Lookup &lookup);

/// Reads "arg1 != 0 && ret == 0", "NT_SUCCESS(ret)", "flag(arg0,1)"; names are resolved by `constant`.
/// Text that cannot be read gives a Predicate named after it, which is always Unknown.
Condition parseCondition(std::string_view text, const std::function<std::optional<int64_t>(std::string_view)> &constant,
                         const std::function<std::optional<int>(std::string_view)> &parameter = {});
std::string print(const Condition &condition);

/// Reads "ret", "arg0", "*arg1", "arg1->Field", "hidden(arg0,irql)", "global(cancel_spinlock)" or a number.
std::optional<Where> parseWhere(std::string_view text, const std::function<std::optional<int>(std::string_view)> &parameter = {});
std::string print(const Where &where);

} // namespace irqlint::model
