// FN: The helper gets event and mode from its caller: only both functions together show what is wrong.
#include <wdm.h>

static NTSTATUS Await(PKEVENT Event, KPROCESSOR_MODE Mode)
{
    return KeWaitForSingleObject(Event, Executive, Mode, FALSE, NULL);
}

NTSTATUS AwaitLocal(PKEVENT *Slot)
{
    KEVENT event;

    PAGED_CODE();
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    *Slot = &event;
    return Await(&event, UserMode);
}
