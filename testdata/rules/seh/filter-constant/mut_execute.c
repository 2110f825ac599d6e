// The handler runs.
#include <ntddk.h>

#define LARK_FILTER EXCEPTION_CONTINUE_SEARCH
#undef LARK_FILTER // guard
#define LARK_FILTER EXCEPTION_EXECUTE_HANDLER // guard

ULONG LarkSum(volatile ULONG *Value, ULONG Sum)
{
    __try {
        ProbeForRead((PVOID)Value, sizeof(*Value), sizeof(ULONG));
        Sum += *Value;
    } __except (LARK_FILTER) {
        Sum = 0;
    }
    return Sum;
}
