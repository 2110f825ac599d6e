// find_package(irqlint) and irqlint_check, in projects that a real CMake configures and builds.
#include "support/Installed.h"
#include "support/ProgramTest.h"

namespace {

using namespace irqlint::test;
namespace fs = std::filesystem;

const char *const LeavesLocked = R"(#include <wdm.h>
#include "settings.h"
void NAME(PKSPIN_LOCK Lock, BOOLEAN Stop) {
  KIRQL irql;
  KeAcquireSpinLock(Lock, &irql);
  if (Stop && RETURN_EARLY)
    return;
  KeReleaseSpinLock(Lock, irql);
}
)";

class CMakePackage : public InstalledTest {
protected:
  /// `lines` follow find_package.
  void writeProject(const std::string &lines, const std::string &languages = "C") {
    write("CMakeLists.txt", "cmake_minimum_required(VERSION 3.20)\nproject(demo LANGUAGES " + languages + ")\nfind_package(irqlint REQUIRED)\n" + lines);
    write("inc dir/settings.h", "#define RETURN_EARLY SETTING\n");
    write("a.c", LeavesLocked);
  }
  Outcome configure() {
    const std::string generator = llvm::sys::findProgramByName("ninja") ? " -G Ninja" : "";
    return shell("cmake -S . -B 'bin dir'" + generator + " -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH=" + quoted(prefix.string()));
  }
  void expectConfigured() {
    Outcome outcome = configure();
    ASSERT_EQ(outcome.code, 0) << outcome.out << outcome.err;
  }
  Outcome build(const std::string &target) { return shell("cmake --build 'bin dir' --target " + target); }
};

const char *const OneSource = "add_library(demo OBJECT a.c)\n"
                              "target_include_directories(demo PRIVATE \"inc dir\")\n"
                              "target_compile_definitions(demo PRIVATE NAME=F SETTING=1 \"TEXT=\\\"a b\\\\\\\\c\\\"\")\n";

TEST_F(CMakePackage, FindingsAreShownAndStopTheBuildOnlyWhenAsked) {
  writeProject(std::string(OneSource) + "irqlint_check(demo)\nadd_library(strict OBJECT a.c)\n"
                                        "target_link_libraries(strict PRIVATE demo)\n"
                                        "target_include_directories(strict PRIVATE \"inc dir\")\n"
                                        "target_compile_definitions(strict PRIVATE NAME=F SETTING=1)\nirqlint_check(strict WERROR)\n");
  expectConfigured();
  Outcome lax = build("demo_irqlint");
  EXPECT_EQ(lax.code, 0) << lax.out << lax.err;
  EXPECT_TRUE(holds(lax.out, "a.c:7:5: "));
  EXPECT_TRUE(holds(lax.out, "(KDL00"));
  Outcome strict = build("strict_irqlint");
  EXPECT_NE(strict.code, 0);
  EXPECT_TRUE(holds(strict.out, "a.c:7:5: "));
}

TEST_F(CMakePackage, OptionsReachTheProgram) {
  writeProject(std::string(OneSource) + "set_target_properties(demo PROPERTIES EXCLUDE_FROM_ALL ON) # no WDK here to compile with\nirqlint_check(demo ALL RULES all -lock FAIL_ON error OUTPUT sarif=reports/demo.sarif\n"
                                        "              \"json=${CMAKE_CURRENT_SOURCE_DIR}/demo.json\" FORMAT msbuild OPTIONS --stats stats.json)\n");
  expectConfigured();
  Outcome outcome = build("all");
  EXPECT_EQ(outcome.code, 0) << outcome.out << outcome.err;
  EXPECT_FALSE(holds(outcome.out, "[lock/")) << outcome.out;
  EXPECT_TRUE(holds(readFile(folder / "bin dir/reports/demo.sarif"), "\"2.1.0\""));
  EXPECT_TRUE(holds(readFile(folder / "demo.json"), "irqlint"));
  EXPECT_TRUE(fs::exists(folder / "stats.json")); // it runs in the top folder of the sources
}

TEST_F(CMakePackage, EachSourceHasTheFlagsOfItsTargetAndLibrariesBelongToTheDriver) {
  writeProject("add_library(common STATIC lib/helper.cpp)\n"
               "target_compile_definitions(common INTERFACE SETTING=1 PRIVATE HELPER=1)\n"
               "target_compile_options(common PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-DONLY_CXX>)\n"
               "target_compile_features(common PRIVATE cxx_std_17)\n"
               "add_library(demo OBJECT a.c)\n"
               "target_link_libraries(demo PRIVATE common)\n"
               "target_include_directories(demo PRIVATE $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/inc\\ dir>)\n"
               "target_compile_definitions(demo PRIVATE $<$<CONFIG:Release>:NAME=F>)\n"
               "irqlint_check(demo LIBRARIES common OUTPUT json=demo.json)\n",
               "C CXX");
  // The helper is a driver's source of its own flags; what it does to the lock is seen in a.c.
  write("lib/helper.cpp", "#if !defined(HELPER) || !defined(ONLY_CXX) || __cplusplus < 201703L\n#error flags are missing\n#endif\n"
                          "#include <wdm.h>\nextern \"C\" void Let(PKSPIN_LOCK Lock, KIRQL Irql) { KeReleaseSpinLock(Lock, Irql); }\n");
  write("a.c", "#include <wdm.h>\n#ifdef HELPER\n#error of the library alone\n#endif\n#include \"settings.h\"\n"
               "void Let(PKSPIN_LOCK, KIRQL);\nvoid NAME(PKSPIN_LOCK Lock) {\n  KIRQL irql;\n  KeAcquireSpinLock(Lock, &irql);\n  Let(Lock, irql);\n"
               "  if (RETURN_EARLY)\n    KeReleaseSpinLock(Lock, irql);\n}\n");
  expectConfigured();
  Outcome outcome = build("demo_irqlint");
  EXPECT_EQ(outcome.code, 0) << outcome.out << outcome.err;
  EXPECT_TRUE(holds(outcome.out, "a.c:12:5: error:"));
  EXPECT_TRUE(holds(outcome.out + outcome.err, "2 files, 1 module"));
}

TEST_F(CMakePackage, WrongUseIsToldWithTheTarget) {
  for (auto [call, told] : {std::pair("irqlint_check(nowhere)", "there is no target nowhere"),
                            {"irqlint_check(demo RULE all)", "unknown argument RULE;all"},
                            {"irqlint_check(demo OUTPUT demo.sarif)", "must be FORMAT=FILE"},
                            {"irqlint_check(demo FAIL_ON fatal)", "FAIL_ON must be"},
                            {"add_custom_target(x)\nirqlint_check(x)", "no target with sources"}}) {
    writeProject(std::string(OneSource) + call + "\n");
    fs::remove_all(folder / "bin dir");
    Outcome outcome = configure();
    EXPECT_NE(outcome.code, 0) << call;
    const std::string text = std::string(outcome.err);
    EXPECT_TRUE(holds(text, told)) << call;
  }
}

TEST_F(CMakePackage, VersionsAreCompared) {
  write("CMakeLists.txt", "cmake_minimum_required(VERSION 3.20)\nproject(demo LANGUAGES NONE)\nfind_package(irqlint 9.0 REQUIRED)\n");
  Outcome outcome = configure();
  EXPECT_NE(outcome.code, 0);
  EXPECT_TRUE(holds(outcome.err, "version: 0."));
}

} // namespace
