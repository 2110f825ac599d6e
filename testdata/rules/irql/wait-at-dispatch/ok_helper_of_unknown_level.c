// Nothing in this driver says at which level the helper runs.
#include <wdm.h>

NTSTATUS WaitForDevice_ok(PKEVENT Event, ULONG Milliseconds)
{
    LARGE_INTEGER timeout;

    timeout.QuadPart = -10000LL * Milliseconds;
    return KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, Milliseconds == MAXULONG ? NULL : &timeout);
}
