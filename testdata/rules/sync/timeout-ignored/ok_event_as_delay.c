// Nobody else knows the event: the wait is a way to sleep.
#include <wdm.h>

VOID Sleep(LONG Milliseconds)
{
    KEVENT never;
    LARGE_INTEGER time;

    PAGED_CODE();
    time.QuadPart = -10000LL;
    KeInitializeEvent(&never, NotificationEvent, FALSE);
    while (Milliseconds-- > 0)
        KeWaitForSingleObject(&never, Executive, KernelMode, FALSE, &time);
}
