// What is waited for is something else than the event of the request.
#include <wdm.h>

NTSTATUS LilacAsk(PDEVICE_OBJECT Lower, ULONG Code, PKEVENT Go)
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
    KeWaitForSingleObject(Go, Executive, KernelMode, FALSE, NULL);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = result.Status;
    }
    return status;
}
