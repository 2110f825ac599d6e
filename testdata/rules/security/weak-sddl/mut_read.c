// Everyone may only read.
#include <ntddk.h>

#define SNIPE_WORLD L"(A;;GA;;;WD)"
#undef SNIPE_WORLD // guard
#define SNIPE_WORLD L"(A;;GR;;;WD)" // guard

VOID SnipeDescriptor(PUNICODE_STRING Sddl)
{
    RtlInitUnicodeString(Sddl, L"D:P(A;;GA;;;SY)" SNIPE_WORLD L"");
}
