// A setting decides.
#include <ntddk.h>

BOOLEAN LarkCatches;

ULONG LarkSum(volatile ULONG *Value, ULONG Sum)
{
    __try {
        ProbeForRead((PVOID)Value, sizeof(*Value), sizeof(ULONG));
        Sum += *Value;
    } __except (LarkCatches ? EXCEPTION_EXECUTE_HANDLER : EXCEPTION_CONTINUE_SEARCH) {
        Sum = 0;
    }
    return Sum;
}
