// The annotation stands on the declaration, the definition repeats nothing.
#include <ntddk.h>

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS
ProfileDelete(_In_ HANDLE Key);

NTSTATUS ProfileDelete(HANDLE Key)
{
    NTSTATUS status = ZwDeleteKey(Key); // expect: irql/entry-range-exceeds-callee

    ZwClose(Key); // expect: irql/entry-range-exceeds-callee
    return status;
}
