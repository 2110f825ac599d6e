// The intermediate representation: what one translation unit says, without clang.
//
// A Unit holds functions (with or without bodies), globals, types and annotations. A function body is a
// list of basic blocks of three-address instructions over access paths. Control flow is complete, with
// SEH: a block inside a guarded region names the block that receives an exception (`unwind`), `__finally`
// bodies are duplicated per reason of leaving. Text form: ir/Text.h. Invariants: ir/Verify.h.
#pragma once

#include "ir/Name.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace irqlint::ir {

// ---------------------------------------------------------------------------------------- locations

/// A source range. Line and columns are 1-based, columns count bytes, `endCol` is exclusive.
/// `line == 0` means unknown.
struct Loc {
  uint32_t file = 0; ///< index into Unit::files
  uint32_t line = 0, col = 0;
  uint32_t endLine = 0, endCol = 0;
  bool valid() const { return line != 0; }
  friend bool operator==(const Loc &, const Loc &) = default;
};

struct File {
  std::string path;    ///< as a user would write it: relative to the working folder when below it
  bool system = false; ///< WDK, kit or compiler header: no finding may stand in it
};

// ---------------------------------------------------------------------------------------- types

using TypeId = uint32_t; ///< index into Unit::types; 0 is "unknown"

enum class TypeKind : uint8_t { Unknown, Void, Bool, Int, Float, Pointer, Record, Array, Function };

struct Type {
  TypeKind kind = TypeKind::Unknown;
  bool isSigned = false, isConst = false, isVolatile = false;
  uint32_t bits = 0;   ///< size in bits of Bool, Int, Float, Pointer, Record, Array; 0 unknown
  Name name;           ///< record tag or the typedef the author wrote ("NTSTATUS", "PIRP", "KIRQL")
  TypeId element = 0;  ///< pointee, array element, function result
  friend bool operator==(const Type &, const Type &) = default;
};

// ---------------------------------------------------------------------------------------- values

/// What an instruction reads. Temporaries are written once per execution of their defining
/// instruction, or, for `?:`, `&&` and `||`, once on each of the alternative paths.
struct Operand {
  enum class Kind : uint8_t {
    None,
    Int,      ///< `imm`, sign-extended to 64 bits from the width of `type`; a null pointer is Int 0 of pointer type
    String,   ///< string literal, text in `name`
    Function, ///< address of the function whose key is `name`
    Temp,     ///< result of an instruction
    Undef     ///< a value the lowering could not express (float, error, vector …)
  };
  Kind kind = Kind::None;
  TypeId type = 0;
  uint32_t temp = 0;
  int64_t imm = 0;
  Name name;
};

/// One step of an access path.
struct Selector {
  enum class Kind : uint8_t { Deref, Field, Index };
  Kind kind = Kind::Deref;
  Name record; ///< Field: tag or typedef of the record ("_DEVICE_OBJECT" is stored as "DEVICE_OBJECT" when a typedef names it); anonymous members are skipped
  Name field;  ///< Field
  Operand index; ///< Index: Int when constant
  int32_t layout = -1; ///< Field: where it begins in its record; Index: the size of an element; in bytes, -1 unknown. Not printed.
};

/// A place in memory: a base and selectors, `Queue->Head.Flink` is Var(Queue) * .Head .Flink.
struct Place {
  enum class Base : uint8_t {
    Var,    ///< parameter or local, `var` indexes Function::vars
    Global, ///< `name` is the key of a Global
    Temp    ///< the value of temporary `temp`, a pointer; the first selector is then Deref
  };
  Base base = Base::Var;
  uint32_t var = 0;
  uint32_t temp = 0;
  Name name;
  std::vector<Selector> path;
  TypeId type = 0; ///< type of what is stored there
};

enum class BinOp : uint8_t {
  Add, Sub, Mul, SDiv, UDiv, SRem, URem, And, Or, Xor, Shl, LShr, AShr,
  Eq, Ne, SLt, SLe, SGt, SGe, ULt, ULe, UGt, UGe
};
enum class UnOp : uint8_t { Neg, Not /* ~ */, LNot /* ! */ };

enum class Op : uint8_t {
  Load,   ///< result = place
  Store,  ///< place = a
  Copy,   ///< place = place2, whole records or arrays
  Addr,   ///< result = &place
  Bin,    ///< result = a binOp b; comparisons give 0 or 1
  Un,     ///< result = unOp a
  Cast,   ///< result = a converted to `type` (integer width and sign, pointer, bool)
  Set,    ///< result = a; used where two paths give one temporary (?:, &&, ||)
  Call,   ///< result = callee(args)
  Assume, ///< a != 0 from here on (__assume, _Analysis_assume_, assertions); never evidence, only refinement
  Mark    ///< a point the model knows: `mark`
};

enum class MarkKind : uint8_t {
  None,
  PagedCode,       ///< PAGED_CODE()
  PagedCodeLocked, ///< PAGED_CODE_LOCKED()
  LockHeld,        ///< _Analysis_assume_lock_held_(a)
  LockNotHeld,     ///< _Analysis_assume_lock_not_held_(a)
  SehEnter,        ///< control enters region `region`
  SehLeave,        ///< control leaves region `region`
  ScopeEnd         ///< the local `place` goes out of scope (C++ and inner C scopes; optional)
};

struct Instr {
  Op op = Op::Mark;
  std::optional<uint32_t> result; ///< temporary written
  TypeId type = 0;                ///< type of the result
  BinOp bin = BinOp::Add;
  UnOp un = UnOp::Neg;
  MarkKind mark = MarkKind::None;
  uint32_t region = 0; ///< SehEnter, SehLeave
  Operand a, b;
  Place place, place2;

  // Call
  Name callee;               ///< key of the function called; empty: indirect through `a`
  std::vector<Operand> args; ///< C++: `this` first
  std::vector<Loc> argLocs;  ///< one per argument, may be shorter
  bool noReturn = false;     ///< declared noreturn, never comes back normally
  bool isVirtual = false;    ///< C++ virtual call: the callee is the static one, targets unknown
  bool destructor = false;   ///< implicit destructor call at scope end

  Loc loc;      ///< where the author wrote it (expansion location, the macro use)
  Loc spelling; ///< inside the macro body, equal to `loc` outside of macros
  Name macro;   ///< outermost function-like macro the author wrote here, empty if none
  std::string text; ///< source text of a call or branch condition, white space folded, at most 120 bytes
};

// ---------------------------------------------------------------------------------------- blocks

using BlockId = uint32_t;
constexpr BlockId NoBlock = ~0u;

struct SwitchCase {
  int64_t low = 0, high = 0; ///< inclusive range
  BlockId target = NoBlock;
  Loc loc;
};

struct Terminator {
  enum class Kind : uint8_t {
    Jump,        ///< to `target`
    Branch,      ///< `cond` != 0 ? `target` : `other`
    Switch,      ///< on `cond`, default `other`
    Return,      ///< `value` may be None
    Unwind,      ///< continue the search for a handler: to `target`, or out of the function if NoBlock
    Unreachable
  };
  Kind kind = Kind::Unreachable;
  Operand cond, value;
  BlockId target = NoBlock, other = NoBlock;
  std::vector<SwitchCase> cases;
  Loc loc;
  std::string text; ///< source text of the condition, white space folded
};

struct Block {
  std::vector<Instr> instrs;
  Terminator term;
  /// Where control goes when an instruction of this block raises: a filter, an `__except` body or the
  /// exceptional copy of a `__finally`. NoBlock: the exception leaves the function.
  BlockId unwind = NoBlock;
  uint32_t region = 0; ///< innermost guarded region this block belongs to, 0: none
};

/// A guarded region (`__try` body). Region 0 does not exist; `parent` 0 means outermost.
struct SehRegion {
  enum class Kind : uint8_t { Except, Finally };
  Kind kind = Kind::Except;
  uint32_t parent = 0;
  Loc loc; ///< the `__try`
  /// Except: the filter is known to be EXCEPTION_EXECUTE_HANDLER / CONTINUE_SEARCH, or must be evaluated.
  enum class Filter : uint8_t { Execute, ContinueSearch, Dynamic } filter = Filter::Dynamic;
};

// ---------------------------------------------------------------------------------------- declarations

/// A SAL, driver or concurrency annotation as written, or `__declspec`/pragma information in that form.
/// `args` is the raw text between the outer parentheses; nested annotations in `_When_` and `_At_` are
/// unexpanded. Identifiers in `args` that are not parameters are looked up in Unit::constants.
struct Annotation {
  static constexpr int OnFunction = -1, OnReturn = -2; ///< else parameter index
  Name name;
  std::string args;
  int target = OnFunction;
  Loc loc;
  Name via; ///< role typedef that carried it ("DRIVER_DISPATCH"), empty: written on the function
};

struct Var {
  Name name;
  TypeId type = 0;
  bool isParam = false;
  bool isStatic = false; ///< function-local statics are globals; this stays false
  bool addressTaken = false;
  Loc loc;
};

/// Where code was placed and by what.
struct Section {
  Name name; ///< "PAGE", "INIT", …; empty: default
  Loc loc;   ///< the pragma or __declspec
  Name by;   ///< "alloc_text", "code_seg", "__declspec(code_seg)"
};

struct Function {
  Name key;     ///< linkage key: C external name, mangled name in C++, `name@file` for internal linkage
  Name name;    ///< plain name as written ("Foo", "CDevice::Start", "lambda at 12:4")
  Loc loc;      ///< the name in the definition, else in the first declaration
  Loc startLoc; ///< the first token of the definition: a specifier, an annotation or the result's type
  Loc endLoc;   ///< closing brace
  bool hasBody = false, isStatic = false, isInline = false, noReturn = false, isVariadic = false;
  bool isSystem = false;     ///< declared only in system headers (or kit)
  bool invented = false;     ///< declared by tolerant parsing or implicitly: believe nothing about its type
  bool addressTaken = false; ///< used other than as a direct callee in this unit
  TypeId returnType = 0;
  std::vector<Annotation> annotations;
  std::vector<Name> roleTypes; ///< function typedefs it was declared with: "DRIVER_DISPATCH"
  Section section;
  std::vector<Var> vars; ///< parameters first
  uint32_t paramCount = 0;
  uint32_t tempCount = 0;
  std::vector<Block> blocks; ///< blocks[0] is the entry
  std::vector<SehRegion> regions; ///< regions[0] unused
  std::string notAnalysed;        ///< reason why a body could not be lowered; then `blocks` is empty
  Loc notAnalysedLoc;
  uint32_t inventions = 0;         ///< uses of declarations that were made up, and variables of such types
  uint32_t unknownExpressions = 0; ///< expressions with names that nothing declares, or with errors: `undef` in the blocks
};

/// A constant stored in a global by its static initialiser.
struct Init {
  std::vector<Selector> path; ///< from the global
  Operand value;              ///< Int, String, Function; or None with `addressOf` set
  Name addressOf;             ///< key of the global whose address is stored
  Loc loc;
};

struct Global {
  Name key, name;
  TypeId type = 0;
  bool isStatic = false, isConst = false;
  Section section; ///< data_seg, __declspec(allocate)
  std::vector<Init> inits;
  std::vector<Annotation> annotations;
  Loc loc;
};

/// A field or typedef of function-pointer type with annotations: calls through it have this contract.
struct RoleType {
  Name name; ///< typedef name ("DRIVER_DISPATCH", "PDRIVER_DISPATCH") or "RECORD::Field"
  std::vector<Annotation> annotations;
  Loc loc;
};

/// A field with annotations about the data it holds: _Guarded_by_.
struct AnnotatedField {
  Name name; ///< "RECORD::Field"
  std::vector<Annotation> annotations;
  Loc loc;
};

/// A diagnostic or a note about this unit.
struct UnitNote {
  enum class Kind : uint8_t { Error, Warning, MissingHeader, BadPragma, Invented /* a name that nothing declares was */ };
  Kind kind = Kind::Error;
  Loc loc;
  std::string text;
};

/// What the numbers in a unit's code stand for.
struct UnitTables {
  std::vector<File> files; ///< files[0] is the main file
  std::vector<Type> types{Type{}};
};

struct Unit : UnitTables {
  std::string mainFile; ///< path as in File::path
  std::vector<Function> functions; ///< sorted by key; one per function of the unit
  std::vector<Global> globals;     ///< sorted by key
  std::vector<RoleType> roleTypes; ///< sorted by name
  std::vector<AnnotatedField> fields;  ///< those with annotations that are not about calls; sorted by name
  std::map<Name, int64_t> constants; ///< values of identifiers that annotations mention
  std::vector<UnitNote> notes;
  /// `#pragma alloc_text` entries that name functions this unit does not define.
  std::vector<std::pair<Name, Section>> foreignSections;
  bool isCxx = false;
  uint32_t errorsAtFirst = 0; ///< before anything was made up for what nothing declares
};

} // namespace irqlint::ir
