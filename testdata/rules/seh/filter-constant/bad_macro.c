// A macro that was meant to be changed for release builds.
#include <ntddk.h>

#define LARK_FILTER EXCEPTION_CONTINUE_SEARCH

ULONG LarkSum(volatile ULONG *Value, ULONG Sum)
{
    __try { // expect: seh/filter-constant
        ProbeForRead((PVOID)Value, sizeof(*Value), sizeof(ULONG));
        Sum += *Value;
    } __except (LARK_FILTER) {
        Sum = 0;
    }
    return Sum;
}
