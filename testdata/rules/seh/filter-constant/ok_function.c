// A function decides.
#include <ntddk.h>

LONG LarkFilter(NTSTATUS Code);

ULONG LarkSum(volatile ULONG *Value, ULONG Sum)
{
    __try {
        ProbeForRead((PVOID)Value, sizeof(*Value), sizeof(ULONG));
        Sum += *Value;
    } __except (LarkFilter(GetExceptionCode())) {
        Sum = 0;
    }
    return Sum;
}
