// Rules of the user's own, as `protocols` of .irqlint.json: a made-up interface, its users in two files, and what is wrong with
// the description.
#include "support/ProgramTest.h"

#include <gtest/gtest.h>

namespace irqlint::test {
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
        {"call": "AcmeClose", "object": "arg0", "to": "shut", "not": {"shut": "the channel '{object}' is closed twice"}},
        {"role": "ACME_GONE", "object": "arg1", "to": "shut"}
      ],
      "lost": {"open": "the channel '{object}' of '{call}' stays open"}
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
typedef VOID ACME_GONE(PVOID Context, PACME_CHANNEL Channel);
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

class Protocols : public ProgramTest {
protected:
  void SetUp() override {
    ProgramTest::SetUp();
    write(".irqlint.json", Config);
    write("acme.h", Header);
    write("link.c", Library);
  }

  /// What the program says of the two files.
  std::string check(const std::string &last, std::vector<std::string> options = {}, const std::string &also = "") {
    write("talk.c", user(last) + also);
    std::vector<std::string> arguments{"check", "link.c", "talk.c"};
    if (fs::exists(folder / "acme.c"))
      arguments.push_back("acme.c");
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Outcome outcome = run(arguments);
    code = outcome.code;
    return outcome.out + outcome.err;
  }

  int code = 0;
};

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
  EXPECT_TRUE(holds(check("AcmeClose(Link->Channel);"), "is closed twice"));
  const std::string right = check("Link->Sent = 1;");
  EXPECT_EQ(code, 0) << right;
}

TEST_F(Protocols, SayWithWhatRoutinesAreCalled) {
  const std::string routine = "ACME_GONE Gone;\nVOID Gone(PVOID Context, PACME_CHANNEL Channel)\n{\n    UNREFERENCED_PARAMETER(Context);\n    ";
  EXPECT_TRUE(holds(check("", {}, routine + "AcmeFlush(Channel);\n}\n"), "'AcmeFlush' uses the channel 'Channel' after it was closed"));
  EXPECT_TRUE(holds(check("", {}, routine + "AcmeFlush(Channel);\n}\n"), "'Gone' is called as ACME_GONE"));
  EXPECT_TRUE(holds(check("", {}, "VOID Help(PACME_CHANNEL Channel) { AcmeFlush(Channel); }\n" + routine + "Help(Channel);\n}\n"), "'AcmeFlush' uses the channel"));
  check("", {}, "VOID Gone(PVOID Context, PACME_CHANNEL Channel)\n{\n    UNREFERENCED_PARAMETER(Context);\n    AcmeFlush(Channel);\n}\n");
  EXPECT_EQ(code, 0); // of no role: nobody knows
}

TEST_F(Protocols, TellWhatIsLost) {
  const std::string start = "NTSTATUS Probe(PLINK Link)\n{\n    PACME_CHANNEL channel;\n    NTSTATUS status = AcmeOpen(&channel, 1);\n"
                            "    if (!NT_SUCCESS(status)) return status;\n    status = AcmeSend(channel, NULL, 0);\n    UNREFERENCED_PARAMETER(Link);\n";
  EXPECT_TRUE(holds(check("", {}, start + "    return status;\n}\n"), "the channel 'channel' of 'AcmeOpen' stays open"));
  check("", {}, start + "    AcmeClose(channel);\n    return status;\n}\n");
  EXPECT_EQ(code, 0);
  check("", {}, start + "    Link->Channel = channel;\n    return status;\n}\n");
  EXPECT_EQ(code, 0);
}

TEST_F(Protocols, AreKnownToOtherCommands) {
  EXPECT_TRUE(holds(run({"list-rules"}).out, "acme/channel"));
  const std::string page = run({"explain", "acme/channel"}).out;
  EXPECT_TRUE(holds(page, "A channel is used after it was closed"));
  EXPECT_TRUE(holds(page, "AcmeSend"));
  EXPECT_TRUE(holds(run({"check", "--print-config", "link.c"}).out, "\"AcmeSend\""));
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
                    Wrong{"\"arg1\", \"to\"", "\"*arg1\", \"to\"", "/events/3/object: must be an argument of the function"},
                    Wrong{"\"role\": \"ACME_GONE\"", "\"role\": \"ACME_GONE\", \"when\": \"arg0\"", "/events/3/when: does not go with \"role\""},
                    Wrong{"\"error\"", "\"fatal\"", "/severity: must be \"note\", \"warning\" or \"error\""},
                    Wrong{"\"call\": \"AcmeClose\"", "\"call\": 7", "/events/2/call: must be the name of a function"},
                    Wrong{"[\"open\", \"shut\"]", "[\"open\", 3]", "/states/1: must be a name"},
                    Wrong{"{\"shut\": \"the channel '{object}' is closed twice\"}", "[]", "/events/2/not: must be an object of state to message"}));

} // namespace
} // namespace irqlint::test
