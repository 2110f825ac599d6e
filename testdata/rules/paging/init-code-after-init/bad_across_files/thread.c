#include "driver.h"

KSTART_ROUTINE Poll;

VOID Poll(PVOID Context)
{
    LARGE_INTEGER delay;

    UNREFERENCED_PARAMETER(Context);
    delay.QuadPart = -10000000;
    for (;;) {
        KeDelayExecutionThread(KernelMode, FALSE, &delay);
        ReadRegistry(&g_Path); // expect: paging/init-code-after-init
    }
}
