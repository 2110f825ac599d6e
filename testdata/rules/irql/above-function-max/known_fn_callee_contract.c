// FN: the helper has no body here and no annotation; that it raises is not known.
#include <wdm.h>

VOID SharedEnter(PVOID Lock);
VOID SharedLeave(PVOID Lock);

_IRQL_always_function_max_(APC_LEVEL)
VOID SharedTouch(_Inout_ PULONG Value, _In_ PVOID Lock)
{
    SharedEnter(Lock);
    (*Value)++;
    SharedLeave(Lock);
}
