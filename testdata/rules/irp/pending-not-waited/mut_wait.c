// The wait, and the status that comes with it.
#include <wdm.h>

NTSTATUS BuoyAsk(PDEVICE_OBJECT Lower, ULONG Code)
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
    if (status == STATUS_PENDING) { // guard
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL); // guard
        status = result.Status; // guard
    } // guard
    return status;
}
