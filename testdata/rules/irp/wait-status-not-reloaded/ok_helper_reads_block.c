// A helper waits and fills in the status.
#include <wdm.h>

static VOID Finish(PKEVENT Event, PIO_STATUS_BLOCK Result, NTSTATUS *Status)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
    *Status = Result->Status;
}

NTSTATUS CraneLift(PDEVICE_OBJECT Lower, ULONG Code)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Lower, NULL, 0, NULL, 0, FALSE, &done, &result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = IoCallDriver(Lower, irp);
    if (status == STATUS_PENDING)
        Finish(&done, &result, &status);
    return status;
}
