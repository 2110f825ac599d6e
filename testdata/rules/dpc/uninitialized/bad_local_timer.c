// A timer on the stack is set before it is initialized.
#include <wdm.h>

VOID PauseShortly(VOID)
{
    KTIMER timer;
    LARGE_INTEGER due;

    due.QuadPart = -10 * 1000 * 5;
    KeSetTimer(&timer, due, NULL); // expect: dpc/uninitialized
    KeWaitForSingleObject(&timer, Executive, KernelMode, FALSE, NULL);
}
