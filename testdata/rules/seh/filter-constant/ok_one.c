// One means the same.
#include <ntddk.h>

ULONG LarkSum(volatile ULONG *Value, ULONG Sum)
{
    __try {
        ProbeForRead((PVOID)Value, sizeof(*Value), sizeof(ULONG));
        Sum += *Value;
    } __except (1) {
        Sum = 0;
    }
    return Sum;
}
