// integrations/msbuild, evaluated by Microsoft's MSBuild, which Wine runs. A script stands in for the program there; what it was handed over, with
// names of Windows, is given to irqlint here, as WSL would.
#include "support/ProgramTest.h"

#include <regex>

namespace {

using namespace irqlint::test;
namespace fs = std::filesystem;

const std::string Targets = IRQLINT_SOURCE_DIR "/integrations/msbuild/";

class MsbuildFiles : public ProgramTest {};

class Msbuild : public ProgramTest {
protected:
  void SetUp() override {
    ProgramTest::SetUp();
    tools = fs::path(IRQLINT_PROGRAM).parent_path().parent_path() / "msbuild";
    if (!llvm::sys::findProgramByName("wine") || !llvm::sys::findProgramByName("npm"))
      GTEST_SKIP() << "no wine or no npm on this machine (apt-get install wine64 wine npm): MSBuild was not run";
    if (start("/bin/bash", {IRQLINT_SOURCE_DIR "/checker/tests/tools/get-msbuild.sh", tools.string()}).code != 0)
      GTEST_SKIP() << "MSBuild cannot be fetched (npm, network): " << tools / "log";
    for (auto [name, value] : {std::pair("WINEPREFIX", (tools / "wine").string()), {"WINEDEBUG", "-all"}, {"WINEDLLOVERRIDES", "mscoree=;mshtml="},
                               {"DOTNET_CLI_TELEMETRY_OPTOUT", "1"}, {"DOTNET_SKIP_FIRST_TIME_EXPERIENCE", "1"}})
      setVariable(name, value);
    for (const char *file : {"irqlint.props", "irqlint.targets"})
      fs::copy_file(Targets + file, folder / file);
    program("", 0);
  }

  /// What the program prints and returns.
  void program(const std::string &lines, int code) {
    write("lines.txt", lines);
    write("fake.cmd", "@echo off\r\necho %*>called.txt\r\ntype lines.txt\r\nexit /b " + std::to_string(code) + "\r\n");
  }
  void project(const std::string &properties, const std::string &items) {
    write("demo.vcxproj", R"(<Project DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
<PropertyGroup><Configuration>Debug</Configuration><Platform>x64</Platform><IntDir>x64\Debug\</IntDir><ConfigurationType>Driver</ConfigurationType>
<IrqlintCommand>fake.cmd</IrqlintCommand>)" + properties + R"(</PropertyGroup>
<Import Project="irqlint.props" />
<ItemGroup>)" + items + R"(</ItemGroup>
<Target Name="ClCompile" /><Target Name="Build" DependsOnTargets="ClCompile" />
<Import Project="irqlint.targets" />
</Project>)");
  }
  Outcome build(const std::string &more = "") {
    return start("/bin/sh", {"-c", "wine '" + (tools / "sdk/dotnet.exe").string() + "' msbuild -nologo demo.vcxproj " + more + " 2>&1"});
  }
  std::string handedOver() { return readFile(folder / "x64/Debug/irqlint/irqlint.rsp"); }
  bool called() { return fs::exists(folder / "called.txt"); }

  fs::path tools;
};

TEST_F(Msbuild, HandsOverWhatEachSourceIsCompiledWith) {
  project("<EnableIrqlint>true</EnableIrqlint><IncludePath>C:\\Kits (x86)\\km;C:\\Kits\\shared</IncludePath>", R"(
<ClCompile Include="s r c\*.c">
  <PreprocessorDefinitions>
    ONE=1;
    TAG='abcd';PHRASE="x y\\z";QUOTED=\"q\";%(PreprocessorDefinitions)
  </PreprocessorDefinitions>
  <AdditionalIncludeDirectories>inc dir\;%(AdditionalIncludeDirectories)</AdditionalIncludeDirectories>
  <ForcedIncludeFiles>first.h</ForcedIncludeFiles>
  <AdditionalOptions>/kernel /DOPTION="a b" %(AdditionalOptions)</AdditionalOptions>
  <LanguageStandard>stdcpp17</LanguageStandard>
</ClCompile>
<ClCompile Include="b.cpp"><LanguageStandard>stdcpp20</LanguageStandard><PreprocessorDefinitions>TWO</PreprocessorDefinitions></ClCompile>
<ClCompile Include="left-out.c"><ExcludedFromBuild>true</ExcludedFromBuild></ClCompile>)");
  write("inc dir/first.h", "#define FIRST 1\n");
  write("s r c/a.c", R"(#include <wdm.h>
#if ONE != 1 || FIRST != 1 || TAG != 'abcd' || defined(TWO) || defined(__cplusplus)
#error flags are missing
#endif
C_ASSERT(sizeof(PHRASE) == sizeof("x y\\z") && sizeof(QUOTED) == 2);
void Lock(PKSPIN_LOCK lock, PKIRQL irql);
void F(PKSPIN_LOCK lock, BOOLEAN stop) {
  KIRQL irql;
  Lock(lock, &irql);
  if (stop)
    return;
  KeReleaseSpinLock(lock, irql);
}
)");
  write("b.cpp", "#include <wdm.h>\n#if !defined(TWO) || defined(ONE) || __cplusplus < 202002L\n#error flags are missing\n#endif\n"
                 "extern \"C\" void Lock(PKSPIN_LOCK lock, PKIRQL irql) { KeAcquireSpinLock(lock, irql); }\n");
  Outcome outcome = build();
  EXPECT_EQ(outcome.code, 0) << outcome.out;
  EXPECT_TRUE(holds(readFile(folder / "called.txt"), "\"@x64/Debug/irqlint/irqlint.rsp\""));
  const std::string database = readFile(folder / "x64/Debug/irqlint/compile_commands.json");
  EXPECT_TRUE(holds(database, R"("/IC:\\Kits (x86)\\km", "/IC:\\Kits\\shared")"));
  EXPECT_TRUE(holds(database, R"("/DOPTION=a b")"));
  EXPECT_EQ(database.find("left-out"), std::string::npos);

  Outcome found = run({"@x64/Debug/irqlint/irqlint.rsp"});
  EXPECT_EQ(found.code, 0) << found.out << found.err;
  EXPECT_TRUE(holds(found.out, "s r c/a.c(11,5): error KDL0002")); // the other file's lock: one driver
  EXPECT_TRUE(holds(found.err, "2 files, 1 module"));
  EXPECT_EQ(found.err.find("not analysed"), std::string::npos) << found.err;
}

TEST_F(Msbuild, FindingsAreWarningsUnlessTheyShallFailTheBuild) {
  project("<RunCodeAnalysis>true</RunCodeAnalysis>", "<ClCompile Include=\"a.c\" />");
  program("a.c(3,4): error KDL0001: 'F' is called too high [irql/call-above-max]\r\nb.c(1,2): warning KDL0002: held [lock/not-released]\r\n", 0);
  Outcome lax = build();
  EXPECT_EQ(lax.code, 0) << lax.out;
  EXPECT_TRUE(holds(lax.out, "a.c(3,4): warning KDL0001: 'F' is called too high [irql/call-above-max]"));
  EXPECT_TRUE(holds(lax.out, "b.c(1,2): warning KDL0002: held"));
  EXPECT_TRUE(holds(handedOver(), "--exit-zero"));

  program("b.c(1,2): warning KDL0002: held [lock/not-released]\r\n", 1);
  Outcome strict = build("-p:IrqlintTreatFindingsAsErrors=true");
  EXPECT_NE(strict.code, 0);
  EXPECT_TRUE(holds(strict.out, "b.c(1,2): warning KDL0002: held"));
  EXPECT_TRUE(holds(strict.out, "error IRQLINT1: irqlint found something in demo"));
  EXPECT_TRUE(holds(handedOver(), "--fail-on \"warning\""));
}

TEST_F(Msbuild, RunsWhereItIsAskedFor) {
  const std::string source = "<ClCompile Include=\"a.c\" />";
  for (auto [properties, runs] : {std::pair("", false),
                                  {"<RunCodeAnalysis>true</RunCodeAnalysis>", true},
                                  {"<RunCodeAnalysis>true</RunCodeAnalysis><EnableIrqlint>false</EnableIrqlint>", false},
                                  {"<RunCodeAnalysis>true</RunCodeAnalysis><ConfigurationType>Application</ConfigurationType>", false},
                                  {"<EnableIrqlint>true</EnableIrqlint><ConfigurationType>Application</ConfigurationType>", true}}) {
    fs::remove(folder / "called.txt");
    project(properties, source);
    Outcome outcome = build();
    EXPECT_EQ(outcome.code, 0) << outcome.out;
    EXPECT_EQ(called(), runs) << properties;
  }
}

TEST_F(Msbuild, OptionsReachTheResponseFile) {
  project(R"(<EnableIrqlint>true</EnableIrqlint><IrqlintRules>all,-lock</IrqlintRules><IrqlintProfile>all</IrqlintProfile><IrqlintFailOn>error</IrqlintFailOn>
<IrqlintOutput>sarif=out dir\a.sarif;json=b.json</IrqlintOutput><IrqlintConfig>..\my.json</IrqlintConfig><IrqlintOptions>--jobs 2</IrqlintOptions>)",
          "<ClCompile Include=\"a.c\" />");
  EXPECT_EQ(build().code, 0);
  EXPECT_EQ(std::regex_replace(handedOver(), std::regex("\r"), ""),
            "check\n-p \"x64/Debug/irqlint/compile_commands.json\"\n--format msbuild\n--configuration \"Debug\"\n--platform \"x64\"\n"
            "--rules=\"all,-lock\"\n--profile \"all\"\n--fail-on \"error\"\n--config \"../my.json\"\n"
            "--output \"sarif=out dir/a.sarif\"\n--output \"json=b.json\"\n--jobs 2\n");
}

TEST_F(Msbuild, TellsWhatKeptTheProgramFromRunning) {
  project("<EnableIrqlint>true</EnableIrqlint>", "<ClCompile Include=\"a.c\" />");
  Outcome missing = build("-p:IrqlintCommand=no-such-program");
  EXPECT_NE(missing.code, 0);
  EXPECT_TRUE(holds(missing.out, "error IRQLINT9: 'no-such-program' could not be run"));
  program("irqlint: error: unknown rule 'x' in --rules\r\n", 2);
  Outcome wrong = build();
  EXPECT_NE(wrong.code, 0);
  EXPECT_TRUE(holds(wrong.out, "unknown rule 'x' in --rules"));
  EXPECT_TRUE(holds(wrong.out, "error IRQLINT2"));
  program("", 3);
  Outcome incomplete = build();
  EXPECT_EQ(incomplete.code, 0) << incomplete.out;
  EXPECT_TRUE(holds(incomplete.out, "warning IRQLINT3"));
}

// What the targets write, read where the drives of Windows lie elsewhere: the first entry says where.
TEST_F(MsbuildFiles, AreReadWhereADriveIsAFolder) {
  write("drv/a.c", "#include <wdm.h>\n#ifndef ONE\n#error flags are missing\n#endif\n#include \"b.h\"\n");
  write("drv/inc/b.h", "void F(PKSPIN_LOCK lock, BOOLEAN stop) {\n  KIRQL irql;\n  KeAcquireSpinLock(lock, &irql);\n  if (stop)\n    return;\n"
                       "  KeReleaseSpinLock(lock, irql);\n}\n");
  for (const std::string &drive : {std::string("C:"), "Z:" + std::regex_replace(folder.string(), std::regex("/"), "\\\\")}) {
    write("drv/x64/irqlint/compile_commands.json",
          R"([{"directory": ")" + drive + R"(\\drv\\x64\\irqlint", "file": "d.sys", "arguments": ["link.exe", "/OUT:d.sys", ")" + drive + R"(\\drv\\a.c.obj"]}
, {"directory": ")" + drive + R"(\\drv", "file": ")" + drive + R"(\\drv\\a.c", "arguments": ["cl.exe", "/c", "/TC", "/DONE", "/I)" + drive +
              R"(\\drv\\inc\\", "/Fo)" + drive + R"(\\drv\\a.c.obj", ")" + drive + R"(\\drv\\a.c"]}
])");
    Outcome outcome = run({"check", "-p", "drv/x64/irqlint/compile_commands.json", "--format", "msbuild"});
    EXPECT_EQ(outcome.code, 1) << outcome.err;
    EXPECT_TRUE(holds(outcome.out, "\ndrv/inc/b.h(5,") || outcome.out.starts_with("drv/inc/b.h(5,")) << outcome.out;
  }
}

TEST_F(MsbuildFiles, OfThePackageAreThere) {
  const std::string nuspec = readFile(Targets + "irqlint.nuspec");
  std::regex file("<file src=\"([^\"]+)\" target=\"build\\\\native\\\\([^\"]+)\"");
  unsigned files = 0;
  for (std::sregex_iterator it(nuspec.begin(), nuspec.end(), file), end; it != end; ++it, ++files) {
    EXPECT_TRUE(fs::exists(Targets + (*it)[1].str())) << (*it)[1];
    EXPECT_EQ((*it)[2].str().substr(0, 8), "irqlint."); // NuGet imports files that are named as the package
  }
  EXPECT_EQ(files, 2u);
}

} // namespace
