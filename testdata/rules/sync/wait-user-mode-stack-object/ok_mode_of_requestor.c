// The mode is that of whoever sent the request: it may well be the kernel.
#include <wdm.h>

NTSTATUS WaitAsRequested(PIRP Irp)
{
    KTIMER timer;
    LARGE_INTEGER due;

    PAGED_CODE();
    due.QuadPart = -10000;
    KeInitializeTimer(&timer);
    KeSetTimer(&timer, due, NULL);
    return KeWaitForSingleObject(&timer, Executive, Irp->RequestorMode, FALSE, NULL);
}
