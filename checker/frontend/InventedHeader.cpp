// The text of the header that declares what was made up for a unit.
//
// In C++ a value or type that nothing declares is a class that converts to and from everything and has all operators, since
// C++ converts little by itself; in C it is a wide integer. The lowering sees through the operators of that class.
#include "frontend/Inventions.h"

namespace irqlint::frontend {

namespace {

constexpr const char *cxxStart = R"(namespace __irqlint {
struct IRQLINT_MADE_UP any {
  any();
  template <class T> operator T &() const;
  operator long long() const;
  template <class T> any &operator=(const T &);
  any &operator()(...) const;
  template <class T> any &operator[](const T &) const;
  any &operator*() const;
  any operator&() const;
  any &operator++();
  any operator++(int);
  any &operator--();
  any operator--(int);
  any operator-() const;
  any operator~() const;
};
)";

constexpr const char *arithmetic[] = {"+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>"};
constexpr const char *comparisons[] = {"==", "!=", "<", ">", "<=", ">="};

class Writer {
  const Inventions &inventions;
  const bool isCxx;
  std::string out;
  std::set<std::string> written; ///< records

public:
  Writer(const Inventions &inventions, bool isCxx) : inventions(inventions), isCxx(isCxx) {}

  std::string run() {
    out = "#pragma clang system_header\n";
    macros();
    out += "#define IRQLINT_MADE_UP __attribute__((annotate(\"irqlint:invented\")))\n";
    out += isCxx ? cxxStart : "long long __irqlint_unknown() IRQLINT_MADE_UP;\n";
    if (isCxx)
      operators();
    records();
    for (const auto &[name, shape] : inventions.names)
      declare(name, shape);
    constants();
    out += isCxx ? "}\nusing __irqlint::__irqlint_unknown;\n" : "";
    out += "#undef IRQLINT_MADE_UP\nextern int __irqlint_end;\n";
    return std::move(out);
  }

private:
  void macros() {
    for (const auto &[name, shape] : inventions.names) {
      const char *body = shape == Shape::Nothing       ? ""
                         : shape == Shape::NothingCall ? "(...)"
                         : shape == Shape::Statement   ? "(...) __irqlint_unknown(__VA_ARGS__);"
                         : shape == Shape::Loop        ? "(...) while (__irqlint_unknown(__VA_ARGS__))"
                                                       : nullptr;
      if (body)
        out += "#ifndef " + name + "\n#define " + name + (*body == '(' ? "" : " ") + body + "\n#endif\n";
    }
  }

  /// One template for each, so that no other candidate is as good.
  void operators() {
    out += "template <bool Takes, class T> struct result {};\ntemplate <class T> struct result<true, T> { typedef T type; };\n";
    std::string head = "template <class A, class B> typename result<__is_base_of(any, A) || __is_base_of(any, B), ";
    std::string tail = "(const A &, const B &);\n";
    for (const char *op : arithmetic) {
      out += head + "any>::type operator" + op + tail;
      out += head + "A &>::type operator" + op + "=(A &, const B &);\n";
    }
    for (const char *op : comparisons)
      out += head + "bool>::type operator" + op + tail;
    out += "IRQLINT_MADE_UP any __irqlint_unknown(...);\n";
  }

  void records() {
    for (const auto &[name, shape] : inventions.names)
      if (shape == Shape::Record)
        record(name);
    for (const std::string &name : inventions.tags)
      record(name);
    for (const auto &[name, members] : inventions.members)
      record(name);
  }

  void record(const std::string &name) {
    if (!written.insert(name).second)
      return;
    Members members;
    if (auto known = inventions.members.find(name); known != inventions.members.end())
      members = known->second;
    for (const auto &[member, shape] : members)
      if (shape == MemberShape::Record || shape == MemberShape::Pointer)
        record(partRecord(name, member));
    bool isOpen = isCxx && inventions.tags.count(name); // the unit declares it, at file scope
    out += isOpen ? "}\n" : "";
    out += "struct IRQLINT_MADE_UP " + name + (isCxx ? " : __irqlint::any" : "") + " { ";
    if (isCxx)
      out += name + "(); template <class T, class... Rest> " + name + "(const T &, const Rest &...); using __irqlint::any::operator=; " +
             name + " *operator->() const; ";
    for (const auto &[member, shape] : members)
      out += field(name, member, shape);
    out += isCxx ? "};\n" : "char __irqlint_rest; };\n";
    out += isOpen ? "namespace __irqlint {\n" : "";
    if (isCxx)
      out += "struct IRQLINT_MADE_UP " + name + "_pointer : any { " + name + " *operator->() const; " + name +
             " &operator*() const; using any::operator=; };\n";
  }

  std::string field(const std::string &record, const std::string &member, MemberShape shape) const {
    std::string part = partRecord(record, member), name = "IRQLINT_MADE_UP " + member + "; ";
    if (shape == MemberShape::Address)
      return "void *" + name;
    if (isCxx)
      return "__irqlint::" + (shape == MemberShape::Record ? part + " " : shape == MemberShape::Pointer ? part + "_pointer " : "any ") + name;
    switch (shape) {
    case MemberShape::Record:
      return "struct " + part + " " + name;
    case MemberShape::Pointer:
      return "struct " + part + " *" + name;
    case MemberShape::Function:
      return "long long (*" + member + ")() IRQLINT_MADE_UP; ";
    case MemberShape::Array:
      return "long long *" + name;
    default:
      break;
    }
    return "long long " + name;
  }

  void declare(const std::string &name, Shape shape) {
    std::string marked = "IRQLINT_MADE_UP " + name;
    switch (shape) {
    case Shape::Number:
      out += "typedef long long " + name + " IRQLINT_MADE_UP;\n";
      break;
    case Shape::Record:
      out += isCxx ? "" : "typedef struct " + name + " " + name + " IRQLINT_MADE_UP;\n";
      break;
    case Shape::Pointer:
      if (!inventions.knownTargets.count(name))
        out += "typedef struct " + targetOf(name) + " *" + name + " IRQLINT_MADE_UP;\n";
      break;
    case Shape::Variable:
      out += std::string("extern ") + (isCxx ? "any " : "int ") + marked + ";\n";
      break;
    case Shape::RecordVariable:
      out += "extern struct " + partRecord("", name) + " " + marked + ";\n";
      break;
    case Shape::PointerVariable:
      out += "extern struct " + partRecord("", name) + " *" + marked + ";\n";
      break;
    case Shape::Function:
      out += "IRQLINT_MADE_UP any " + name + "(...);\n";
      break;
    default:
      break;
    }
  }

  /// Their values are not believed; they differ, so that each can be a case.
  void constants() {
    unsigned next = 0x1D1A;
    for (const auto &[name, shape] : inventions.names)
      if (shape == Shape::Constant)
        out += "enum { " + name + " IRQLINT_MADE_UP = " + std::to_string(next++) + " };\n";
  }
};

} // namespace

std::string partRecord(const std::string &record, const std::string &member) { return "__irqlint_" + record + "_" + member; }

std::string pointedTo(llvm::StringRef name) {
  bool isPointer = name.size() > 3 && (name.consume_front("LP") || name.consume_front("PC") || name.consume_front("P"));
  return isPointer && name.upper() == name ? name.str() : std::string();
}

std::string targetOf(const std::string &pointer) {
  std::string target = pointedTo(pointer);
  return target.empty() ? partRecord("", pointer) : target;
}

std::string inventedHeader(const Inventions &inventions, bool isCxx) { return Writer(inventions, isCxx).run(); }

} // namespace irqlint::frontend
