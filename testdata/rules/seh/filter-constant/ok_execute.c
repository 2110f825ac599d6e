// The handler runs.
#include <ntddk.h>

ULONG LarkSum(volatile ULONG *Value, ULONG Sum)
{
    __try {
        ProbeForRead((PVOID)Value, sizeof(*Value), sizeof(ULONG));
        Sum += *Value;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        Sum = 0;
    }
    return Sum;
}
