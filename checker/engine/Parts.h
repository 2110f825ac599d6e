// What the parts of a summary refer to: values and locations of its table, steps of its traces. A visitor has `expr`, `loc` and
// `node`, which may change what they get.
#pragma once

#include "engine/Summary.h"

namespace irqlint::engine {

template <typename V> void visitEach(V &v, auto &list) {
  for (auto &item : list)
    visit(v, item);
}
template <typename V> void visitExprs(V &v, std::vector<ExprId> &list) {
  for (ExprId &e : list)
    v.expr(e);
}
template <typename V> void visitGuard(V &v, Guard &guard) {
  for (auto &[e, range] : guard)
    v.expr(e);
}

template <typename V> void visit(V &v, LockState &l) {
  v.expr(l.key);
  v.expr(l.levelBefore);
  for (LockState::Tag &tag : l.tags)
    v.expr(tag.value);
  v.node(l.site);
}
template <typename V> void visit(V &v, Allocation &a) {
  v.expr(a.pointer);
  v.node(a.site);
}
template <typename V> void visit(V &v, OwnObject &o) { v.node(o.site); }
template <typename V> void visit(V &v, TrackedFact &f) {
  v.loc(f.object);
  v.expr(f.value);
  v.node(f.site);
}

template <typename V> void visit(V &v, SummaryExit &e) {
  visitEach(v, e.made);
  visitGuard(v, e.guard);
  visitGuard(v, e.decisive);
  v.expr(e.result);
  v.loc(e.resultRoot);
  for (auto &[loc, value] : e.stores) {
    v.loc(loc);
    v.expr(value);
  }
  for (Clobber &c : e.clobbers)
    v.loc(c.prefix);
  v.expr(e.irql);
  v.node(e.irqlFrom);
  visitEach(v, e.locks);
  visitEach(v, e.balanced);
  visitEach(v, e.taken);
  visitEach(v, e.allocations);
  visitEach(v, e.objects);
  visitEach(v, e.ofSystem);
  visitEach(v, e.tracked);
  visitExprs(v, e.unsure);
  v.node(e.trace);
}

template <typename V> void visit(V &v, BufferUse &u) {
  for (ExprId *e : {&u.at, &u.bytes, &u.irql, &u.probed, &u.checkedAs, &u.status, &u.written, &u.request, &u.end})
    v.expr(*e);
  visitExprs(v, u.unsure);
}

template <typename V> void visit(V &v, Demand &d) {
  v.expr(d.value);
  visitGuard(v, d.guard);
  v.node(d.trace);
  v.loc(d.object);
  visitExprs(v, d.without);
  v.expr(d.tag);
  visit(v, d.use);
}

template <typename V> void visit(V &v, OrderFact &o) {
  visit(v, o.first);
  visit(v, o.second);
  v.node(o.trace);
}

template <typename V> void visit(V &v, FunctionResult &r) {
  visitEach(v, r.exits);
  visitEach(v, r.demands);
  for (LatentRole &l : r.latentRoles)
    v.expr(l.function);
  for (LatentOrigin &l : r.latentOrigins) {
    v.expr(l.function);
    v.expr(l.origin);
  }
  for (auto &[objects, order] : r.orders)
    visit(v, order);
}

} // namespace irqlint::engine
