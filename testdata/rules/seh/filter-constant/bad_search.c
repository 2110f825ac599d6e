// The handler never runs.
#include <ntddk.h>

ULONG LarkSum(volatile ULONG *Value, ULONG Sum)
{
    __try { // expect: seh/filter-constant
        ProbeForRead((PVOID)Value, sizeof(*Value), sizeof(ULONG));
        Sum += *Value;
    } __except (EXCEPTION_CONTINUE_SEARCH) {
        Sum = 0;
    }
    return Sum;
}
