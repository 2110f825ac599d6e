// A wait with a timeout of zero only looks.
#include <wdm.h>

_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN IsSignalled_ok(_In_ PKEVENT Event)
{
    LARGE_INTEGER zero;

    zero.QuadPart = 0;
    return KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, &zero) == STATUS_SUCCESS;
}
