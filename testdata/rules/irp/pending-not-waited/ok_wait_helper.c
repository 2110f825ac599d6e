// A helper waits for the event.
#include <wdm.h>

static NTSTATUS AwaitIt(PKEVENT Event, PIO_STATUS_BLOCK Result)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
    return Result->Status;
}

NTSTATUS RudderAsk(PDEVICE_OBJECT Lower, ULONG Code)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Lower, NULL, 0, NULL, 0, FALSE, &done, &result);
    if (irp == NULL)
        return STATUS_NO_MEMORY;
    status = IoCallDriver(Lower, irp);
    if (status == STATUS_PENDING)
        status = AwaitIt(&done, &result);
    return status;
}
