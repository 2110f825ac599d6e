// A declaration with annotations, as a unit of the program would bring it.
#pragma once

#include "ir/Ir.h"
#include "support/Facts.h"

#include <string>
#include <utility>

namespace irqlint::test {

/// A unit with one function, `Foo(PKSPIN_LOCK Lock, PKIRQL OldIrql, BOOLEAN Wait, PEXT Ext, KIRQL NewIrql)`.
struct Annotated {
  ir::Unit unit;
  Annotated() {
    unit.files = {{"foo.h", false}};
    ir::Type pointer, integer;
    pointer.kind = ir::TypeKind::Pointer;
    integer.kind = ir::TypeKind::Int;
    unit.types.push_back(pointer);
    unit.types.push_back(integer);
    unit.constants[Name("MY_LEVEL")] = 1;
    ir::Function function;
    function.key = function.name = Name("Foo");
    for (auto [name, type] : {std::pair("Lock", 1u), {"OldIrql", 1u}, {"Wait", 2u}, {"Ext", 1u}, {"NewIrql", 2u}}) {
      ir::Var var;
      var.name = Name(name);
      var.type = type;
      var.isParam = true;
      function.vars.push_back(var);
    }
    function.paramCount = 5;
    unit.functions.push_back(function);
  }
  ir::Function &function() { return unit.functions[0]; }
  Annotated &with(const char *name, const char *args = "", int target = ir::Annotation::OnFunction,
                  const char *via = "") {
    ir::Annotation annotation;
    annotation.name = Name(name);
    annotation.args = args;
    annotation.target = target;
    annotation.via = Name(via);
    annotation.loc = {0, 12, 1, 12, 9};
    function().annotations.push_back(annotation);
    return *this;
  }
  model::Contract contract(const model::Model &model = builtIn()) {
    return model.contract(function().key, Name(), {{&unit, &function()}});
  }
  std::string effects() {
    std::string text;
    for (const model::Effect &effect : contract().effects)
      text += (text.empty() ? "" : "; ") + test::text(effect);
    return text;
  }
  std::string limits() {
    std::string text;
    for (const model::IrqlLimit &limit : contract().limits)
      text += (text.empty() ? "" : "; ") + std::to_string(limit.min) + ".." + std::to_string(limit.max) +
              (limit.when.always() ? "" : " when " + print(limit.when));
    return text;
  }
};

} // namespace irqlint::test
