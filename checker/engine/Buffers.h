// Which buffer of a request a pointer leads to, and what the path knows of its length.
//
// Nothing is stored for buffers that hang at a request: the pointer's own value says where it was read from. What calls give or do
// to an address is kept as hidden memory behind it, "$b:<what>".
#pragma once

#include "engine/State.h"
#include "engine/Summary.h"

namespace irqlint::engine {

/// Where a pointer points: `offset` bytes from where `base` does, which is no arithmetic any more.
struct Position {
  ExprId base = 0;   ///< 0: into a variable or global
  ExprId offset = 0;
  bool isExact = true; ///< else a layout on the way is not known
};
Position positionOf(ExprTable &table, ExprId pointer);

class BufferReader {
public:
  /// `roles`: the function is seen from its entry, where the system calls it; null: callers may know more.
  BufferReader(const model::Model &model, ExprTable &table, State &state, const ir::UnitTables &unit, const ir::Function &fn, const std::vector<model::Role> *roles)
      : model(model), table(table), state(state), unit(unit), fn(fn), roles(roles) {}

  /// The buffer that is used; nothing: it is none that is known.
  std::optional<BufferView> view(const BufferUse &use);
  /// A call gave, checked or locked the memory there; `request`: the handle of that of which it is.
  void note(ExprId pointer, Name what, ExprId of, ExprId least, ExprId request = 0);
  /// What is to be said of the request is known only where it was handed over: puts into the use what is seen here. The handle;
  /// 0: callers know no more.
  ExprId leaveToCallers(BufferUse &use);
  /// Drivers below had the request since entry.
  bool isHandedOn(ExprId base);
  bool isOfRequest(ExprId base) { return find(base).has_value(); }
  /// The value was computed from what stands in a buffer of a request.
  bool isCallers(ExprId value, unsigned depth = 0) { return anyCallers(value, [](ExprId) { return true; }, depth); }
  /// … and what stands there was compared with something that may keep it small.
  bool isCallersTested(ExprId value) { return anyCallers(value, [this](ExprId e) { return isBounded(e, 0) || isValidated(e); }); }
  /// Where, and how many: what the caller says of either was compared.
  bool areCallersTested(ExprId offset, ExprId bytes) {
    const auto isFine = [this](ExprId value) { return !isCallers(value) || isCallersTested(value); };
    return (isCallers(offset) || isCallers(bytes)) && isFine(offset) && isFine(bytes);
  }
  /// A counter in `value` runs up to what stands in a buffer; `bounded`: which was itself compared with something.
  bool isCountedByCaller(ExprId value, bool &bounded);
  bool isTested(ExprId value, bool *boundUnknown = nullptr);
  /// A routine was asked where the request comes from, and whether it is kernel mode; nothing: none was.
  std::optional<bool> askedKernelMode();
  /// Writes down in the use what this path has checked of the address, since callers do not see that.
  void noteChecks(BufferUse &use, ExprId base);
  /// The MDL of which this is the mapping; 0: it is none.
  ExprId mappedBy(ExprId base);

  /// Bytes of the buffer were written by this driver, as `use` says.
  void noteWritten(const BufferUse &use);
  void forgetWritten(ExprId pointer);
  bool isNotNull(ExprId pointer);
  bool isOwnMapping(ExprId mdl);
  /// How far the buffer was written; 0: not known.
  ExprId written(ExprId base);

  /// What a function below has noted of an address, as it is noted here.
  static void noteHere(ExprTable &table, LocId &loc, ExprId &value);
  static LocId noted(ExprTable &table, ExprId base, std::string_view what);

private:
  struct Found {
    Name field;
    LocId request = 0; ///< 0: none that is followed
    bool isEmbedded = false;
    ExprId length = 0, least = 0;
    ExprId code = 0, handle = 0;
    Name probe{"?"}; ///< done by who handed it over
    ExprId probed = 0;
  };
  std::optional<BufferView> see(const BufferUse &use);
  void addOfRequest(BufferView &view, ExprId handle, ExprId end);
  std::optional<Found> findGiven(uint32_t parameter);
  ExprId parameter(const model::Where &where);
  bool isNowhere(ExprId value) const;
  ExprId endOf(const BufferUse &use);
  std::optional<Found> find(ExprId base, unsigned depth = 0);
  std::optional<Found> findMember(LocId loc);
  bool isOurs(LocId request);
  const model::Tracked::Request *requestOf(const model::Tracked &kind, LocId request, std::optional<int64_t> &code, bool &checked);
  BufferView::Length length(ExprId value, ExprId end, std::string text);
  void describeUser(BufferView &view, const BufferUse &use, const Found &found, ExprId base, ExprId end);
  /// The path has compared it with something that may keep it small; that `counter` runs up to it is no such thing.
  bool isValidated(ExprId value);
  bool isBounded(ExprId value, ExprId counter);
  /// The sum or product of what stands in a buffer that bounds the use and may be too large for its type; empty: there is none.
  std::string wrapping(ExprId offset, ExprId bytes);
  bool mayWrap(ExprId value, unsigned depth = 0);
  bool isComparedWithValue(ExprId value);
  /// Certainly a <= b.
  bool proves(ExprId a, ExprId b);
  template <typename Test> bool anyCallers(ExprId value, const Test &test, unsigned depth = 0);
  ExprId memberOf(LocId request, const std::string &path, unsigned bits);
  LocId writtenAt(ExprId base);
  bool isDisturbed(ExprId value) const;
  Interval writtenHere(ExprId end, ExprId base);
  /// Only some of the paths to the use have compared it.
  bool isUnsure(ExprId undisturbed) const;
  const std::vector<ExprId> *unsureBelow = nullptr; ///< as callers say it
  Interval known(ExprId value);
  bool excludes(ExprId value, int64_t number);

  const model::Model &model;
  ExprTable &table;
  State &state;
  const ir::UnitTables &unit;
  const ir::Function &fn;
  const std::vector<model::Role> *roles;
};

} // namespace irqlint::engine
