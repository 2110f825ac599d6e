// Jobs, arguments and parsing, on small trees written to a temporary folder.
#include "frontend/Frontend.h"
#include "frontend/Wdk.h"
#include "frontend/WdkSearch.h"
#include "support/Tree.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Compiler.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include "gtest/gtest.h"

#include <map>
#include <mutex>

using namespace irqlint::frontend;
using irqlint::test::Tree;
using llvm::StringRef;
using Strings = std::vector<std::string>;

namespace {

/// What the tests want to know of a unit after its tree is gone.
struct Parsed {
  std::string failure;
  SourceInfo info;
  Strings functions, errors, missing, files;
  std::map<std::string, Strings> annotations; ///< of functions
  std::map<std::string, unsigned> lineOfSegment;

  std::map<std::string, std::string> allocText() const {
    std::map<std::string, std::string> result;
    for (const AllocText &entry : info.allocText)
      result[entry.function] = entry.section;
    return result;
  }
  Strings codeSegs() const {
    Strings result;
    for (const CodeSeg &entry : info.codeSegs)
      result.push_back(entry.section);
    return result;
  }
};

void look(const ParsedUnit &unit, Parsed &into) {
  into.failure = unit.failure;
  into.info = *unit.info;
  for (const Diagnostic &diagnostic : unit.info->diagnostics)
    (diagnostic.missingHeader ? into.missing : into.errors).push_back(diagnostic.text);
  if (!unit.compiler)
    return;
  for (clang::Decl *declaration : unit.compiler->getASTContext().getTranslationUnitDecl()->noload_decls())
    if (auto *function = llvm::dyn_cast<clang::FunctionDecl>(declaration)) {
      into.functions.push_back(function->getNameAsString());
      for (auto *annotation : function->specific_attrs<clang::AnnotateAttr>())
        into.annotations[function->getNameAsString()].push_back(annotation->getAnnotation().str());
    }
  clang::SourceManager &sources = unit.compiler->getSourceManager();
  for (auto file = sources.fileinfo_begin(); file != sources.fileinfo_end(); ++file)
    into.files.push_back(file->first.getName().str());
}

std::vector<Parsed> parse(const std::vector<Job> &jobs, unsigned threads = 1, Strings wdk = {}) {
  std::vector<Parsed> result(jobs.size());
  parseAll(jobs, {IRQLINT_KIT, wdk, threads}, [&](const ParsedUnit &unit) { look(unit, result[unit.index]); });
  return result;
}

Parsed parseText(StringRef name, StringRef text, Strings args = {}) {
  Tree tree;
  return parse({{tree.write(name, text), tree(), args, "m"}}).front();
}

bool contains(const Strings &all, StringRef text) {
  return llvm::any_of(all, [&](const std::string &one) { return one == text; });
}

} // namespace

// --- arguments ------------------------------------------------------------------------------------------

TEST(ClangArguments, DefaultsGiveWay) {
  ParseOptions options{IRQLINT_KIT, {}, 1};
  Strings args = clangArguments({"/d/PCIDRV.C", "/d", {"/D_WIN32_WINNT=0x0601", "-std=c11", "/Iinc", "/I", "..\\up"}, ""}, options);
  EXPECT_TRUE(contains(args, "-D_WIN32_WINNT=0x0601"));
  EXPECT_FALSE(contains(args, "-D_WIN32_WINNT=0x0A00"));
  EXPECT_TRUE(contains(args, "-D_AMD64_=1"));
  EXPECT_FALSE(contains(args, "-std=gnu17"));
  EXPECT_TRUE(contains(args, "c")) << "upper-case .C is C";
  EXPECT_TRUE(contains(args, "-I/d/inc"));
  EXPECT_TRUE(contains(args, "-I/up"));
  EXPECT_TRUE(contains(clangArguments({"/d/a.c", "/d", {"/D_ARM64_"}, ""}, options), "--target=aarch64-pc-windows-msvc"));
  EXPECT_TRUE(contains(clangArguments({"/d/a.c", "/d", {"/TP"}, ""}, options), "c++"));
}

// --- jobs -----------------------------------------------------------------------------------------------

TEST(Parse, MissingHeaderGoesOn) {
  Parsed unit = parseText("a.c", "#include \"gone.h\"\n#include <gone2.h>\n#include \"a.tmh\"\nint f(void) { return g(1); }\nint h = ;\n");
  EXPECT_EQ(unit.failure, "");
  EXPECT_EQ(unit.missing.size(), 2u) << "and the .tmh is none";
  EXPECT_TRUE(contains(unit.functions, "f"));
  ASSERT_EQ(unit.errors.size(), 2u) << "the implicit call and the syntax error";
}

TEST(Parse, MicrosoftHabits) {
  Parsed unit = parseText("a.c", "typedef unsigned long ULONG;\n"
                                 "int f(int *p) { ULONG *q = p; int i = p; __try { i = 1; } __finally { i = 2; } return i; }\n"
                                 "#pragma prefast(suppress: 28159, \"why\")\n#pragma warning(disable: 4100; once: 4200)\n"
                                 "#pragma warning(suppress: __WARNING_X)\n#pragma unknown thing\n"
                                 "struct s { int n; struct { int a; }; char tail[]; };\n");
  EXPECT_TRUE(unit.errors.empty()) << unit.errors.front();
}

TEST(Parse, NamesInAnyCase) {
  Tree tree;
  tree.write("Inc/Sub/Header.H", "int fromHeader(void);\n");
  std::string file = tree.write("a.c", "#include \"..\\INC\\sub\\header.h\"\n#include <SUB/HEADER.h>\n");
  // "..\INC" from a folder below, as sources in sub-folders write it.
  std::string below = tree.write("src/b.c", "#include \"..\\INC\\sub\\header.h\"\n");
  auto units = parse({{file, tree(), {"/Iinc"}, "m"}, {below, tree(), {}, "m"}});
  EXPECT_TRUE(contains(units[0].functions, "fromHeader"));
  EXPECT_TRUE(contains(units[1].functions, "fromHeader"));
  EXPECT_TRUE(units[1].missing.empty());
  EXPECT_TRUE(contains(units[1].files, tree("Inc/Sub/Header.H"))) << "names are those on disk, not " << llvm::join(units[1].files, ", ");
}

TEST(Parse, EncodingsAndLineEnds) {
  EXPECT_TRUE(parseText("a.c", "// caf\xe9\r\n#define A \\\r\n  1\r\nint x = A;\r\nchar *s = \"\xfc\";\r\nunsigned short *w = L\"\xe4\";\r\n").errors.empty());
  EXPECT_TRUE(parseText("a.c", "\xEF\xBB\xBFint x;\n").errors.empty());
  std::string wide("\xFF\xFE", 2);
  for (char c : StringRef("int wide(void);\n"))
    wide += {c, '\0'};
  Parsed unit = parseText("a.c", wide);
  EXPECT_TRUE(unit.errors.empty());
  EXPECT_TRUE(contains(unit.functions, "wide"));
}

TEST(Parse, AllocText) {
  const char *text = "#ifdef __cplusplus\nextern \"C\"\n#endif\nvoid First(void);\n"
                     "#pragma alloc_text(PAGE, First, Undeclared)\n"
                     "#pragma alloc_text(\"INIT\", Quoted)\n"
                     "#define IN_PAGE(f) __pragma(alloc_text(PAGEX, f))\n"
                     "IN_PAGE(FromMacro)\n"
                     "void Late(void) {}\n"
                     "#pragma alloc_text(PAGE, Late)\n"
                     "void First(void) {}\n";
  std::map<std::string, std::string> expected{
      {"First", "PAGE"}, {"Undeclared", "PAGE"}, {"Quoted", "INIT"}, {"FromMacro", "PAGEX"}, {"Late", "PAGE"}};
  for (const char *name : {"a.c", "a.cpp"}) {
    Parsed unit = parseText(name, text);
    EXPECT_EQ(unit.allocText(), expected) << name;
    EXPECT_TRUE(unit.errors.empty()) << name << ": " << unit.errors.front();
  }
  Parsed method = parseText("a.cpp", "struct A { void f(); };\n#pragma alloc_text(PAGE, A::f)\n");
  EXPECT_EQ(method.allocText().count("A::f"), 1u);
}

TEST(Parse, CodeSeg) {
  Parsed unit = parseText("a.cpp", "#pragma code_seg(\"PAGE\")\nvoid a() {}\n"
                                   "#pragma code_seg(push, here, \"INIT\")\nvoid b() {}\n"
                                   "#pragma code_seg(push)\n"
                                   "#pragma code_seg(\"OTHER\", \"CODE\")\n"
                                   "#pragma code_seg(pop)\n"
                                   "#pragma code_seg(pop, here)\n"
                                   "#pragma code_seg()\nvoid c() {}\n"
                                   "__pragma(code_seg(\"PA\" \"GE\"))\n"
                                   "_Pragma(\"code_seg(pop)\")\n");
  EXPECT_EQ(unit.codeSegs(), (Strings{"PAGE", "INIT", "INIT", "OTHER", "INIT", "PAGE", "", "PAGE", "PAGE"}));
  EXPECT_TRUE(unit.errors.empty());
}

TEST(Parse, SectionConflictsAreNoErrors) {
  Parsed unit = parseText("a.c", "#pragma data_seg(\"PAGE\")\nint x = 1;\n#pragma data_seg()\n#pragma code_seg(\"PAGE\")\nvoid f(void) {}\n");
  EXPECT_TRUE(unit.errors.empty()) << unit.errors.front();
}

TEST(Parse, MembersOfAnonymousRecordsMayRepeatNames) {
  Parsed unit = parseText("a.c", "typedef struct { unsigned char kind; union { unsigned char x; struct { unsigned char kind : 4, rest : 4; }; }; } HEADER;\n"
                                 "int f(HEADER *h) { return h->rest; }\n");
  EXPECT_TRUE(unit.errors.empty());
  EXPECT_TRUE(contains(unit.functions, "f"));
}

TEST(Parse, AnnotationsOfTheKit) {
  Parsed unit = parseText("a.c", "#include <driverspecs.h>\n_IRQL_requires_max_(DISPATCH_LEVEL) void f(void);\n");
  EXPECT_TRUE(contains(unit.annotations["f"], "sal:_IRQL_requires_max_(DISPATCH_LEVEL)"));
}

TEST(Parse, ACrashIsOneUnitsFailure) {
#if LLVM_ADDRESS_SANITIZER_BUILD
  GTEST_SKIP() << "what crashed has no chance to free its memory";
#endif
  Tree tree;
  std::vector<Job> jobs;
  jobs.push_back({tree.write("crash.c", "#pragma clang __debug crash\n"), tree(), {}, "m"});
  jobs.push_back({tree.write("overflow.c", "int g(int a) { return " + std::string(500000, '!') + "a; }\n"), tree(), {}, "m"});
  jobs.push_back({tree.write("fine.c", "void fine(void) {}\n"), tree(), {}, "m"});
  jobs.push_back({tree("gone.c"), tree(), {}, "m"});
  jobs.push_back({tree(), tree(), {}, "m"});
  auto units = parse(jobs, 2);
  EXPECT_NE(units[0].failure, "");
  EXPECT_NE(units[1].failure, "");
  EXPECT_EQ(units[2].failure, "");
  EXPECT_TRUE(contains(units[2].functions, "fine"));
  EXPECT_EQ(units[3].failure, "no such file");
  EXPECT_NE(units[4].failure, "");
}

TEST(Parse, LargeAndDeep) {
  std::string large = "int g;\n";
  for (int i = 0; i != 100000; ++i)
    large += "void f" + std::to_string(i) + "(void) { g = 1; }\n";
  EXPECT_EQ(parseText("a.c", large).functions.size(), 100000u);
  std::string deep = "int g(void) { return " + std::string(3000, '(') + "1" + std::string(3000, ')') + "; }\n";
  EXPECT_TRUE(parseText("a.c", deep).errors.empty());
  std::string nested = "void g(void) " + std::string(3000, '{') + std::string(3000, '}') + "\n";
  EXPECT_TRUE(parseText("a.c", nested).errors.empty());
}

TEST(Parse, ThreadsSeeTheSame) {
  Tree tree;
  tree.write("h.h", "int fromHeader(void);\n");
  std::vector<Job> jobs;
  for (int i = 0; i != 40; ++i)
    jobs.push_back({tree.write("f" + std::to_string(i) + ".c", "#include \"H.h\"\nvoid own" + std::to_string(i) + "(void);\n"), tree(), {}, "m"});
  auto units = parse(jobs, 4);
  for (int i = 0; i != 40; ++i)
    EXPECT_EQ(units[i].functions, (Strings{"fromHeader", "own" + std::to_string(i)}));
}

// --- a real WDK -----------------------------------------------------------------------------------------

namespace {

/// What matters of the real headers' ways.
void writeWdk(const Tree &tree, const std::string &include) {
  tree.write(include + "/km/crt/excpt.h", "#define EXCEPTION_EXECUTE_HANDLER 1\n");
  tree.write(include + "/km/wdm.h", "#pragma once\n#include <driverspecs.h>\n#include <excpt.h>\n"
                                    "#define PAGED_CODE() ((void)0);\n#define NT_ASSERT(e) ((void)0)\n"
                                    "_IRQL_requires_max_(DISPATCH_LEVEL) void AcmeSomething(void);\n__forceinline int Inline(void) { nonsense; }\n");
  tree.write(include + "/km/ntddk.h", "#include <wdm.h>\n");
  tree.write(include + "/shared/driverspecs.h", "#define _IRQL_requires_max_(i)\n");
}

} // namespace

TEST(Wdk, OurAnnotationsStandInFront) {
  Tree tree;
  writeWdk(tree, "wdk");
  std::string file = tree.write("a.c", "#include <ntddk.h>\nvoid f(int a) { PAGED_CODE() NT_ASSERT(a); try { a = 1; } except (1) { } }\n");
  Job byOption{file, tree(), {}, "m"}, byFlags{file, tree(), {"/I", tree("wdk/km"), "/I", tree("wdk/km/crt"), "/I", tree("wdk/shared")}, "m"};
  for (const Parsed &unit : {parse({byOption}, 1, {tree("wdk")})[0], parse({byFlags})[0]}) {
    EXPECT_TRUE(unit.errors.empty()) << unit.errors.front();
    auto annotations = unit.annotations;
    EXPECT_TRUE(contains(annotations["AcmeSomething"], "sal:_IRQL_requires_max_(DISPATCH_LEVEL)"));
    EXPECT_TRUE(contains(unit.functions, "__irqlint_paged_code"));
  }
}

TEST(Wdk, Layouts) {
  Tree tree;
  for (StringRef name : {"kit/Include/10.0.19041.0/km/wdm.h", "kit/Include/10.0.26100.0/km/wdm.h", "kit/Include/10.0.26100.0/km/crt/excpt.h",
                         "kit/Include/10.0.26100.0/shared/ntdef.h", "kit/Include/10.0.26200.0/um/only.h", "kit/Include/wdf/kmdf/1.9/wdf.h",
                         "kit/Include/wdf/kmdf/1.33/wdf.h", "kit/Include/10.0.26100.0/km/acx/km/1.1/acx.h", "flat/Wdm.h"})
    tree.write(name, "");
  std::string base = tree("kit/Include/10.0.26100.0");
  EXPECT_EQ(wdkFolders({tree("kit")}, {}).include, (Strings{base + "/km/crt", base + "/km", base + "/shared", tree("kit/Include/wdf/kmdf/1.33"),
                                                           base + "/km/acx/km/1.1"}));
  EXPECT_TRUE(contains(wdkFolders({tree("kit")}, {{"KMDF", "1.9"}}).include, tree("kit/Include/wdf/kmdf/1.9")));
  EXPECT_EQ(wdkFolders({tree("flat")}, {}).include, Strings{tree("flat")});
  EXPECT_TRUE(isWdkFolder(base + "/km"));
  EXPECT_FALSE(isWdkFolder(tree()));
}

// --- tolerance ------------------------------------------------------------------------------------------

struct UnknownCase {
  const char *name, *file, *text;
  Strings invented; ///< names, in order
};

std::ostream &operator<<(std::ostream &out, const UnknownCase &c) { return out << c.name; }

class UnknownNames : public testing::TestWithParam<UnknownCase> {};

TEST_P(UnknownNames, AreDeclared) {
  Parsed unit = parseText(GetParam().file, GetParam().text);
  Strings names;
  for (const Invented &one : unit.info.invented)
    names.push_back(one.name);
  EXPECT_EQ(names, GetParam().invented);
  EXPECT_EQ(unit.errors, Strings());
  EXPECT_EQ(unit.info.errorsAtFirst > 0, !names.empty());
  EXPECT_TRUE(contains(unit.functions, "F"));
}

const UnknownCase unknownCases[] = {
    {"Nothing", "a.c", "int F(void) { return 1; }", {}},
    {"Number", "a.c", "FOO F(FOO a) { return a + 1; }", {"FOO"}},
    {"Record", "a.c", "void F(FOO *a) { a->b.c = 1; a->p->q = 2; }", {"FOO"}},
    {"Pointer", "a.c", "void F(PFOO a) { a->b = 1; }", {"PFOO"}},
    {"PointerToKnown", "a.c", "typedef struct { int x; } FOO; int F(PFOO a) { return a->x; }", {"PFOO"}},
    {"Role", "a.c", "FOO F; long F(int a, unsigned char b) { return a + b; }", {"FOO"}},
    {"NoRole", "a.c", "FOO G(int a) { return a; } int F(void) { FOO G; G = 1; return G; }", {"FOO"}},
    {"RoleBehindMacros", "a.c", "FOO F; long F(BAR int a, BAR BAZ *b) { return a + (long)*b; }", {"BAR", "BAZ", "FOO"}},
    {"RoleInCxx", "a.cpp", "FOO F; long F(int a, const char *b) { return a + *b; }", {"FOO"}},
    {"OpenTag", "a.c", "struct foo; int F(struct foo *a) { return a->x; }", {"foo"}},
    {"Case", "a.c", "int F(int a) { switch (a) { case FOO: return 1; case BAR: return 2; } return 0; }", {"BAR", "FOO"}},
    {"Bound", "a.c", "struct S { int a[FOO]; int b; }; int F(struct S *s) { return s->b; }", {"FOO"}},
    {"AttributeMacro", "a.c", "FOO int F(BAR int a) { return a; }", {"BAR", "FOO"}},
    {"ParameterMacros", "a.c", "void G(BAZ int *a, BAR FOO b); int F(BAR FOO a, BAR BAZ FOO *b) { G(0, *b); return 1; }", {"BAR", "BAZ", "FOO"}},
    {"CallingConvention", "a.c", "int FOO F(int a) { return a; }", {"FOO"}},
    {"StatementMacro", "a.c", "void G(int); void F(int a) { FOO(a) G(a); }", {"FOO"}},
    {"LoopMacro", "a.c", "void G(int); void F(int a) { FOO(a) { G(a); } }", {"FOO"}},
    {"FunctionInCxx", "a.cpp", "int F(int a) { int b = Foo(a); return b; }", {"Foo"}},
    {"BaseInCxx", "a.cpp", "struct S : Foo { int x; }; int F(S *s) { s->Start(); return s->x; }", {"Foo"}},
    {"ValueInCxx", "a.cpp", "void G(const void *); bool F(int a) { G(&FOO); return a == FOO; }", {"FOO"}},
    {"HandleInCxx", "a.cpp", "void G(void *); void F(FOO a) { G(a); FOO b = a; if (b != a) G(b); }", {"FOO"}},
};

INSTANTIATE_TEST_SUITE_P(Cases, UnknownNames, testing::ValuesIn(unknownCases), [](const auto &info) { return info.param.name; });

TEST(Tolerance, WhatTheUnitDeclaresLaterIsItsOwn) {
  Parsed unit = parseText("a.c", "void G(LATER *a);\ntypedef struct LATER { int x; } LATER;\nint F(LATER *a, FOO b) { return a->x; }\n");
  EXPECT_TRUE(contains(unit.functions, "F"));
  for (const std::string &error : unit.errors)
    EXPECT_FALSE(StringRef(error).contains("redefinition")) << error;
}

TEST(Tolerance, AMissingHeaderStaysMissing) {
  Parsed unit = parseText("a.c", "#include <nowhere.h>\nFOO F(FOO a) { return a; }\n");
  EXPECT_EQ(unit.missing, Strings{"'nowhere.h' file not found"});
  EXPECT_EQ(unit.errors, Strings());
}

/// Whatever stands in a file, the unit comes back, and comes back the same.
TEST(Tolerance, GarbageEnds) {
  const StringRef text = "#include <v.h>\nFOO_API PFOO F(BAR a, struct baz *b) { switch (a) { case X: b->c.d[1] = G(a); } LOOP(a) { b->p->q(1); } }\n"
                         "class D : public B { virtual E m(T t) { return t->x == (U)y; } }; ROLE r; V r(W w) { return sizeof(W); }\n";
  unsigned state = 1;
  auto random = [&](unsigned below) { return (state = state * 1664525u + 1013904223u) / 65536u % below; };
  Tree tree;
  std::vector<Job> jobs;
  for (unsigned i = 0; i != 120; ++i) {
    std::string broken = text.str();
    for (unsigned j = 0; j != 1 + i % 8; ++j)
      switch (size_t at = random(broken.size() - 4); random(3)) {
      case 0:
        broken.erase(at, 1 + random(4));
        break;
      case 1:
        broken.insert(at, 1, "(){}[];,*&<>:#\"\\"[random(16)]);
        break;
      default:
        broken.insert(at, broken.substr(random(broken.size() - 4), 1 + random(40)));
      }
    jobs.push_back({tree.write("g" + std::to_string(i) + (i % 2 ? ".c" : ".cpp"), broken), tree(), {}, "m"});
  }
  std::vector<Parsed> once = parse(jobs), again = parse(jobs, 3);
  for (size_t i = 0; i != jobs.size(); ++i) {
    EXPECT_EQ(once[i].failure, "") << i;
    EXPECT_EQ(once[i].functions, again[i].functions) << i;
    EXPECT_EQ(once[i].errors, again[i].errors) << i;
  }
}
TEST(Wdk, MacrosChooseVersionsOfClassExtensions) {
  Tree tree;
  for (StringRef name : {"w/km/wdm.h", "w/shared/ntdef.h", "w/km/acx/km/1.0/acx.h", "w/km/acx/km/1.1/acx.h", "w/km/netcx/kmdf/adapter/2.1/netadaptercx.h",
                         "w/km/netcx/kmdf/adapter/2.3/netadaptercx.h", "w/km/netcx/kmdf/adapter/2.10/netadaptercx.h", "w/km/UcmTcpci/1.0/Ucm.h",
                         "w/shared/netcx/shared/1.0/net/ring.h"})
    tree.write(name, "");
  auto chosen = [&](const Versions &wanted) { return wdkFolders({tree("w")}, wanted).chosen; };
  std::string km = tree("w/km");
  EXPECT_EQ(chosen({})["ACX"], km + "/acx/km/1.1");
  EXPECT_EQ(chosen({})["NETADAPTER"], km + "/netcx/kmdf/adapter/2.10");
  EXPECT_EQ(chosen({{"ACX", "1.0"}})["ACX"], km + "/acx/km/1.0");
  EXPECT_EQ(chosen({{"NETADAPTER", "2.2"}})["NETADAPTER"], km + "/netcx/kmdf/adapter/2.3"); // the next newer one
  EXPECT_EQ(chosen({{"UCMTCPCICX", "1.0"}})["UCMTCPCI"], km + "/UcmTcpci/1.0");
  EXPECT_TRUE(contains(wdkFolders({tree("w")}, {}).include, tree("w/shared/netcx/shared/1.0")));

  std::string file = tree.write("a.c", "");
  Job asks{file, tree(), {"-DACX_VERSION_MAJOR=1", "-DACX_VERSION_MINOR=0"}, "m"}, silent{file, tree(), {}, "m"};
  EXPECT_TRUE(contains(wdkOf(asks, {IRQLINT_KIT, {tree("w")}, 1}).include, km + "/acx/km/1.0"));
  auto arguments = clangArguments(silent, {IRQLINT_KIT, {tree("w")}, 1});
  EXPECT_TRUE(contains(arguments, km + "/acx/km/1.1"));
  EXPECT_TRUE(contains(arguments, "-DACX_VERSION_MINOR=1")); // its headers insist on it
}

TEST(Wdk, FrameworksLieBesideAVersion) {
  Tree tree;
  for (StringRef name : {"Include/10.0.1.0/km/wdm.h", "Include/wdf/kmdf/1.33/wdf.h"})
    tree.write(name, "");
  EXPECT_EQ(wdkFolders({tree("Include/10.0.1.0")}, {}).include, (Strings{tree("Include/10.0.1.0/km"), tree("Include/wdf/kmdf/1.33")}));
}

// --- which WDK ------------------------------------------------------------------------------------------

namespace {

/// A machine with an installation, packages of the user and packages beside the code, and nothing set.
struct Machine {
  Tree tree;
  std::map<std::string, std::string> variables;

  void install(const std::string &root, StringRef version, bool kernel = true) {
    tree.write(root + "/Include/" + version.str() + (kernel ? "/km/wdm.h" : "/um/windows.h"), "");
    tree.write(root + "/Include/" + version.str() + "/shared/ntdef.h", "");
  }
  WdkAnswer find(Strings named = {}, std::string version = "") const {
    for (std::string &folder : named)
      folder = tree(folder);
    auto environment = [&](const char *name) {
      auto found = variables.find(name);
      return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
    return findWdk({named, "--wdk", version, {tree("src/driver")}, environment});
  }
  std::string in(const std::string &root, const std::string &version) const { return tree(root + "/Include/" + version); }
};

} // namespace

TEST(WdkSearch, NothingThere) {
  Machine machine;
  EXPECT_TRUE(machine.find().roots.empty());
  EXPECT_EQ(machine.find().problem, "");
  EXPECT_EQ(machine.find({}, "10.0.1.0").problem, "there is no WDK of version 10.0.1.0, nor any other");
}

TEST(WdkSearch, NewestOfTheFirstPlace) {
  Machine machine;
  machine.install("Windows Kits/10", "10.0.22621.0");
  machine.install("Windows Kits/10", "10.0.9600.0");
  machine.install("Windows Kits/10", "10.0.26100.0", /*kernel=*/false);
  machine.variables["ProgramFiles(x86)"] = machine.tree();
  EXPECT_EQ(machine.find().roots.front(), machine.in("Windows Kits/10", "10.0.22621.0"));

  machine.install("home/.nuget/packages/microsoft.windows.wdk.x64/10.0.19041.5/c", "10.0.19041.0");
  machine.variables["HOME"] = machine.tree("home");
  EXPECT_EQ(machine.find().roots.front(), machine.in("home/.nuget/packages/microsoft.windows.wdk.x64/10.0.19041.5/c", "10.0.19041.0"));
  EXPECT_EQ(machine.find().found.size(), 3u) << "those not used are told as well";

  machine.install("ewdk", "10.0.17763.0");
  machine.install("ewdk", "10.0.18362.0");
  machine.variables["WDKContentRoot"] = machine.tree("ewdk") + "/";
  EXPECT_EQ(machine.find().roots.front(), machine.in("ewdk", "10.0.18362.0"));
  machine.variables["WindowsSDKVersion"] = "10.0.17763.0\\";
  EXPECT_EQ(machine.find().roots.front(), machine.in("ewdk", "10.0.17763.0"));

  machine.install("packages/Microsoft.Windows.WDK.x64.10.0.14393.1/c", "10.0.14393.0");
  EXPECT_EQ(machine.find().roots.front(), machine.in("packages/Microsoft.Windows.WDK.x64.10.0.14393.1/c", "10.0.14393.0"));
}

TEST(WdkSearch, PackagesOfWdkAndSdkBelongTogether) {
  Machine machine;
  std::string wdk = "n/microsoft.windows.wdk.x64/10.0.26100.1/c", sdk = "n/Microsoft.Windows.SDK.CPP/10.0.26100.1/c";
  machine.install(wdk, "10.0.26100.0");
  machine.install(sdk, "10.0.26100.0", /*kernel=*/false);
  machine.install("n/Microsoft.Windows.SDK.CPP/10.0.28000.1/c", "10.0.28000.0", /*kernel=*/false);
  machine.variables["NUGET_PACKAGES"] = machine.tree("n");
  EXPECT_EQ(machine.find().roots, (Strings{machine.in(wdk, "10.0.26100.0"), machine.in(sdk, "10.0.26100.0")}));
}

TEST(WdkSearch, VersionAskedFor) {
  Machine machine;
  for (StringRef version : {"10.0.19041.0", "10.0.22621.0", "10.0.26100.0"})
    machine.install("w", version);
  EXPECT_EQ(machine.find({"w"}).roots, Strings{machine.in("w", "10.0.26100.0")});
  EXPECT_EQ(machine.find({"w"}, "10.0.22621").roots, Strings{machine.in("w", "10.0.22621.0")});
  machine.variables["WDKContentRoot"] = machine.tree("w");
  EXPECT_EQ(machine.find({}, "10.0.19041.0").roots, Strings{machine.in("w", "10.0.19041.0")});
  for (const WdkAnswer &none : {machine.find({"w"}, "10.0.2262"), machine.find({}, "10.0.2262")}) {
    EXPECT_TRUE(none.roots.empty());
    EXPECT_NE(none.problem.find("10.0.2262; there are:\n  10.0.26100.0"), std::string::npos) << none.problem;
  }
}

TEST(WdkSearch, FoldersNamedAreAllThatIsLookedAt) {
  Machine machine;
  machine.install("w", "10.0.26100.0");
  machine.tree.write("single/wdm.h", "");
  machine.variables["WDKContentRoot"] = machine.tree("w");
  EXPECT_EQ(machine.find({"single"}).roots, Strings{machine.tree("single")});
}
