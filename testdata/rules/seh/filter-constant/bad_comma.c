// FALSE is no filter either.
#include <ntddk.h>

ULONG LarkSum(volatile ULONG *Value, ULONG Sum)
{
    __try { // expect: seh/filter-constant
        ProbeForRead((PVOID)Value, sizeof(*Value), sizeof(ULONG));
        Sum += *Value;
    } __except (FALSE) {
        DbgPrint("bad address\n");
        Sum = 0;
    }
    return Sum;
}
