// Zero means the same.
#include <ntddk.h>

ULONG LarkSum(volatile ULONG *Value, ULONG Sum)
{
    __try { // expect: seh/filter-constant
        ProbeForRead((PVOID)Value, sizeof(*Value), sizeof(ULONG));
        Sum += *Value;
    } __except (0) {
        Sum = 0;
    }
    return Sum;
}
