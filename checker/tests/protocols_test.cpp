// Rules of the user's own, as `protocols` of .irqlint.json: a made-up interface, its users in two files, and what is wrong with
// the description.
#include "cli/Config.h"

#include <gtest/gtest.h>

#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace irqlint {
namespace {

namespace fs = std::filesystem;

constexpr const char *Config = R"json({
  "protocols": {
    "acme/channel": {
      "summary": "A channel is used after it was closed",
      "severity": "error",
      "help": "send before AcmeClose",
      "states": ["open", "shut"],
      "events": [
        {"call": "AcmeOpen", "object": "*arg0", "when": "NT_SUCCESS(ret)", "to": "open"},
        {"call": ["AcmeSend", "AcmeFlush"], "object": "arg0", "not": {"shut": "'{call}' uses the channel '{object}' after it was closed"}},
        {"call": "AcmeClose", "object": "arg0", "to": "shut", "not": {"shut": "the channel '{object}' is closed twice"}}
      ]
    }
  }
})json";

constexpr const char *Header = R"(#include <ntddk.h>
typedef struct _ACME_CHANNEL ACME_CHANNEL, *PACME_CHANNEL;
typedef struct _LINK { PACME_CHANNEL Channel; ULONG Sent; } LINK, *PLINK;
NTSTATUS AcmeOpen(PACME_CHANNEL *Channel, ULONG Kind);
NTSTATUS AcmeSend(PACME_CHANNEL Channel, PVOID Data, ULONG Length);
VOID AcmeFlush(PACME_CHANNEL Channel);
VOID AcmeClose(PACME_CHANNEL Channel);
VOID LinkStop(PLINK Link);
NTSTATUS LinkSay(PLINK Link, ULONG Word);
)";

constexpr const char *Library = R"(#include "acme.h"
VOID LinkStop(PLINK Link)
{
    AcmeFlush(Link->Channel);
    AcmeClose(Link->Channel);
}
NTSTATUS LinkSay(PLINK Link, ULONG Word)
{
    return AcmeSend(Link->Channel, &Word, sizeof(Word));
}
)";

/// `last` stands behind a call that closes the channel in the other file.
std::string user(const std::string &last) {
  return "#include \"acme.h\"\n"
         "NTSTATUS Talk(PLINK Link)\n"
         "{\n"
         "    NTSTATUS status = AcmeOpen(&Link->Channel, 1);\n"
         "    if (!NT_SUCCESS(status)) {\n"
         "        return status;\n"
         "    }\n"
         "    status = LinkSay(Link, 7);\n"
         "    LinkStop(Link);\n"
         "    " +
         last +
         "\n"
         "    return status;\n"
         "}\n";
}

class Protocols : public testing::Test {
protected:
  void SetUp() override {
    const auto *info = testing::UnitTest::GetInstance()->current_test_info();
    folder = fs::temp_directory_path() / ("irqlint_protocols_" + std::string(info->name()) + "_" + std::to_string(llvm::sys::Process::getProcessId()));
    fs::create_directories(folder);
    write(".irqlint.json", Config);
    write("acme.h", Header);
    write("link.c", Library);
  }
  void TearDown() override { fs::remove_all(folder); }

  void write(const std::string &name, const std::string &text) { std::ofstream(folder / name, std::ios::binary) << text; }

  /// What the program says of the two files, on stdout and stderr.
  std::string check(const std::string &last, std::vector<std::string> options = {}, bool defined = false) {
    write("talk.c", user(last));
    std::vector<std::string> arguments{IRQLINT_PROGRAM, "check", (folder / "link.c").string(), (folder / "talk.c").string(), "--wdk", "none"};
    if (defined)
      arguments.push_back((folder / "acme.c").string());
    arguments.insert(arguments.end(), options.begin(), options.end());
    const std::vector<llvm::StringRef> all(arguments.begin(), arguments.end());
    const std::string out = (folder / "out").string();
    fs::remove(out);
    std::optional<llvm::StringRef> redirects[] = {llvm::StringRef(""), llvm::StringRef(out), llvm::StringRef(out)};
    code = llvm::sys::ExecuteAndWait(IRQLINT_PROGRAM, all, std::nullopt, redirects, 120);
    std::stringstream text;
    text << std::ifstream(out).rdbuf();
    return text.str();
  }

  fs::path folder;
  int code = 0;
};

testing::AssertionResult holds(const std::string &text, const std::string &part) {
  if (text.find(part) != std::string::npos)
    return testing::AssertionSuccess();
  return testing::AssertionFailure() << "'" << part << "' is not in:\n" << text;
}

TEST_F(Protocols, AreFollowedAcrossFiles) {
  const std::string said = check("AcmeFlush(Link->Channel);");
  EXPECT_EQ(code, 1);
  EXPECT_TRUE(holds(said, "talk.c:10:")) << said;
  EXPECT_TRUE(holds(said, "'AcmeFlush' uses the channel 'Link->Channel' after it was closed [acme/channel] (OWN0001)"));
  EXPECT_TRUE(holds(said, "LinkStop"));
  EXPECT_TRUE(holds(said, "leaves 'Link->Channel' shut"));
  EXPECT_TRUE(holds(said, "= help: send before AcmeClose"));
}

TEST_F(Protocols, AreAskedInHelpersOfOtherFiles) {
  const std::string said = check("status = LinkSay(Link, 9);");
  EXPECT_EQ(code, 1);
  EXPECT_TRUE(holds(said, "'AcmeSend' uses the channel"));
  EXPECT_TRUE(holds(said, "through 'LinkSay'"));
}

TEST_F(Protocols, TellOfTheSameCallTwice) { EXPECT_TRUE(holds(check("AcmeClose(Link->Channel);"), "is closed twice")); }

TEST_F(Protocols, AreSilentWhereAllIsRight) {
  const std::string said = check("Link->Sent = 0;");
  EXPECT_EQ(code, 0) << said;
  EXPECT_EQ(check("if (NT_SUCCESS(AcmeOpen(&Link->Channel, 2))) { AcmeSend(Link->Channel, NULL, 0); }").find("acme/channel"), std::string::npos);
  EXPECT_EQ(check("Link = (PLINK)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*Link), 'kniL'); if (Link) AcmeFlush(Link->Channel);").find("acme/channel"), std::string::npos);
}

TEST_F(Protocols, HoldForFunctionsOfTheDriverToo) {
  write("acme.c", "#include \"acme.h\"\nstatic LONG Count;\n"
                  "NTSTATUS AcmeOpen(PACME_CHANNEL *Channel, ULONG Kind) { static ULONG one; *Channel = (PACME_CHANNEL)&one; return Kind ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL; }\n"
                  "NTSTATUS AcmeSend(PACME_CHANNEL Channel, PVOID Data, ULONG Length) { UNREFERENCED_PARAMETER(Channel); return Data && Length ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER; }\n"
                  "VOID AcmeFlush(PACME_CHANNEL Channel) { UNREFERENCED_PARAMETER(Channel); InterlockedIncrement(&Count); }\n"
                  "VOID AcmeClose(PACME_CHANNEL Channel) { UNREFERENCED_PARAMETER(Channel); InterlockedDecrement(&Count); }\n");
  EXPECT_TRUE(holds(check("AcmeClose(Link->Channel);", {}, true), "is closed twice"));
  const std::string right = check("Link->Sent = 1;", {}, true);
  EXPECT_EQ(code, 0) << right;
}

TEST_F(Protocols, AreRulesLikeOthers) {
  EXPECT_EQ(check("AcmeFlush(Link->Channel);", {"--rules=all,-acme"}).find("acme/channel"), std::string::npos);
  EXPECT_TRUE(holds(check("AcmeFlush(Link->Channel);", {"--rules=acme/channel"}), "OWN0001"));
  EXPECT_TRUE(holds(check("AcmeFlush(Link->Channel); // irqlint: allow(acme/channel) the library reopens it"), "1 suppressed"));
  std::string config = Config;
  write(".irqlint.json", config.insert(1, "\"rules\": {\"acme/channel\": \"note\"},"));
  EXPECT_TRUE(holds(check("AcmeFlush(Link->Channel);"), "note: 'AcmeFlush' uses"));
  EXPECT_TRUE(holds(check("AcmeFlush(Link->Channel);", {"--format", "sarif"}), "\"OWN0001\""));
}

struct Wrong {
  const char *from, *to, *said;
};

void PrintTo(const Wrong &wrong, std::ostream *out) { *out << wrong.to; }

class WrongProtocol : public Protocols, public testing::WithParamInterface<Wrong> {};

TEST_P(WrongProtocol, IsToldWithLineAndPlace) {
  std::string config = Config;
  const Wrong &wrong = GetParam();
  config.replace(config.find(wrong.from), std::string(wrong.from).size(), wrong.to);
  write(".irqlint.json", config);
  const std::string said = check("AcmeFlush(Link->Channel);");
  EXPECT_EQ(code, 2);
  EXPECT_TRUE(holds(said, wrong.said));
  EXPECT_TRUE(holds(said, ".irqlint.json:"));
}

INSTANTIATE_TEST_SUITE_P(
    Protocols, WrongProtocol,
    testing::Values(Wrong{"\"to\": \"shut\"", "\"to\": \"shat\"", "/protocols/acme~1channel/events/2/to: must be one of the protocol's \"states\"; did you mean 'shut'?"},
                    Wrong{"\"*arg0\"", "\"*argument\"", "/protocols/acme~1channel/events/0/object"},
                    Wrong{"NT_SUCCESS(ret)", "NT_SUCCESS(ret", "/protocols/acme~1channel/events/0/when"},
                    Wrong{"\"states\"", "\"statess\"", "/protocols/acme~1channel/statess: unknown key; did you mean 'states'?"},
                    Wrong{"acme/channel", "irql/call-above-max", "there is a rule of that name already"},
                    Wrong{"acme/channel", "Acme", "must be a name like \"acme/channel\""},
                    Wrong{"\"error\"", "\"fatal\"", "/severity: must be \"note\", \"warning\" or \"error\""},
                    Wrong{"\"call\": \"AcmeClose\"", "\"call\": 7", "/events/2/call: must be the name of a function"},
                    Wrong{"[\"open\", \"shut\"]", "[\"open\", 3]", "/states/1: must be a name"},
                    Wrong{"{\"shut\": \"the channel '{object}' is closed twice\"}", "[]", "/events/2/not: must be an object of state to message"}));

} // namespace
} // namespace irqlint
