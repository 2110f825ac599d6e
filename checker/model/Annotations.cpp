#include "model/Annotations.h"

#include "model/Text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace irqlint::model {

namespace {

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

/// What an annotation means, whatever its spelling.
enum class Meaning : uint8_t {
  None, Max, Min, Exact, Same, Raises, Saves, Restores, SavesGlobal, RestoresGlobal,
  Acquires, AcquiresShared, Releases, Holds, HoldsShared, HoldsNot, When, At
};

struct Spelling {
  std::string_view name;
  Meaning meaning;
};

constexpr std::array Spellings = std::to_array<Spelling>({
    {"_IRQL_requires_max_", Meaning::Max},
    {"_IRQL_always_function_max_", Meaning::Max},
    {"__drv_maxIRQL", Meaning::Max},
    {"__drv_maxFunctionIRQL", Meaning::Max},
    {"_IRQL_requires_min_", Meaning::Min},
    {"_IRQL_always_function_min_", Meaning::Min},
    {"__drv_minFunctionIRQL", Meaning::Min},
    {"__drv_minIRQL", Meaning::Min},
    {"_IRQL_requires_", Meaning::Exact},
    {"__drv_requiresIRQL", Meaning::Exact},
    {"_IRQL_requires_same_", Meaning::Same},
    {"__drv_sameIRQL", Meaning::Same},
    {"_IRQL_raises_", Meaning::Raises},
    {"__drv_raisesIRQL", Meaning::Raises},
    {"__drv_setsIRQL", Meaning::Raises},
    {"_IRQL_saves_", Meaning::Saves},
    {"__drv_savesIRQL", Meaning::Saves},
    {"_IRQL_restores_", Meaning::Restores},
    {"__drv_restoresIRQL", Meaning::Restores},
    {"_IRQL_saves_global_", Meaning::SavesGlobal},
    {"__drv_savesIRQLGlobal", Meaning::SavesGlobal},
    {"_IRQL_restores_global_", Meaning::RestoresGlobal},
    {"__drv_restoresIRQLGlobal", Meaning::RestoresGlobal},
    {"_Acquires_lock_", Meaning::Acquires},
    {"_Acquires_exclusive_lock_", Meaning::Acquires},
    {"_Acquires_nonreentrant_lock_", Meaning::Acquires},
    {"__drv_acquiresResource", Meaning::Acquires},
    {"__drv_acquiresExclusiveResource", Meaning::Acquires},
    {"_Acquires_shared_lock_", Meaning::AcquiresShared},
    {"_Releases_lock_", Meaning::Releases},
    {"_Releases_exclusive_lock_", Meaning::Releases},
    {"_Releases_shared_lock_", Meaning::Releases},
    {"_Releases_nonreentrant_lock_", Meaning::Releases},
    {"__drv_releasesResource", Meaning::Releases},
    {"__drv_releasesExclusiveResource", Meaning::Releases},
    {"_Requires_lock_held_", Meaning::Holds},
    {"_Requires_exclusive_lock_held_", Meaning::Holds},
    {"__drv_mustHold", Meaning::Holds},
    {"_Requires_shared_lock_held_", Meaning::HoldsShared},
    {"_Requires_lock_not_held_", Meaning::HoldsNot},
    {"__drv_neverHold", Meaning::HoldsNot},
    {"_When_", Meaning::When},
    {"__drv_when", Meaning::When},
    {"_At_", Meaning::At},
    {"__drv_at", Meaning::At},
});

Meaning meaningOf(std::string_view name) {
  const auto found = std::find_if(Spellings.begin(), Spellings.end(), [&](const Spelling &s) { return s.name == name; });
  return found == Spellings.end() ? Meaning::None : found->meaning;
}

/// Old forms without argument that speak of one lock of the system.
struct FixedLock {
  std::string_view name, lock;
  Meaning meaning;
};
constexpr std::array FixedLocks = std::to_array<FixedLock>({
    {"__drv_acquiresCancelSpinLock", "_Global_cancel_spin_lock_", Meaning::Acquires},
    {"__drv_releasesCancelSpinLock", "_Global_cancel_spin_lock_", Meaning::Releases},
    {"__drv_mustHoldCancelSpinLock", "_Global_cancel_spin_lock_", Meaning::Holds},
    {"__drv_neverHoldCancelSpinLock", "_Global_cancel_spin_lock_", Meaning::HoldsNot},
    {"__drv_acquiresCriticalRegion", "_Global_critical_region_", Meaning::Acquires},
    {"__drv_releasesCriticalRegion", "_Global_critical_region_", Meaning::Releases},
    {"_Kernel_float_saved_", "_Global_float_state_", Meaning::Acquires},
    {"__drv_floatSaved", "_Global_float_state_", Meaning::Acquires},
    {"_Kernel_float_restored_", "_Global_float_state_", Meaning::Releases},
    {"__drv_floatRestored", "_Global_float_state_", Meaning::Releases},
});

/// Splits at the first comma outside of brackets.
std::pair<std::string_view, std::string_view> splitFirst(std::string_view text) {
  int depth = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    depth += text[i] == '(' || text[i] == '[';
    depth -= text[i] == ')' || text[i] == ']';
    if (text[i] == ',' && depth == 0)
      return {trim(text.substr(0, i)), trim(text.substr(i + 1))};
  }
  return {trim(text), {}};
}

/// The next `name` or `name(args)` of a list of annotations; advances `text`.
bool nextAnnotation(std::string_view &text, std::string_view &name, std::string_view &args) {
  size_t at = 0;
  while (at < text.size() && !isWord(text[at]))
    ++at;
  const size_t start = at;
  while (at < text.size() && isWord(text[at]))
    ++at;
  name = text.substr(start, at - start);
  args = {};
  size_t open = at;
  while (open < text.size() && std::isspace(static_cast<unsigned char>(text[open])))
    ++open;
  if (open < text.size() && text[open] == '(') {
    int depth = 1;
    size_t close = open + 1;
    for (; close < text.size() && depth; ++close)
      depth += text[close] == '(' ? 1 : text[close] == ')' ? -1 : 0;
    args = text.substr(open + 1, close - open - 2 + (depth ? 1 : 0));
    at = close;
  }
  text.remove_prefix(std::min(at, text.size()));
  return !name.empty();
}

/// What the annotation being read stands on, and under which condition.
struct Context {
  Condition when;
  Where target; ///< None: the function as a whole
  const ir::Annotation *annotation;
};

class Reader {
public:
  explicit Reader(const AnnotationScope &scope) : scope(scope) {}

  void read(const ir::Annotation &annotation) {
    Context context;
    context.annotation = &annotation;
    context.target = targetOf(annotation.target);
    apply(annotation.name.str(), annotation.args, context);
  }

  /// Raises, saves and restores stand apart in the source and make one effect each.
  AnnotationFacts finish() {
    for (const Partial &raise : raises) {
      Effect effect = start(Effect::Kind::SetIrql, raise);
      effect.level = raise.where;
      effect.levelLow = raise.low;
      effect.levelHigh = raise.high;
      if (const Partial *save = savedBy(raise))
        effect.saved = save->where;
      facts.effects.push_back(std::move(effect));
    }
    for (const Partial &restore : restores) {
      Effect effect = start(Effect::Kind::RestoreIrql, restore);
      effect.saved = restore.where;
      facts.effects.push_back(std::move(effect));
    }
    for (const Partial &save : saves)
      if (save.where.kind == Where::Kind::ArgTarget)
        facts.saves.push_back({save.where, save.when, save.source});
    if (raises.empty() && restores.empty())
      for (const Partial &save : saves)
        if (save.where.kind == Where::Kind::Result)
          facts.effects.push_back(start(Effect::Kind::ReadIrql, save));
    return std::move(facts);
  }

private:
  struct Partial {
    Condition when;
    Where where;
    Level low = 0, high = 0;
    Source source;
  };

  const AnnotationScope &scope;
  AnnotationFacts facts;
  std::vector<Partial> raises, saves, restores;

  // -------------------------------------------------------------------------------------- names

  Where targetOf(int index) const {
    Where where;
    if (index == ir::Annotation::OnReturn) {
      where.kind = Where::Kind::Result;
    } else if (index >= 0) {
      where.kind = Where::Kind::Arg;
      where.arg = index;
    }
    return where;
  }

  std::optional<int> parameter(std::string_view name, const Context &context) const {
    if (name == "_Curr_" && context.target.kind == Where::Kind::Arg)
      return context.target.arg;
    if (!scope.function)
      return std::nullopt;
    for (uint32_t i = 0; i < scope.function->paramCount && i < scope.function->vars.size(); ++i)
      if (scope.function->vars[i].name == name)
        return static_cast<int>(i);
    return std::nullopt;
  }

  std::optional<int64_t> constant(std::string_view name) const {
    if (scope.unit)
      if (const auto found = scope.unit->constants.find(Name(name)); found != scope.unit->constants.end())
        return found->second;
    return scope.constant ? scope.constant(name) : std::nullopt;
  }

  bool isPointer(int arg) const {
    if (!scope.function || arg < 0 || static_cast<uint32_t>(arg) >= scope.function->vars.size())
      return true; // nothing known: the usual form is a pointer to the saved level
    const ir::TypeId type = scope.function->vars[arg].type;
    return type >= scope.unit->types.size() || type == 0 || scope.unit->types[type].kind == ir::TypeKind::Pointer;
  }

  /// A lock or a place: parameter, *parameter, &parameter->field, _Curr_, a member of `this`.
  std::optional<Where> place(std::string_view text, const Context &context) const {
    text = trim(text);
    while (text.starts_with("(") && text.ends_with(")"))
      text = trim(text.substr(1, text.size() - 2));
    if (text == "return" || text == "_Result_") {
      Where where;
      where.kind = Where::Kind::Result;
      return where;
    }
    if (text.starts_with("&"))
      text = trim(text.substr(1));
    const auto names = [&](std::string_view name) { return parameter(name, context); };
    if (auto where = parseWhere(text, names); where && where->kind != Where::Kind::Constant && where->kind != Where::Kind::Result)
      return isOurs(text, context) ? where : std::nullopt;
    return member(text);
  }

  /// parseWhere also reads "arg0"; here only names of parameters count.
  bool isOurs(std::string_view text, const Context &context) const {
    size_t start = 0;
    while (start < text.size() && !isWord(text[start]))
      ++start;
    size_t end = start;
    while (end < text.size() && isWord(text[end]))
      ++end;
    return parameter(text.substr(start, end - start), context).has_value();
  }

  /// In a method, a bare name is a field of `this`.
  std::optional<Where> member(std::string_view text) const {
    if (!scope.function || scope.function->vars.empty() || scope.function->vars[0].name != "this")
      return std::nullopt;
    if (text.empty() || !std::all_of(text.begin(), text.end(), [](char c) { return isWord(c) || c == '.'; }) || std::isdigit(static_cast<unsigned char>(text[0])))
      return std::nullopt;
    Where where;
    where.kind = Where::Kind::ArgTarget;
    where.field = Name(text);
    return where;
  }

  std::optional<Level> level(std::string_view text) const {
    text = trim(text);
    if (auto value = parseLevel(text))
      return value;
    const Condition parsed = parseCondition("arg0 == (" + std::string(text) + ")", [&](std::string_view name) -> std::optional<int64_t> {
      if (auto named = parseLevel(name))
        return *named;
      return constant(name);
    });
    if (parsed.kind != Condition::Kind::Eq || parsed.right < Passive || parsed.right > High)
      return std::nullopt;
    return static_cast<Level>(parsed.right);
  }

  // -------------------------------------------------------------------------------------- meaning

  Source source(std::string_view name, std::string_view args, const Context &context) const {
    Source source;
    source.kind = Source::Kind::Annotation;
    source.loc = context.annotation->loc;
    source.text = std::string(name);
    if (!args.empty())
      source.text += "(" + std::string(trim(args)) + ")";
    if (scope.unit && source.loc.valid() && source.loc.file < scope.unit->files.size())
      source.text += " at " + scope.unit->files[source.loc.file].path + ":" + std::to_string(source.loc.line);
    return source;
  }

  void apply(std::string_view name, std::string_view args, const Context &context) {
    for (const FixedLock &fixed : FixedLocks)
      if (fixed.name == name)
        return lock(fixed.meaning, name, fixed.lock, context);
    const Meaning meaning = meaningOf(name);
    switch (meaning) {
    case Meaning::None: return;
    case Meaning::When:
    case Meaning::At: return nested(meaning, args, context);
    case Meaning::Max:
    case Meaning::Min:
    case Meaning::Exact:
      limit(meaning, name, args, context);
      return within(name, context);
    case Meaning::Same: facts.requiresSame |= context.when.always(); return;
    case Meaning::Raises: return raise(name, args, context);
    case Meaning::Saves:
    case Meaning::Restores: return keep(meaning, name, args, context);
    case Meaning::SavesGlobal:
    case Meaning::RestoresGlobal: return keepGlobal(meaning, name, args, context);
    default: return lock(meaning, name, args, context);
    }
  }

  void nested(Meaning meaning, std::string_view args, Context context) {
    auto [head, list] = splitFirst(args);
    if (meaning == Meaning::When) {
      Condition when = parseCondition(head, [&](std::string_view name) { return constant(name); },
                                      [&](std::string_view name) { return parameter(name, context); });
      if (context.when.always()) {
        context.when = std::move(when);
      } else {
        Condition both;
        both.kind = Condition::Kind::And;
        both.parts = {context.when, std::move(when)};
        context.when = std::move(both);
      }
    } else if (const auto where = place(head, context)) {
      context.target = *where;
    } else {
      return;
    }
    std::string_view name, inner;
    while (nextAnnotation(list, name, inner))
      apply(name, inner, context);
  }

  void limit(Meaning meaning, std::string_view name, std::string_view args, const Context &context) {
    const auto value = level(args);
    if (!value)
      return;
    const bool device = trim(args) == "DIRQL";
    IrqlLimit limit;
    limit.when = context.when;
    if (meaning != Meaning::Max)
      limit.min = *value;
    if (meaning != Meaning::Min)
      limit.max = device ? DeviceHigh : *value;
    limit.source = source(name, args, context);
    facts.limits.push_back(std::move(limit));
  }

  /// `_IRQL_always_function_min_` and its like bind the whole body, not only the entry.
  void within(std::string_view name, const Context &context) {
    if (!(name.starts_with("_IRQL_always_function_") || name.find("FunctionIRQL") != std::string_view::npos) || !context.when.always() || facts.limits.empty())
      return;
    IrqlLimit all = facts.withinFunction.value_or(facts.limits.back());
    all.min = std::max(all.min, facts.limits.back().min);
    all.max = std::min(all.max, facts.limits.back().max);
    facts.withinFunction = all;
  }

  Partial partial(std::string_view name, std::string_view args, const Context &context) const {
    Partial result;
    result.when = context.when;
    result.source = source(name, args, context);
    return result;
  }

  void raise(std::string_view name, std::string_view args, const Context &context) {
    Partial result = partial(name, args, context);
    if (const auto value = level(args)) {
      const bool device = trim(args) == "DIRQL";
      result.low = *value;
      result.high = device ? DeviceHigh : *value;
      if (!device) {
        result.where.kind = Where::Kind::Constant;
        result.where.value = *value;
      }
    } else if (const auto where = place(args, context)) {
      result.where = *where;
    } else {
      return;
    }
    raises.push_back(std::move(result));
  }

  void keep(Meaning meaning, std::string_view name, std::string_view args, const Context &context) {
    Partial result = partial(name, args, context);
    result.where = context.target;
    if (result.where.kind == Where::Kind::None) // in front of a function: its result
      result.where.kind = Where::Kind::Result;
    if (result.where.kind == Where::Kind::Arg && isPointer(result.where.arg))
      result.where.kind = Where::Kind::ArgTarget;
    (meaning == Meaning::Saves ? saves : restores).push_back(std::move(result));
  }

  /// The level is kept where only the system looks: `(kind, parameter)`.
  void keepGlobal(Meaning meaning, std::string_view name, std::string_view args, const Context &context) {
    const auto [kind, object] = splitFirst(args);
    if (kind.empty())
      return;
    Partial result = partial(name, args, context);
    const auto where = place(object, context);
    if (where && (where->kind == Where::Kind::Arg || where->kind == Where::Kind::ArgTarget)) {
      result.where = *where;
      result.where.kind = Where::Kind::Hidden;
      const std::string inner = where->field.string();
      result.where.field = Name(inner.empty() ? std::string(kind) : inner + "." + std::string(kind));
    } else {
      result.where.kind = Where::Kind::Global;
      result.where.field = Name(object.empty() ? std::string(kind) : std::string(kind) + "," + std::string(object));
    }
    (meaning == Meaning::SavesGlobal ? saves : restores).push_back(std::move(result));
  }

  const Partial *savedBy(const Partial &raise) const {
    const std::string when = print(raise.when);
    for (const Partial &save : saves)
      if (print(save.when) == when)
        return &save;
    for (const Partial &save : saves)
      if (save.when.always())
        return &save;
    return nullptr;
  }

  static Effect start(Effect::Kind kind, const Partial &partial) {
    Effect effect;
    effect.kind = kind;
    effect.when = partial.when;
    effect.source = partial.source;
    return effect;
  }

  static bool isGlobalLock(std::string_view text) { return text.starts_with("_Global_"); }

  void lock(Meaning meaning, std::string_view name, std::string_view args, const Context &context) {
    const Source from = source(name, args, context);
    std::string_view text = trim(args);
    if (const Name kind = threadState(text); !kind.empty()) {
      if (meaning == Meaning::Acquires || meaning == Meaning::Releases)
        keepsThread(kind, meaning == Meaning::Acquires, from, context);
      return;
    }
    const bool oldForm = name.starts_with("__drv_") && !isGlobalLock(text); // names a kind; the lock is what it stands on
    Where where;
    Name lockClass;
    if (isGlobalLock(text)) {
      if (text != "_Global_cancel_spin_lock_")
        return;
      where.kind = Where::Kind::Global;
      where.field = lockClass = Name("cancel_spinlock");
    } else if (oldForm || text == "_Curr_" || text == "*_Curr_") {
      where = context.target;
    } else if (const auto found = place(text, context)) {
      where = *found;
    }
    if (where.kind == Where::Kind::ArgTarget && where.field.empty()) // *Lock and Lock name the same object
      where.kind = Where::Kind::Arg;
    if (where.kind == Where::Kind::None)
      return; // a lock that we cannot name: unknown, so nothing is claimed
    if (meaning == Meaning::Holds || meaning == Meaning::HoldsShared || meaning == Meaning::HoldsNot) {
      if (context.when.always())
        facts.lockNeeds.push_back({where, meaning != Meaning::HoldsNot, meaning == Meaning::HoldsShared, from});
      return;
    }
    Effect effect;
    effect.kind = meaning == Meaning::Releases ? Effect::Kind::Release : Effect::Kind::Acquire;
    effect.when = context.when;
    effect.lock = where;
    effect.lockClass = lockClass;
    effect.shared = meaning == Meaning::AcquiresShared;
    effect.recursion = name == "_Acquires_nonreentrant_lock_" ? Effect::Recursion::Deadlocks : Effect::Recursion::Allowed;
    effect.source = from;
    facts.effects.push_back(std::move(effect));
  }

  /// What a thread enters and leaves: regions in which APCs are held off, and the care of floating-point state.
  static Name threadState(std::string_view text) {
    return text == "_Global_critical_region_" ? Name("critical_region") : text == "_Global_float_state_" ? Name("float_state") : Name();
  }

  void keepsThread(Name kind, bool enter, const Source &from, const Context &context) {
    Effect effect;
    effect.kind = enter ? Effect::Kind::Acquire : Effect::Kind::Release;
    effect.when = context.when;
    effect.lock.kind = Where::Kind::Global;
    effect.lock.field = effect.lockClass = kind;
    effect.recursion = Effect::Recursion::Counted;
    effect.source = from;
    facts.effects.push_back(std::move(effect));
  }
};

} // namespace

AnnotationFacts readAnnotations(const AnnotationScope &scope, const std::vector<ir::Annotation> &annotations,
                                const std::function<bool(const ir::Annotation &)> &which) {
  Reader reader(scope);
  for (const ir::Annotation &annotation : annotations)
    if (which(annotation))
      reader.read(annotation);
  return reader.finish();
}

std::vector<std::pair<Name, ir::Loc>> functionClasses(const std::vector<ir::Annotation> &annotations) {
  std::vector<std::pair<Name, ir::Loc>> classes;
  for (const ir::Annotation &annotation : annotations)
    if (annotation.name == "_Function_class_" || annotation.name == "__drv_functionClass")
      classes.emplace_back(Name(trim(annotation.args)), annotation.loc);
  return classes;
}

std::vector<Name> dispatchTypes(const std::vector<ir::Annotation> &annotations) {
  std::vector<Name> types;
  for (const ir::Annotation &annotation : annotations)
    if (annotation.name == "_Dispatch_type_" || annotation.name == "__drv_dispatchType")
      types.emplace_back(trim(annotation.args));
  return types;
}

} // namespace irqlint::model
