// The table made from rules/facts by irqlint-facts-compiler, pulled in as it is: no compile time, no start-up time.
#include "model/EmbeddedFacts.h"

#if defined(__APPLE__)
#define SYMBOL "_irqlintFacts"
__asm__(".section __TEXT,__const\n"
#elif defined(_WIN32)
#define SYMBOL "irqlintFacts"
__asm__(".section .rdata,\"dr\"\n"
#else
#define SYMBOL "irqlintFacts"
__asm__(".section .rodata,\"a\",@progbits\n"
#endif
        ".globl " SYMBOL "\n"
        ".globl " SYMBOL "End\n"
        ".balign 16\n" SYMBOL ":\n"
        ".incbin \"" IRQLINT_FACTS_TABLE "\"\n" SYMBOL "End:\n"
        ".byte 0\n"
        ".text\n");

extern "C" {
extern const unsigned char irqlintFacts[];
extern const unsigned char irqlintFactsEnd[];
}

namespace irqlint::model {

std::pair<const unsigned char *, size_t> embeddedFacts() {
  return {irqlintFacts, static_cast<size_t>(irqlintFactsEnd - irqlintFacts)};
}

} // namespace irqlint::model
