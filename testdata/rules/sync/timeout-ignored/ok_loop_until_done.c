// The timeout only serves to say something; the thread waits on.
#include <wdm.h>

VOID WaitPatiently(PDEVICE_OBJECT Lower, PIRP Irp, PKEVENT *Slot)
{
    KEVENT done;
    LARGE_INTEGER second;

    PAGED_CODE();
    second.QuadPart = -10000000;
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    *Slot = &done;
    IoSkipCurrentIrpStackLocation(Irp);
    IoCallDriver(Lower, Irp);
    while (KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, &second) == STATUS_TIMEOUT)
        DbgPrint("still waiting\n");
    *Slot = NULL;
}
