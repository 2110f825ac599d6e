// The second assignment makes the wait one in kernel mode.
#include <wdm.h>

VOID ScannerPause(VOID)
{
    KTIMER timer;
    LARGE_INTEGER due;
    KPROCESSOR_MODE mode;

    PAGED_CODE();
    due.QuadPart = -50000;
    KeInitializeTimer(&timer);
    KeSetTimer(&timer, due, NULL);
    mode = UserMode;
    mode = KernelMode; // guard
    KeWaitForSingleObject(&timer, Executive, mode, FALSE, NULL);
}
