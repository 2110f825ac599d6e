// The timer has expired: the thread has waited for it.
#include <wdm.h>

VOID FlashErase(PULONG Register, ULONG Blocks)
{
    KTIMER timer;
    LARGE_INTEGER due;
    ULONG i;

    for (i = 0; i < Blocks; i++) {
        KeInitializeTimer(&timer);
        due.QuadPart = -10000LL * 20;
        WRITE_REGISTER_ULONG(Register, i);
        KeSetTimer(&timer, due, NULL);
        KeWaitForSingleObject(&timer, Executive, KernelMode, FALSE, NULL);
    }
}
