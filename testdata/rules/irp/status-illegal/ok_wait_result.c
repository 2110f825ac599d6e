// What a wait returned is passed on by a helper that is no dispatch routine.
#include <wdm.h>

NTSTATUS WaitForEither(PVOID Objects[2])
{
    NTSTATUS status;

    PAGED_CODE();
    status = KeWaitForMultipleObjects(2, Objects, WaitAny, Executive, KernelMode, FALSE, NULL, NULL);
    return status == STATUS_WAIT_1 ? STATUS_WAIT_1 : STATUS_SUCCESS;
}
