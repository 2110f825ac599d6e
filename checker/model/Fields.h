// The members of the model's structures, for archives (ir/Archive.h).
#pragma once

#include "ir/Fields.h"
#include "model/Model.h"

namespace irqlint::model {

template <typename A> void fields(A &a, Interval &v) { a(v.low, v.high); }
template <typename A> void fields(A &a, Where &v) { a(v.kind, v.arg, v.field, v.value); }
template <typename A> void fields(A &a, Condition &v) { a(v.kind, v.left, v.right, v.predicate, v.parts); }
template <typename A> void fields(A &a, Source &v) { a(v.kind, v.text, v.loc); }
template <typename A> void fields(A &a, IrqlLimit &v) { a(v.when, v.min, v.max, v.source); }
template <typename A> void fields(A &a, Effect &v) {
  a(v.kind, v.when, v.result, v.level, v.saved, v.lock, v.timeout, v.mode, v.function, v.context, v.levelLow, v.levelHigh, v.lockClass, v.lockForm,
    v.shared, v.onRead, v.ifIgnored, v.forOwner, v.claim, v.last, v.tag, v.recursion, v.role, v.variant, v.what, v.source);
}
template <typename A> void fields(A &a, LockNeed &v) { a(v.lock, v.held, v.shared, v.source); }
template <typename A> void fields(A &a, FieldGuard &v) { a(v.lock, v.writesOnly, v.source); }
template <typename A> void fields(A &a, LevelPlace &v) { a(v.place, v.when, v.source); }
template <typename A> void fields(A &a, Contract &v) {
  a(v.name, v.known, v.callsBack, v.limits, v.effects, v.writes, v.writesKnown, v.requiresSame, v.withinFunction, v.lockNeeds, v.saves);
}
template <typename A> void fields(A &a, Role &v) {
  a(v.type, v.variant, v.low, v.high, v.entryKnown, v.demonic, v.pageableOk, v.heldLock, v.heldLockRestores, v.transient, v.powersUp, v.lends, v.exitsLower,
    v.given, v.keepsWhen, v.variantIs, v.variantValue, v.phrase, v.unlessStored, v.source);
}

} // namespace irqlint::model
